import Domain
import Foundation

/// A date, or a date and time, as it stands in a register file.
struct RegisterMoment: Equatable {
  let day: CalendarDay
  let instant: Date?

  /// Reads `2019-03-06`, `2019-03-06 15:30[:00]` (also with `T`; Swedish local time), and RFC 3339 with an offset,
  /// whose day is the one in Sweden.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)) else {
      return nil
    }
    if bytes.count == 10 {
      self.init(day: day, instant: nil)
      return
    }
    guard bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
      let clock = ClockTime(bytes[11...])
    else { return nil }
    self.init(day: day, clock: clock)
  }

  private init(day: CalendarDay, instant: Date?) {
    self.day = day
    self.instant = instant
  }

  private init(day: CalendarDay, clock: ClockTime) {
    let instant: Date
    if let offset = clock.offset {
      let seconds = day.dayNumber * 86_400 + clock.secondOfDay - offset
      instant = Date(timeIntervalSince1970: Double(seconds) + clock.fraction)
    } else {
      instant = SwedishTime.instant(
        at: day, hour: clock.secondOfDay / 3600, minute: clock.secondOfDay / 60 % 60,
        second: clock.secondOfDay % 60)
    }
    self.init(day: SwedishTime.day(of: instant), instant: instant)
  }

  /// Whether this may follow `earlier`: compared by day unless both have a time.
  func mayFollow(_ earlier: RegisterMoment) -> Bool {
    if let instant, let other = earlier.instant { return other <= instant }
    return earlier.day <= day
  }
}

/// `15:30`, `15:30:00`, `15:30:00.25`, and with `Z` or an offset behind.
private struct ClockTime {
  let secondOfDay: Int
  let fraction: Double
  /// Seconds east of UTC; nil when none was written.
  let offset: Int?

  init?(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard
      let match = text.wholeMatch(
        of: #/([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?/#),
      let hour = Int(match.1), let minute = Int(match.2)
    else { return nil }
    secondOfDay = hour * 3600 + minute * 60 + (match.3.flatMap { Int($0) } ?? 0)
    fraction = match.4.flatMap { Double("0" + $0) } ?? 0
    offset = match.5.map(Self.seconds)
  }

  private static func seconds(of offset: Substring) -> Int {
    let digits = offset.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard digits.count == 2 else { return 0 }
    return (offset.hasPrefix("-") ? -1 : 1) * (digits[0] * 3600 + digits[1] * 60)
  }
}
