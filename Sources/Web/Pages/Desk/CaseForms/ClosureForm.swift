import Mustache

/// Closes the case with a reason that is counted.
struct ClosureForm: MustacheParent, Sendable {
  let action: String
  let version: String
  var reason: ChoiceField
  var comment = TextField()
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "reason": reason
    case "comment": comment
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.rows("reason", "Hur slutade det?", style: "small"),
      form.area("comment", "Kommentar (frivilligt)", hint: "Stannar i ärendet.", rows: 2),
      button: "Avsluta ärendet")
  }
}
