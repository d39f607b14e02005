/// A day in the Gregorian calendar, known by its number: days since 1970-01-01.
///
/// The demo's plan is data that stands alone, so it brings the little day arithmetic that it needs.
package struct DemoDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day of a date such as 2026, 4, 2. Month 1-12, day 1-31; a day past the month's end runs into the
  /// next.
  package init(year: Int, month: Int, day: Int) {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    let leapDays = Self.floorDivide(shiftedYear, 4) - Self.floorDivide(shiftedYear, 100)
    let centuries = Self.floorDivide(shiftedYear, 400)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    dayNumber = shiftedYear * 365 + leapDays + centuries + dayOfYear - Self.daysBefore1970
  }

  package static func < (one: DemoDay, other: DemoDay) -> Bool {
    one.dayNumber < other.dayNumber
  }

  package func adding(days: Int) -> DemoDay {
    DemoDay(dayNumber: dayNumber + days)
  }

  package var year: Int { date.year }
  package var month: Int { date.month }
  package var day: Int { date.day }

  /// 0 is Monday, 6 is Sunday.
  package var weekdayIndex: Int {
    let thursday = 3
    return ((dayNumber + thursday) % 7 + 7) % 7
  }

  /// The date as `2026-04-02`.
  package var description: String {
    let (year, month, day) = date
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// Days from 1 March of year 0 to 1 January 1970: years are counted from March so that the leap day comes
  /// last.
  private static let daysBefore1970 = 719_468
  private static let daysIn400Years = 146_097

  private var date: (year: Int, month: Int, day: Int) {
    let sinceMarch = dayNumber + Self.daysBefore1970
    let era = Self.floorDivide(sinceMarch, Self.daysIn400Years)
    let dayOfEra = sinceMarch - era * Self.daysIn400Years
    let leapAdjusted = dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096
    let yearOfEra = leapAdjusted / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
