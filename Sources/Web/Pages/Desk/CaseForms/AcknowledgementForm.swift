import Mustache

/// Notes that the sender has been told: it is registered, and when the answer comes.
struct AcknowledgementForm: MustacheParent, Sendable {
  let action: String
  let version: String
  /// How: letter, telephone, e-mail, in person.
  var method: ChoiceField
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "method": method
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.list("method", "Så har avsändaren fått veta det"),
      button: "Bekräftelsen är lämnad")
  }
}
