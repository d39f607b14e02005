import Mustache

/// Tells the sender that the case is registered and when the answer comes.
struct AcknowledgementForm: MustacheParent, Sendable {
  let action: String
  let version: String
  /// What the sender is told, proposed by the server.
  var text = TextField()
  /// How: by the receipt code, letter, telephone, e-mail.
  var method: ChoiceField
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "text": text
    case "method": method
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.area(
        "text", "Bekräftelse till avsändaren",
        hint: "Säg att synpunkten är registrerad och när svaret kommer.", rows: 5),
      form.list("method", "Så lämnas bekräftelsen"),
      button: "Lämna bekräftelsen")
  }
}
