import Foundation

/// A number as people write it: "23,5", "23.5", "1 234,5", "−3,1". What could be read in two ways is refused, since a figure
/// that is a thousand times wrong looks like any other in a table.
package enum FigureText {
  package enum Fault: Error, Sendable {
    case noNumber
    /// "1.234" is a thousand to some and one and a bit to others.
    case ambiguous
  }

  package static func number(_ text: String) throws(Fault) -> Double {
    let line = TidyText.line(text).replacing("\u{2212}", with: "-")
    let isNegative = line.hasPrefix("-")
    let unsigned = isNegative ? String(line.dropFirst()) : line
    let parts = unsigned.split(omittingEmptySubsequences: false) { isMark($0) }
    guard parts.count <= 2 else { throw Fault.ambiguous }
    let digits = try Self.digits(String(parts.first ?? ""))
    guard parts.count == 2 else { return try value(isNegative, digits, "0") }
    let decimals = String(parts[1])
    guard (1...10).contains(decimals.count), decimals.utf8.allSatisfy(isDigit) else { throw Fault.noNumber }
    let isThousands = unsigned.contains(".") && decimals.count == 3 && digits.count <= 3
    if isThousands && digits != "0" { throw Fault.ambiguous }
    return try value(isNegative, digits, decimals)
  }

  /// As people read it: as many decimals as it needs, two at most.
  package static func shown(_ value: Double) -> String {
    trimmed(SwedishNumber.decimal(value, decimals: 2))
  }

  /// As it stands in a field to be edited: with every decimal that a field takes.
  package static func plain(_ value: Double) -> String {
    trimmed(String(format: "%.10f", value).replacing(".", with: ","))
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(",") else { return text }
    var kept = Substring(text)
    while kept.hasSuffix("0") { kept.removeLast() }
    if kept.hasSuffix(",") { kept.removeLast() }
    return String(kept)
  }

  /// Digits in one run, or in groups of three with spaces between. A zero first is a code, such as a municipality's.
  private static func digits(_ text: String) throws(Fault) -> String {
    let groups = text.split(omittingEmptySubsequences: false) { isSpace($0) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { throw Fault.noNumber }
    guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      throw Fault.noNumber
    }
    let digits = groups.joined()
    guard (1...15).contains(digits.count), digits == "0" || !digits.hasPrefix("0") else {
      throw Fault.noNumber
    }
    return digits
  }

  private static func value(_ isNegative: Bool, _ digits: String, _ decimals: String) throws(Fault) -> Double
  {
    guard let value = Double("\(digits).\(decimals)") else { throw Fault.noNumber }
    return isNegative && value != 0 ? -value : value
  }

  private static func isMark(_ character: Character) -> Bool { character == "," || character == "." }
  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// Space, and the three that are set between thousands.
  private static func isSpace(_ character: Character) -> Bool {
    [" ", "\u{00A0}", "\u{202F}", "\u{2009}"].contains(character)
  }
}
