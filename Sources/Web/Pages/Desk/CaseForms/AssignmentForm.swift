import Mustache

/// Gives the case to an officer.
struct AssignmentForm: MustacheParent, Sendable {
  let action: String
  let version: String
  var officer: ChoiceField
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "officer": officer
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.list("officer", "Handläggare"),
      button: "Ge ärendet till handläggaren")
  }
}
