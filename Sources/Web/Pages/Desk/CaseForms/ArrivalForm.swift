import Mustache

/// Corrects the day of arrival. Both dates of the case are computed anew.
struct ArrivalForm: MustacheParent, Sendable {
  let action: String
  let version: String
  /// YYYY-MM-DD.
  var received = TextField()
  var reason = TextField()
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "received": received
    case "reason": reason
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.line(
        "received", "Dagen då synpunkten kom in", hint: "Båda löftena räknas om från den här dagen.",
        type: "date", width: "date"),
      form.area("reason", "Varför rättas dagen?", rows: 2),
      button: "Rätta ankomstdagen")
  }
}
