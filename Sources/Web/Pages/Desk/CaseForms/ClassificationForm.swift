import Mustache

/// What the case is and where it belongs. The old values stay in the journal.
struct ClassificationForm: MustacheParent, Sendable {
  let action: String
  let version: String
  /// A few words of the officer's own, without personal data.
  var subject = TextField()
  var kind: ChoiceField
  var dimension: ChoiceField
  var service: ChoiceField
  var unit: ChoiceField
  var isOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "version": version
    case "subject": subject
    case "kind": kind
    case "dimension": dimension
    case "service": service
    case "unit": unit
    case "isOpen": isOpen
    default: nil
    }
  }

  static func template(_ form: FormTemplate) -> String {
    CaseFormTemplate.form(
      form.line("subject", "Rubrik", hint: "Några ord utan personuppgifter. Syns i listor och register."),
      form.list("kind", "Typ"),
      form.list("dimension", "Kvalitetsdimension"),
      form.list("service", "Verksamhet"),
      form.list("unit", "Enhet"),
      button: "Spara klassningen")
  }
}
