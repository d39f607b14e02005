import Foundation

/// The bridge between instants and days in Sweden (Europe/Stockholm, förordning 1979:988 on standard time, 2001:127 on
/// summer time). Everything else in the domain counts days.
package enum SwedishTime {
  /// Foundation carries its own time zone data; the winter offset stands in should it be built without them.
  private static let zone = TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt

  private static let secondsPerDay = 86_400

  /// The day it was in Sweden at an instant.
  package static func day(of instant: Date) -> CalendarDay {
    let seconds = wholeSeconds(instant)
    return CalendarDay(dayNumber: floorDivide(seconds + offset(at: seconds), by: secondsPerDay))
  }

  /// The instant of a Swedish wall clock reading. An hour that occurs twice in autumn is the first; one that is skipped
  /// in spring is read one hour later.
  package static func instant(at day: CalendarDay, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Date {
    let wallClock = day.dayNumber * secondsPerDay + hour * 3600 + minute * 60 + second
    let before = offset(at: wallClock - secondsPerDay)
    let after = offset(at: wallClock + secondsPerDay)
    // The offset before a change puts a doubled hour first and a skipped one an hour later.
    let isAfterTheChange = offset(at: wallClock - before) == after && offset(at: wallClock - after) == after
    return Date(timeIntervalSince1970: Double(wallClock - (isAfterTheChange ? after : before)))
  }

  /// The time of day as people write it, "09.12".
  package static func clock(_ instant: Date) -> String {
    String(rfc3339(instant).dropFirst(11).prefix(5)).replacing(":", with: ".")
  }

  /// `2026-04-02T15:30:00+02:00`: RFC 3339 with the Swedish offset, whole seconds.

  package static func rfc3339(_ instant: Date) -> String {
    let seconds = wholeSeconds(instant)
    // RFC 3339 has offsets in whole minutes; Swedish time before 1900 had not.
    let offsetMinutes = floorDivide(offset(at: seconds), by: 60)
    let local = seconds + offsetMinutes * 60
    let dayNumber = floorDivide(local, by: secondsPerDay)
    let secondOfDay = local - dayNumber * secondsPerDay
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map(twoDigits)
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = [abs(offsetMinutes) / 60, abs(offsetMinutes) % 60].map(twoDigits)
    return
      "\(CalendarDay(dayNumber: dayNumber))T\(clock.joined(separator: ":"))\(sign)\(offset.joined(separator: ":"))"
  }

  private static func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// Whole seconds since 1970, within the span that Foundation calls the distant past and future.
  private static func wholeSeconds(_ instant: Date) -> Int {
    Int(min(max(instant, .distantPast), .distantFuture).timeIntervalSince1970.rounded(.down))
  }

  private static func floorDivide(_ dividend: Int, by divisor: Int) -> Int {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func twoDigits(_ value: Int) -> String {
    CalendarDay.digits(value, width: 2)
  }
}
