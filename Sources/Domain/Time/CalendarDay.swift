/// A day in the Gregorian calendar, without time of day or time zone.
///
/// Counted as whole days since 1970-01-01, so that arithmetic never meets summer time. Holds the years 1 to 9999
/// (what ISO 8601 writes with four digits); arithmetic that would leave them stops at the first or the last day.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  package let dayNumber: Int

  package static let first = CalendarDay(dayNumber: -719_162)
  package static let last = CalendarDay(dayNumber: 2_932_896)

  /// The day with this number, or the nearest one in the years 1 to 9999.
  package init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -719_162), 2_932_896)
  }

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
    // A day past the end of its month lands in the next one.
    guard self.day == day else { return nil }
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let daysAfterMonday = (dayNumber + 3) % 7
    return Weekday.allCases[daysAfterMonday < 0 ? daysAfterMonday + 7 : daysAfterMonday]
  }

  package func adding(days: Int) -> CalendarDay {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return days < 0 ? .first : .last }
    return CalendarDay(dayNumber: sum)
  }

  /// The same day some months later, or the last day of a month that is too short for it.
  package func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    // No month has fewer than 28 days.
    for last in [day, 30, 29, 28] where last <= day {
      if let found = CalendarDay(year: index / 12, month: index % 12 + 1, day: last) { return found }
    }
    return months < 0 ? .first : .last
  }

  /// Calendar days from this day to the other: 1 from today to tomorrow, negative backwards.
  package func days(until other: CalendarDay) -> Int {
    other.dayNumber - dayNumber
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

// Years are reckoned from 1 March, so that the leap day comes last and the months before it follow one formula.
// Day 0 of that reckoning, 1 March of the year 0, lies 719 468 days before 1970-01-01.
extension CalendarDay {
  private static let daysToEpoch = 719_468

  /// Year, month and day at once: cheaper than asking for each.
  package var civil: (year: Int, month: Int, day: Int) {
    let days = dayNumber + Self.daysToEpoch
    let (cycle, dayOfCycle) = days.quotientAndRemainder(dividingBy: 146_097)
    let leapDays = dayOfCycle / 1_460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDays) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let year = 400 * cycle + yearOfCycle
    return monthFromMarch < 10 ? (year, monthFromMarch + 3, day) : (year + 1, monthFromMarch - 9, day)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month < 3 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - daysToEpoch
  }
}
