import Mustache

/// Moves the date of the answer, before it has passed, with a reason that the sender is told.
struct ExtensionForm: MustacheParent, Sendable {
  let action: String
  let version: String
  /// YYYY-MM-DD.
  var newDate = TextField()
  var reason = TextField()
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "newDate": newDate
    case "reason": reason
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.line("newDate", "Nytt sista datum för svaret", type: "date", width: "date"),
      form.area("reason", "Skäl som avsändaren får läsa", rows: 3),
      button: "Förläng svarstiden")
  }
}
