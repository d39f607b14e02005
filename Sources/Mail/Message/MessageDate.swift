import Foundation

/// An instant as a Date header has it (RFC 5322, 3.3): `Tue, 24 Nov 2026 09:00:00 +0000`.
enum MessageDate {
  static func text(_ instant: Date) -> String {
    let (seconds, day) = wholeSeconds(instant)
    let (year, month, dayOfMonth) = civil(day)
    let weekday = weekdays[(day + 3) % 7]
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
    return "\(weekday), \(dayOfMonth) \(months[month - 1]) \(year) \(clock) +0000"
  }

  private static func wholeSeconds(_ instant: Date) -> (ofDay: Int, day: Int) {
    let seconds = Int(max(instant.timeIntervalSince1970, 0).rounded(.down))
    return (seconds % 86_400, seconds / 86_400)
  }

  /// The Gregorian date of a number of days after 1970-01-01, counted in years that begin in March.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * ofYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * march + 2) / 5 + 1)
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
