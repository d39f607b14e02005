import Mustache

/// Asks the sender something. The clock goes on.
struct QuestionForm: MustacheParent, Sendable {
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
      form.area("text", "Fråga till avsändaren", hint: "Tiden för svaret fortsätter att gå.", rows: 4),
      button: "Skicka frågan")
  }
}
