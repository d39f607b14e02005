import Testing

@testable import Demo

@Suite struct DemoTimelineTests {
  static let closedDays: Set = [
    DemoDay(year: 2026, month: 4, day: 3), DemoDay(year: 2026, month: 4, day: 6),
    DemoDay(year: 2026, month: 5, day: 1), DemoDay(year: 2026, month: 5, day: 14),
  ]
  static let calendar = DemoWorkingDays { $0.weekdayIndex < 5 && !closedDays.contains($0) }
  static let plans = [
    DemoDay(year: 2026, month: 5, day: 18), DemoDay(year: 2026, month: 6, day: 13),
    DemoDay(year: 2026, month: 4, day: 5), DemoDay(year: 2026, month: 9, day: 2),
  ].map { Plan(lastDay: $0, cases: DemoPlan.cases(endingOn: $0, workingDays: calendar)) }

  struct Plan: Sendable, CustomTestStringConvertible {
    let lastDay: DemoDay
    let cases: [PlannedCase]

    var testDescription: String { "ending on \(lastDay)" }
  }

  @Test(arguments: plans)
  func `everything happens within the two years`(plan: Plan) {
    let first = plan.lastDay.adding(days: -DemoReceipts.daysBack)
    for planned in plan.cases {
      #expect(planned.received >= first)
      #expect(planned.days.allSatisfy { $0 >= planned.received && $0 <= plan.lastDay }, "\(planned)")
    }
  }

  @Test(arguments: plans)
  func `the steps come in order`(plan: Plan) {
    for planned in plan.cases {
      #expect(planned.steps == planned.steps.sorted(), "\(planned)")
      if let extended = planned.deadlineExtension, let answer = planned.answer {
        #expect(extended.day < answer.day && answer.day <= extended.answerBy)
      }
    }
  }

  @Test(arguments: plans)
  func `nothing happens at the desk on a free day`(plan: Plan) {
    for planned in plan.cases {
      let steps = [planned.assignment?.day, planned.answer?.day, planned.deadlineExtension?.day]
      #expect(steps.compactMap { $0 }.allSatisfy { Self.calendar.contains($0) || $0 == planned.received })
    }
  }

  @Test(arguments: plans)
  func `an extension is given before the answer is due`(plan: Plan) {
    let extended = plan.cases.compactMap { planned in planned.deadlineExtension.map { (planned, $0) } }
    #expect((4...30).contains(extended.count))
    for (planned, given) in extended {
      let due = Self.calendar.day(DemoDesk.answerDays, after: planned.received)
      #expect(given.day < due && given.answerBy > due && !given.reason.isEmpty)
    }
  }

  @Test(arguments: plans)
  func `both promises are mostly kept`(plan: Plan) {
    let acknowledged = plan.cases.compactMap { planned in
      planned.acknowledged.map { Self.calendar.count(from: planned.received, to: $0) }
    }
    let answered = plan.cases.filter { $0.deadlineExtension == nil }.compactMap { planned in
      planned.answer.map { Self.calendar.count(from: planned.received, to: $0.day) }
    }
    #expect((4...13).contains(acknowledged.count { $0 > 2 } * 100 / acknowledged.count))
    #expect((8...17).contains(answered.count { $0 > 10 } * 100 / answered.count))
    #expect(answered.count { (3...10).contains($0) } * 100 / answered.count > 55)
  }

  @Test(arguments: plans)
  func `one answer is overdue, one due on the last day and one due on the next`(plan: Plan) {
    let open = plan.cases.filter {
      $0.answer == nil && $0.closure == nil && $0.sender.isToBeAnswered && $0.deadlineExtension == nil
    }
    let today = Self.calendar.first(onOrAfter: plan.lastDay)
    let tomorrow = Self.calendar.day(1, after: today)
    let due = open.map { Self.calendar.day(DemoDesk.answerDays, after: $0.received) }
    #expect(due.count { $0 < today } == 1)
    #expect(due.count { $0 == today } == 1)
    #expect(due.count { $0 == tomorrow } == 1)
  }

  @Test(arguments: plans)
  func `the desk has work in every state`(plan: Plan) {
    let open = plan.cases.filter { $0.closure == nil }
    #expect(open.count >= 12)
    #expect(open.contains { $0.classification.home == nil && $0.acknowledged == nil })
    #expect(open.contains { $0.classification.home == nil && $0.acknowledged != nil })
    #expect(open.contains { $0.classification.home != nil && $0.assignment == nil })
    #expect(open.contains { $0.assignment != nil && $0.answer == nil })
    #expect(open.contains { $0.answer != nil })
    #expect(open.contains { $0.deadlineExtension != nil })
    #expect(plan.cases.contains { $0.reopening != nil && $0.reopening?.closure == nil })
  }

  @Test(arguments: plans)
  func `a few cases are reopened and answered a second time`(plan: Plan) {
    #expect((3...16).contains(plan.cases.count { $0.reopening?.answer != nil }))
  }

  @Test(arguments: plans)
  func `only who can and wants to be answered is`(plan: Plan) {
    for planned in plan.cases where !planned.sender.isToBeAnswered {
      #expect(planned.answer == nil && planned.acknowledged == nil)
    }
    for planned in plan.cases {
      let answeredReason: Set<DemoClosureReason> = [.withdrawn, .cannotBeAnswered]
      if let reason = planned.closure?.reason, answeredReason.contains(reason) {
        #expect(planned.answer == nil)
      }
      if planned.closure?.reason == .answered || planned.closure?.reason == .answeredAndCorrected {
        #expect(planned.answer != nil)
      }
    }
  }

  @Test(arguments: plans)
  func `officers are on the staff and answer for the home`(plan: Plan) {
    for planned in plan.cases {
      guard let officer = planned.assignment?.officer, let home = planned.classification.home else {
        continue
      }
      #expect(officer == DemoStaff.responsible(for: home))
    }
  }

  @Test(arguments: plans)
  func `some cases were classified wrongly or dated late at first`(plan: Plan) {
    let changes = plan.cases.flatMap { planned in planned.corrections.map { ($0.change, planned) } }
    #expect((10...60).contains(changes.count))
    for (change, planned) in changes {
      switch change {
      case .kind(let was): #expect(was != planned.classification.kind)
      case .dimension(let was): #expect(was != planned.classification.dimension)
      case .area(let was): #expect(was != planned.classification.area)
      case .home(let was): #expect(was != planned.classification.home)
      case .received(let was, let reason): #expect(was == planned.registered && !reason.isEmpty)
      }
    }
  }
}

extension PlannedCase {
  /// The steps that must follow on each other.
  fileprivate var steps: [DemoDay] {
    [
      received, registered, assignment?.day, answer?.day, closure?.day, reopening?.day,
      reopening?.answer?.day,
      reopening?.closure?.day,
    ].compactMap { $0 }
  }

  fileprivate var days: [DemoDay] {
    steps + corrections.map(\.day) + [acknowledged, deadlineExtension?.day].compactMap { $0 }
  }
}
