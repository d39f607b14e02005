import Domain
import Operations

/// Carries out the steps of the plan's cases, each by the one whose work it is.
struct DemoCaseBuilder {
  let operations: Operations
  let plan: [PlannedCase]
  var places: DemoPlaces
  let staff: DemoDeskStaff

  /// The cases that are in the register, by their index in the plan.
  private(set) var values: [Int: FeedbackCase] = [:]
  private(set) var codes: [(index: Int, code: ReceiptCode)] = []
  /// What happened beside the plan.
  var story = DemoStory()

  init(operations: Operations, plan: [PlannedCase], places: DemoPlaces, staff: DemoDeskStaff) {
    self.operations = operations
    self.plan = plan
    self.places = places
    self.staff = staff
  }

  var receipts: [DemoReceiptCode] {
    codes.compactMap { item in
      values[item.index].map { DemoReceiptCode(number: $0.number, code: item.code, state: $0.state) }
    }
  }

  mutating func perform(_ scheduled: ScheduledStep) async throws {
    let index = scheduled.caseIndex
    if case .scene(let scene) = scheduled.step {
      try await play(scene, on: scheduled.day.calendarDay)
    } else if case .register = scheduled.step {
      try await register(index)
    } else if let value = values[index] {
      let open = try await opened(value)
      values[index] = try await change(open, scheduled.step, of: plan[index], at: index)
    }
  }

  private var registrar: Actor { .staff(staff.registrar) }

  /// Whoever has the case, or the registrar as long as nobody has.
  private func handler(of value: FeedbackCase) -> Actor {
    let officer = staff.members.values.first { $0.id == value.officer }
    return .staff(officer ?? staff.registrar)
  }

  /// What may be about one of the staff comes to the manager alone. Here it is about the work: the manager gives it to
  /// the unit before anything else is done with it.
  private func opened(_ value: FeedbackCase) async throws -> FeedbackCase {
    let confidentiality = try await operations.readCase(value.number, actor: .program).guarded.confidentiality
    guard case .aboutStaff(let responsible) = confidentiality else { return value }
    let manager = staff.members.values.first { $0.id == responsible } ?? staff.registrar
    return try await operations.liftCircle(value.number, actor: .staff(manager))
  }

  private func change(
    _ value: FeedbackCase, _ step: DemoStep, of planned: PlannedCase, at index: Int
  ) async throws -> FeedbackCase {
    let (number, handler) = (value.number, handler(of: value))
    switch step {
    case .register, .scene: return value
    case .route:
      let wanted = classification(planned, with: planned.corrections)
      return try await operations.classify(number, as: wanted, staff: .aboutNobody, actor: registrar)
    case .correct(let correction): return try await correct(number, planned, correction)
    case .acknowledge:
      // A mail may have done it.
      let current = try await operations.readCase(number, actor: registrar).value
      guard current.state == .registered else { return current }
      return try await operations.acknowledge(number, by: planned.acknowledgementMeans, actor: registrar)
    case .assign(let officer):
      return try await operations.assign(number, to: staff.member(officer).id, actor: registrar)
    case .extend(let extended):
      return try await operations.extend(
        number, to: extended.answerBy.calendarDay, reason: extended.reason, actor: handler)
    case .answer(let answer): return try await operations.answer(number, text: answer.letter, actor: handler)
    case .close(let closure):
      // What was noted while the case was open adds facts.
      let notes = try await operations.readCase(number, actor: handler).dialogue.undecidedNotes
      return try await operations.close(
        number, reason: closure.reason.reason,
        notes: Dictionary(uniqueKeysWithValues: notes.map { ($0.id, .kept) }), actor: handler)
    case .reopen(let reopening):
      return try await operations.reopen(number, reason: reopening.reply, actor: handler)
    }
  }

  private func correct(_ number: CaseNumber, _ planned: PlannedCase, _ index: Int) async throws
    -> FeedbackCase
  {
    if case .received(_, let reason) = planned.corrections[index].change {
      return try await operations.correctArrival(
        number, to: planned.received.calendarDay, reason: reason, actor: registrar)
    }
    let remaining = Array(planned.corrections[(index + 1)...])
    return try await operations.classify(
      number, as: classification(planned, with: remaining), staff: .aboutNobody, actor: registrar)
  }

  private func classification(_ planned: PlannedCase, with mistakes: [PlannedCorrection]) -> Classification {
    let wanted = planned.classification.with(mistakes)
    return Classification(
      kind: wanted.kind.kind, dimension: wanted.dimension?.dimension,
      serviceArea: wanted.area.flatMap { places.area($0) },
      placement: wanted.home.map { places.placement(of: $0, on: planned.registered) } ?? .unrouted)
  }
}

extension DemoCaseBuilder {
  private mutating func register(_ index: Int) async throws {
    if plan[index].channel == .web {
      try await submit(index)
    } else {
      try await enter(index)
    }
  }

  /// Some senders say which unit and which dimension, others leave that to the municipality.
  private mutating func submit(_ index: Int) async throws {
    let planned = plan[index]
    let wanted = classification(planned, with: planned.corrections)
    let receipt = try await operations.submit(
      Submission(
        kind: wanted.kind, dimension: index.isMultiple(of: 2) ? wanted.dimension : nil,
        unit: index.isMultiple(of: 3) ? nil : wanted.placement.unit, text: planned.text,
        wish: planned.sender.wish, capacity: planned.capacity?.capacity, contact: planned.sender.contact),
      channel: .web)
    try await remember(receipt, of: index)
  }

  private mutating func enter(_ index: Int) async throws {
    let planned = plan[index]
    let channel = planned.channel.channel
    let isCorrectedLater = planned.corrections.contains { $0.change.isArrival }
    let receipt = try await operations.register(
      RegisteredItem(
        channel: channel,
        takenInHandOn: (isCorrectedLater ? planned.registered : planned.received).calendarDay,
        classification: classification(planned, with: planned.corrections), subject: planned.subject,
        text: planned.text, wish: planned.sender.wish, capacity: planned.capacity?.capacity,
        contact: planned.sender.contact,
        oralNote: channel.isOral ? OralNote(receivedBy: staff.registrar.name, readBack: .done) : nil,
        staffQuestion: .aboutNobody),
      actor: registrar)
    try await remember(receipt, of: index)
  }

  /// Nobody got the code of a letter without a sender.
  private mutating func remember(_ receipt: Receipt, of index: Int) async throws {
    guard let code = ReceiptCode(receipt.receiptCode), let number = CaseNumber(receipt.number) else { return }
    values[index] = try await operations.readCase(number, actor: .program).value
    if plan[index].sender != .anonymous { codes.append((index, code)) }
  }
}

extension PlannedCase {
  /// An anonymous sender who hands in a form is told at the desk; nobody knows where to write.
  fileprivate var acknowledgementMeans: Acknowledgement.Means {
    sender == .anonymousWithCode && channel == .form ? .inPerson : channel.acknowledgement
  }
}

extension PlannedClassification {
  /// As it looked with these mistakes in it.
  fileprivate func with(_ mistakes: [PlannedCorrection]) -> PlannedClassification {
    mistakes.reduce(self) { current, mistake in
      switch mistake.change {
      case .kind(let was):
        PlannedClassification(kind: was, dimension: current.dimension, area: current.area, home: current.home)
      case .dimension(let was):
        PlannedClassification(kind: current.kind, dimension: was, area: current.area, home: current.home)
      case .area(let was):
        PlannedClassification(kind: current.kind, dimension: current.dimension, area: was, home: current.home)
      case .home(let was):
        PlannedClassification(kind: current.kind, dimension: current.dimension, area: current.area, home: was)
      case .received: current
      }
    }
  }
}

extension PlannedCorrection.Change {
  fileprivate var isArrival: Bool {
    if case .received = self { true } else { false }
  }
}
