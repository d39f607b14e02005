import Mustache

/// The forms that a case offers in its state. What is nil is not offered.
struct CaseForms: MustacheParent, Sendable {
  var acknowledgement: AcknowledgementForm?
  var assignment: AssignmentForm?
  var answerForm: AnswerForm?
  var closure: ClosureForm?
  var classification: ClassificationForm?
  var extensionForm: ExtensionForm?
  var arrival: ArrivalForm?
  var reopening: ReopeningForm?

  func child(named name: String) -> Any? {
    switch name {
    case "acknowledgement": answer(acknowledgement)
    case "assignment": answer(assignment)
    case "answerForm": answer(answerForm)
    case "closure": answer(closure)
    case "classification": answer(classification)
    case "extensionForm": answer(extensionForm)
    case "arrival": answer(arrival)
    case "reopening": answer(reopening)
    default: nil
    }
  }
}

extension CaseForms {
  /// Mustache text for the one form of the next step, unfolded.
  static let firstTemplate = all(prefix: "first-").map { name, _, form in "{{#\(name)}}\(form){{/\(name)}}" }
    .joined(separator: "\n")

  /// Mustache text for the other forms, each folded under its verb.
  static let otherTemplate = all(prefix: "other-").map(CaseFormTemplate.folded).joined(separator: "\n")

  private static func all(prefix: String) -> [(name: String, verb: String, form: String)] {
    func ids(_ name: String) -> FormTemplate { FormTemplate(prefix: prefix + name + "-") }
    return [
      ("acknowledgement", "Bekräfta", AcknowledgementForm.template(ids("acknowledgement"))),
      ("assignment", "Byt handläggare", AssignmentForm.template(ids("assignment"))),
      ("answerForm", "Svara", AnswerForm.template(ids("answer"))),
      ("classification", "Ändra typ, enhet eller rubrik", ClassificationForm.template(ids("classification"))),
      ("extensionForm", "Förläng svarstiden", ExtensionForm.template(ids("extension"))),
      ("arrival", "Rätta dagen den kom in", ArrivalForm.template(ids("arrival"))),
      ("closure", "Avsluta", ClosureForm.template(ids("closure"))),
      ("reopening", "Öppna igen", ReopeningForm.template(ids("reopening"))),
    ]
  }
}
