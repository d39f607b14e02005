import Mustache

/// Closes the case with a reason that is counted.
struct ClosureForm: MustacheParent, Sendable {
  let action: String
  let version: String
  var reason: ChoiceField
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "reason": reason
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.rows("reason", "Hur slutade det?", style: "small"),
      button: "Avsluta ärendet")
  }
}
