import Mustache

/// An internal note.
struct NoteForm: MustacheParent, Sendable {
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
        "text", "Intern anteckning",
        hint: "Syns inte för avsändaren. Den kan bli allmän handling när ärendet avslutas.", rows: 4),
      button: "Spara anteckningen")
  }
}
