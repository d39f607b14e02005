import Domain
import Operations

/// Lets the two years pass: each step at its time, the reorganisation on its day, and the journals sealed.
struct DemoYears {
  let operations: Operations
  let clock: DemoClock
  let hours: DemoHours

  /// - Returns: the receipt codes, in order of registration.
  mutating func perform(
    _ steps: [ScheduledStep], of plan: [PlannedCase], places: DemoPlaces, staff: DemoDeskStaff
  ) async throws -> [DemoReceiptCode] {
    var cases = DemoCaseBuilder(operations: operations, plan: plan, places: places, staff: staff)
    var isReorganised = false
    for day in Self.days(steps) {
      if !isReorganised && day.first.day >= places.reorganisationDay {
        try await reorganise(&cases, on: places.reorganisationDay.calendarDay)
        isReorganised = true
      }
      if day.isFirstOfMonth { try await seal(before: day.first.day.calendarDay) }
      for (index, scheduled) in day.steps.enumerated() {
        clock.set(to: hours.instant(of: index, among: day.steps.count, on: scheduled.day.calendarDay))
        try await cases.perform(scheduled)
      }
      try await operations.remindStaff()
      _ = try await operations.sendMail(through: DemoMailServer())
    }
    try await operations.sealJournals()
    return cases.receipts
  }

  private func reorganise(_ cases: inout DemoCaseBuilder, on day: CalendarDay) async throws {
    clock.set(to: SwedishTime.instant(at: day, hour: 6))
    try await cases.places.reorganise(with: operations)
  }

  /// The nightly job does this every day; once a month makes the demo start sooner.
  private func seal(before day: CalendarDay) async throws {
    clock.set(to: SwedishTime.instant(at: day, hour: 6, minute: 30))
    try await operations.sealJournals()
  }

  private struct Day {
    let first: ScheduledStep
    var steps: [ScheduledStep]
    let isFirstOfMonth: Bool
  }

  private static func days(_ steps: [ScheduledStep]) -> [Day] {
    var days: [Day] = []
    for step in steps {
      if days.last?.first.day == step.day {
        days[days.count - 1].steps.append(step)
      } else {
        let isFirst = days.last.map { $0.first.day.month != step.day.month } ?? false
        days.append(Day(first: step, steps: [step], isFirstOfMonth: isFirst))
      }
    }
    return days
  }
}
