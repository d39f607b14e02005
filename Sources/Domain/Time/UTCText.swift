import Foundation

/// Instants as text, UTC to the millisecond: `2026-11-24T10:09:31.123Z`, which sorts as time (docs/decisions/0003).
package enum UTCText {
  package static func format(_ instant: Date) -> String {
    let milliseconds = Int((instant.timeIntervalSince1970 * 1000).rounded())
    let rest = ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
    let day = CalendarDay(dayNumber: (milliseconds - rest) / 86_400_000)
    let seconds = rest / 1000
    return
      "\(day)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(three(rest % 1000))Z"
  }

  package static func parse(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
      let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]),
      let millisecond = number(bytes[20..<23]), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = day.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
    return Date(timeIntervalSince1970: Double(seconds) + Double(millisecond) / 1000)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func three(_ value: Int) -> String { value < 100 ? "0" + two(value) : String(value) }
}
