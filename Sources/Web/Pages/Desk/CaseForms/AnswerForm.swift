import Mustache

/// The answer to the sender.
struct AnswerForm: MustacheParent, Sendable {
  let action: String
  let version: String
  var text = TextField()
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "text": text
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.area(
        "text", "Svar till avsändaren",
        hint:
          "Börja med det viktigaste. Säg vad ni har gjort eller tänker göra, och när. Håller löftet inte: be om ursäkt.",
        rows: 9),
      button: "Lämna svaret")
  }
}
