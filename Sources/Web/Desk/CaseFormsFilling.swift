import Domain
import Operations

/// The forms of the case page, each as it stands or as somebody just tried to send it.
struct CaseFormsFilling {
  let file: CaseFile
  let attempt: CaseAttempt?

  private var value: FeedbackCase { file.value }
  private var version: String { String(value.version) }

  /// The form that comes first: what the case needs now. Nil when it needs nothing.
  var next: CaseVerb? {
    if value.state == .closed { return nil }
    if value.classification.placement.board == nil { return .classify }
    if value.state == .registered && value.sender.owedAnswer { return .acknowledge }
    if value.state == .answered || !value.sender.owedAnswer { return .close }
    return value.officer == nil ? .assign : .answer
  }

  /// The forms for `verbs`, as far as the lifecycle allows them now.
  func forms(_ verbs: [CaseVerb]) -> CaseForms {
    var forms = CaseForms()
    for verb in verbs where isPossible(verb) { fill(&forms, verb) }
    return forms
  }

  /// More time cannot be asked for when the day has passed, whatever the lifecycle says.
  private func isPossible(_ verb: CaseVerb) -> Bool {
    CaseLifecycle.next(value.state, verb.event) != nil
      && (verb != .extend || (value.sender.owedAnswer && file.today <= value.answerBy) || isTried(.extend))
  }

  private func fill(_ forms: inout CaseForms, _ verb: CaseVerb) {
    switch verb {
    case .acknowledge: forms.acknowledgement = acknowledgement
    case .assign: forms.assignment = assignment
    case .answer: forms.answerForm = answer
    case .classify: forms.classification = classification
    case .extend: forms.extensionForm = extensionForm
    case .correctArrival: forms.arrival = arrival
    case .close: forms.closure = closure
    case .reopen: forms.reopening = reopening
    }
  }

  private var acknowledgement: AcknowledgementForm {
    let means: [Acknowledgement.Means] = [.telephone, .letter, .email, .inPerson]
    let proposed: Acknowledgement.Means =
      switch value.channel {
      case .telephone: .telephone
      case .letter, .form: .letter
      case .email: .email
      case .web, .visit, .meeting, .api, .unknown: .inPerson
      }
    return AcknowledgementForm(
      action: action(.acknowledge), version: version,
      method: choice(
        .acknowledge, "method", means.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) },
        unless: proposed.rawValue),
      isOpen: isTried(.acknowledge))
  }

  private var assignment: AssignmentForm {
    let people = SwedishOrder.sorted(file.possibleOfficers, by: \.name)
    return AssignmentForm(
      action: action(.assign), version: version,
      officer: choice(
        .assign, "officer",
        [Choice(value: "", label: "Ingen")]
          + people.map { Choice(value: $0.id.rawValue, label: "\($0.name), \($0.role.swedish)") },
        unless: value.officer?.rawValue ?? ""),
      isOpen: isTried(.assign))
  }

  private var answer: AnswerForm {
    AnswerForm(
      action: action(.answer), version: version, text: text(.answer, "text"), isOpen: isTried(.answer))
  }

  private var classification: ClassificationForm {
    let kinds = Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }
    let now = value.classification
    return ClassificationForm(
      action: action(.classify), version: version,
      subject: text(.classify, "subject", unless: file.text(.subject) ?? ""),
      kind: choice(.classify, "kind", kinds, unless: now.kind.rawValue),
      dimension: choice(
        .classify, "dimension", DeskChoices.dimensions, unless: now.dimension?.rawValue ?? ""),
      service: choice(
        .classify, "service", DeskChoices.serviceAreas(file.serviceAreas),
        unless: now.serviceArea?.rawValue ?? ""),
      unit: placement, isOpen: isTried(.classify))
  }

  private var placement: ChoiceField {
    let now = PlacementChoices.value(of: value.classification.placement)
    return PlacementChoices.field(file.chart.current(on: file.today)).selecting(
      tried(.classify)?.fields["unit"] ?? now, error: error(.classify, "unit"))
  }

  private var extensionForm: ExtensionForm {
    ExtensionForm(
      action: action(.extend), version: version, newDate: text(.extend, "newDate"),
      reason: text(.extend, "reason"), isOpen: isTried(.extend))
  }

  private var arrival: ArrivalForm {
    ArrivalForm(
      action: action(.correctArrival), version: version,
      received: text(.correctArrival, "received", unless: value.arrival.day.description),
      reason: text(.correctArrival, "reason"), isOpen: isTried(.correctArrival))
  }

  private var closure: ClosureForm {
    let reasons = ClosureReason.allCases.map {
      Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
    }
    return ClosureForm(
      action: action(.close), version: version, reason: choice(.close, "reason", reasons, unless: nil),
      isOpen: isTried(.close))
  }

  private var reopening: ReopeningForm {
    ReopeningForm(
      action: action(.reopen), version: version, reason: text(.reopen, "reason"), isOpen: isTried(.reopen))
  }

  private func action(_ verb: CaseVerb) -> String { "/desk/arenden/\(value.number)/\(verb.rawValue)" }

  private func tried(_ verb: CaseVerb) -> CaseAttempt? { attempt?.verb == verb ? attempt : nil }

  private func isTried(_ verb: CaseVerb) -> Bool { tried(verb) != nil }

  private func error(_ verb: CaseVerb, _ field: String) -> String? {
    let name = CaseFieldNames.problemField(field, of: verb)
    return tried(verb)?.problems.first { $0.field == name }?.swedish
  }

  private func text(_ verb: CaseVerb, _ field: String, unless now: String = "") -> TextField {
    TextField(value: tried(verb)?.fields[field] ?? now, error: error(verb, field))
  }

  private func choice(_ verb: CaseVerb, _ field: String, _ options: [Choice], unless now: String?)
    -> ChoiceField
  {
    ChoiceField(options: options).selecting(tried(verb)?.fields[field] ?? now, error: error(verb, field))
  }
}

/// Where a form's field and the operation's argument are called differently.
enum CaseFieldNames {
  static func problemField(_ field: String, of verb: CaseVerb) -> String {
    switch (verb, field) {
    case (.correctArrival, "received"): "day"
    case (.classify, "service"): "serviceArea"
    default: field
    }
  }
}
