/// Counting in working days. Which days are working days is told from outside, so that the plan follows the
/// same calendar as the promises that it keeps and breaks.
package struct DemoWorkingDays: Sendable {
  private let isWorkingDay: @Sendable (DemoDay) -> Bool

  package init(_ isWorkingDay: @escaping @Sendable (DemoDay) -> Bool) {
    self.isWorkingDay = isWorkingDay
  }

  /// Monday to Friday with no holidays: enough for a plan that nobody counts deadlines on.
  package static let mondayToFriday = DemoWorkingDays { $0.weekdayIndex < 5 }

  package func contains(_ day: DemoDay) -> Bool {
    isWorkingDay(day)
  }

  /// The day that is `count` working days after `day`; 0 gives the day itself, a negative count goes back.
  package func day(_ count: Int, after day: DemoDay) -> DemoDay {
    let step = count < 0 ? -1 : 1
    var remaining = abs(count)
    var current = day
    while remaining > 0 {
      current = current.adding(days: step)
      if contains(current) { remaining -= 1 }
    }
    return current
  }

  /// The day itself when it is a working day, otherwise the next one.
  package func first(onOrAfter day: DemoDay) -> DemoDay {
    contains(day) ? day : self.day(1, after: day)
  }

  /// The number of working days in (from, to]: how long something received on `from` took.
  package func count(from: DemoDay, to: DemoDay) -> Int {
    guard from < to else { return 0 }
    return (from.dayNumber + 1...to.dayNumber).count { contains(DemoDay(dayNumber: $0)) }
  }
}
