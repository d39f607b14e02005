import Foundation

/// Instants as text, `2026-04-02T13:05:09.123Z`: UTC, always 24 characters, so that texts sort as time does.
/// Written by hand because a register of a million rows reads and writes several of them a row.
package enum InstantText {
  private static let millisecondsPerDay = 86_400_000
  /// 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z, in milliseconds since 1970: what four digits of year hold.
  private static let representable = -62_167_219_200_000...253_402_300_799_999

  /// The text of an instant, rounded to the millisecond; an instant outside the years 0-9999 becomes the nearest in it.
  package static func text(of instant: Date) -> String {
    let exact = (instant.timeIntervalSince1970 * 1000).rounded()
    let bounded = min(max(exact, Double(representable.lowerBound)), Double(representable.upperBound))
    return text(ofMilliseconds: Int(bounded))
  }

  /// The instant of a text in exactly that form; nil for anything else, such as a day or an hour that does not exist.
  package static func instant(of text: String) -> Date? {
    var text = text
    guard let milliseconds = text.withUTF8({ milliseconds(of: $0) }) else { return nil }
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  private static func text(ofMilliseconds milliseconds: Int) -> String {
    let inDay = (milliseconds % millisecondsPerDay + millisecondsPerDay) % millisecondsPerDay
    let date = civil(days: (milliseconds - inDay) / millisecondsPerDay)
    return String(unsafeUninitializedCapacity: 24) { buffer in
      var writer = DigitWriter(buffer)
      writer.write(date.year, digits: 4, then: "-")
      writer.write(date.month, digits: 2, then: "-")
      writer.write(date.day, digits: 2, then: "T")
      writer.write(inDay / 3_600_000, digits: 2, then: ":")
      writer.write(inDay / 60_000 % 60, digits: 2, then: ":")
      writer.write(inDay / 1000 % 60, digits: 2, then: ".")
      writer.write(inDay % 1000, digits: 3, then: "Z")
      return 24
    }
  }

  private static func milliseconds(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 24 else { return nil }
    var reader = DigitReader(bytes)
    guard let year = reader.read(4, then: "-"), let month = reader.read(2, then: "-"),
      let day = reader.read(2, then: "T"), let hour = reader.read(2, then: ":"),
      let minute = reader.read(2, then: ":"), let second = reader.read(2, then: "."),
      let fraction = reader.read(3, then: "Z"), (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = days(year: year, month: month, day: day)
    guard civil(days: days) == (year, month, day) else { return nil }
    return days * millisecondsPerDay + (hour * 3600 + minute * 60 + second) * 1000 + fraction
  }

  /// Days since 1970-01-01 in the proleptic Gregorian calendar, with the year counted from March so that the leap
  /// day comes last (400 years are 146,097 days).
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = (month > 2 ? year : year - 1) + 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468 - 146_097
  }

  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    // Day 0 becomes 1 March of the year -400, so that every number below is positive.
    let shifted = days + 719_468 + 146_097
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = (era - 1) * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}

extension Date: SQLConvertible {
  package var sqlValue: SQLValue { .text(InstantText.text(of: self)) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard let date = InstantText.instant(of: try String(sqlValue: sqlValue)) else {
      throw SQLDecodingError(.invalidValue(of: "instant"))
    }
    self = date
  }
}

private struct DigitWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var position = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func write(_ number: Int, digits: Int, then separator: Unicode.Scalar) {
    var rest = number
    for index in stride(from: position + digits - 1, through: position, by: -1) {
      buffer[index] = UInt8(48 + rest % 10)
      rest /= 10
    }
    buffer[position + digits] = UInt8(ascii: separator)
    position += digits + 1
  }
}

private struct DigitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func read(_ digits: Int, then separator: Unicode.Scalar) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard (48...57).contains(bytes[position]) else { return nil }
      number = number * 10 + Int(bytes[position]) - 48
      position += 1
    }
    guard bytes[position] == UInt8(ascii: separator) else { return nil }
    position += 1
    return number
  }
}
