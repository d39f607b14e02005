import Mustache

/// Opens a closed case again.
struct ReopeningForm: MustacheParent, Sendable {
  let action: String
  let version: String
  var reason = TextField()
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
      form.area("reason", "Varför öppnas ärendet igen?", rows: 3),
      button: "Öppna ärendet igen")
  }
}
