/// The days of a report, both ends included. It holds the cases received in it.
package struct ReportPeriod: Sendable, Hashable {
  package let from: CalendarDay
  package let to: CalendarDay

  /// Throws `.periodBackwards` when it would end before it begins.
  package init(from: CalendarDay, to: CalendarDay) throws(Problem) {
    guard from <= to else { throw Problem(.invalid, .periodBackwards) }
    self.init(orderedFrom: from, to: to)
  }

  /// Reads `2008-01-01..2008-08-31`; throws `.periodWrong` for anything else.
  package init(parsing text: String) throws(Problem) {
    guard let dots = text.firstRange(of: ".."),
      let from = CalendarDay(text[..<dots.lowerBound]), let to = CalendarDay(text[dots.upperBound...])
    else { throw Problem(.invalid, .periodWrong, [text]) }
    try self.init(from: from, to: to)
  }

  private init(orderedFrom from: CalendarDay, to: CalendarDay) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: CalendarDay) -> Bool { from <= day && day <= to }

  /// The number of days that had happened at the end of `day`: the whole length once the period is over, 0 before it.
  package func elapsedDays(asOf day: CalendarDay) -> Int {
    max(0, from.days(until: min(to, day)) + 1)
  }

  /// The same dates a year earlier; 29 February becomes 28 February.
  package var yearEarlier: ReportPeriod {
    // Moving both ends a year back keeps their order.
    ReportPeriod(orderedFrom: Self.yearBefore(from), to: Self.yearBefore(to))
  }

  private static func yearBefore(_ day: CalendarDay) -> CalendarDay {
    let (year, month, dayOfMonth) = day.civil
    return CalendarDay(year: year - 1, month: month, day: dayOfMonth)
      ?? CalendarDay(year: year - 1, month: month, day: dayOfMonth - 1)
      // There is no year before the first one.
      ?? .first
  }
}
