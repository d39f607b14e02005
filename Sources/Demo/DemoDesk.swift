/// The municipality's side of the demo: how fast Tallsjö acknowledges, answers, extends, closes and reopens.
///
/// All counts are working days after receipt. The shares are chosen to look like a municipality that mostly
/// keeps its promises (two days, ten days) and sometimes does not.
struct DemoDesk {
  static let acknowledgeDays = 2
  static let answerDays = 10

  let lastDay: DemoDay
  let workingDays: DemoWorkingDays

  struct Matter {
    let received: DemoDay
    let channel: DemoChannel
    let reach: DemoReach
    let text: DemoText
    let slots: DemoSlots
  }

  func everyday(_ matter: Matter, random: inout DemoRandom) -> DemoTimeline {
    let delay = registrationDelay(matter, random: &random)
    var timeline = DemoTimeline(registered: workingDays.day(delay, after: matter.received))
    timeline.acknowledged = acknowledgement(of: matter, notBefore: delay, random: &random)
    if matter.reach.isToBeAnswered && !matter.text.endsUnanswered {
      answer(matter, in: &timeline, random: &random)
    } else {
      closeUnanswered(matter, in: &timeline, random: &random)
    }
    assign(matter, in: &timeline, random: &random)
    return timeline
  }

  // MARK: Registration and acknowledgement

  /// A letter that lay in the box at the first emptying counts from the working day before it was entered
  /// (förvaltningslagen 22 §).
  private func registrationDelay(_ matter: Matter, random: inout DemoRandom) -> Int {
    let nextDay = workingDays.day(1, after: matter.received)
    return matter.channel == .letter && nextDay <= lastDay && random.chance(percent: 50) ? 1 : 0
  }

  private func acknowledgement(
    of matter: Matter, notBefore delay: Int, random: inout DemoRandom
  ) -> DemoDay? {
    guard matter.reach.isToBeAnswered else { return nil }
    if matter.channel == .web { return matter.received }
    let soon = random.value(weighted: [(0, 40), (1, 38), (2, 22)], otherwise: 1)
    let late = random.number(in: 3...6)
    let earliest = workingDays.contains(matter.received) ? delay : 1
    let drawn = random.chance(percent: 15) ? late : soon
    let day = workingDays.day(max(drawn, earliest), after: matter.received)
    let due = workingDays.day(Self.acknowledgeDays, after: matter.received)
    return day > lastDay && due < lastDay ? due : day
  }

  // MARK: Answer, closure, reopening

  private func answer(_ matter: Matter, in timeline: inout DemoTimeline, random: inout DemoRandom) {
    let pace = pace(for: matter, random: &random)
    let earliest = max(timeline.acknowledged ?? matter.received, timeline.registered)
    let planned = max(workingDays.day(pace.days, after: matter.received), earliest)
    let day = keptInsideTheOpenDesk(planned, matter, earliest: earliest)
    if let extendedTo = pace.extendedTo, day == planned {
      timeline.deadlineExtension = PlannedExtension(
        day: workingDays.day(random.number(in: 6...9), after: matter.received),
        answerBy: workingDays.day(extendedTo, after: matter.received),
        reason: random.element(of: DemoReasons.extensions))
    }
    timeline.answer = answer(to: matter, on: day)
    let closed = workingDays.day(random.chance(percent: 80) ? 0 : random.number(in: 1...4), after: day)
    timeline.closure = PlannedClosure(day: closed, reason: matter.text.closure, note: nil)
    timeline.reopening = reopening(of: matter, closed: closed, random: &random)
  }

  func answer(to matter: Matter, on day: DemoDay) -> PlannedAnswer {
    PlannedAnswer(day: day, text: matter.slots.fill(matter.text.answer), signedBy: matter.text.signedBy)
  }

  private struct Pace {
    let days: Int
    var extendedTo: Int?
  }

  private func pace(for matter: Matter, random: inout DemoRandom) -> Pace {
    let onTheSpot =
      [.telephone, .visit, .meeting].contains(matter.channel) && matter.text.kind == .compliment
    if onTheSpot && random.chance(percent: 35) { return Pace(days: 0) }
    if random.chance(percent: lateShare(of: matter.text.kind)) {
      return Pace(days: random.number(in: 11...19))
    }
    switch matter.text.kind {
    case .compliment: return Pace(days: random.number(in: 1...6))
    case .question: return Pace(days: random.number(in: 1...7))
    case .complaint, .suggestion:
      if random.chance(percent: 8) { return Pace(days: random.number(in: 11...15), extendedTo: 15) }
      return Pace(days: random.number(in: 3...10))
    }
  }

  private func lateShare(of kind: DemoKind) -> Int {
    switch kind {
    case .complaint: 16
    case .suggestion: 14
    case .question: 6
    case .compliment: 7
    }
  }

  /// The open desk alone decides what is overdue, due today and due tomorrow: anything else that would be so
  /// is answered.
  private func keptInsideTheOpenDesk(_ planned: DemoDay, _ matter: Matter, earliest: DemoDay) -> DemoDay {
    let age = workingDays.count(from: matter.received, to: lastDay)
    guard planned > lastDay, age >= Self.answerDays - 2 else { return planned }
    return max(earliest, workingDays.day(7, after: matter.received))
  }

  private func closeUnanswered(_ matter: Matter, in timeline: inout DemoTimeline, random: inout DemoRandom) {
    let earliest = max(timeline.acknowledged ?? matter.received, timeline.registered)
    let drawn = workingDays.day(random.number(in: 2...8), after: matter.received)
    let note = matter.text.endsUnanswered ? matter.slots.fill(matter.text.answer) : nil
    timeline.closure = PlannedClosure(
      day: max(drawn, earliest), reason: reasonWithoutAnswer(matter), note: note)
  }

  private func reasonWithoutAnswer(_ matter: Matter) -> DemoClosureReason {
    if matter.text.endsUnanswered { return matter.text.closure }
    return matter.reach.isAnonymous ? .cannotBeAnswered : .noMeasure
  }

  private func reopening(of matter: Matter, closed: DemoDay, random: inout DemoRandom) -> PlannedReopening? {
    guard matter.text.followUp != nil, random.chance(percent: 65) else { return nil }
    let day = workingDays.day(random.number(in: 2...9), after: closed)
    return reopening(of: matter, on: day, answered: workingDays.day(random.number(in: 2...6), after: day))
  }

  /// The reopening of a case whose text has a follow-up.
  func reopening(of matter: Matter, on day: DemoDay, answered: DemoDay) -> PlannedReopening? {
    matter.text.followUp.map { followUp in
      PlannedReopening(
        day: day, reply: matter.slots.fill(followUp.reply),
        answer: PlannedAnswer(
          day: answered, text: matter.slots.fill(followUp.answer), signedBy: matter.text.signedBy),
        closure: PlannedClosure(day: answered, reason: .answeredAndCorrected, note: nil))
    }
  }

  // MARK: Assignment

  private func assign(_ matter: Matter, in timeline: inout DemoTimeline, random: inout DemoRandom) {
    guard let officer = DemoStaff.responsible(for: matter.text.home) else { return }
    let drawn = max(
      workingDays.day(random.number(in: 0...2), after: matter.received), timeline.registered)
    let latest = timeline.answer?.day ?? timeline.closure?.day ?? drawn
    timeline.assignment = PlannedAssignment(day: min(drawn, latest), officer: officer)
  }
}
