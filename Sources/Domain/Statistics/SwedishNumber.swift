import Foundation

/// Numbers as Swedish text has them: decimal comma, groups of three with a narrow no-break space, a true minus sign.
/// Tables and charts write theirs with `PrintedNumber` in Documents, which may not import this; a test holds the two
/// together.
package enum SwedishNumber {
  package static func integer(_ value: Int) -> String {
    signed(value < 0, grouped(String(value.magnitude)))
  }

  /// With a fixed number of decimals, rounded half away from zero as people do it and as tables and files do. What is not a
  /// finite number is a dash.
  package static func decimal(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    let decimals = max(decimals, 0)
    let parts = String(format: "%.*f", decimals, rounded(abs(value), decimals)).split(separator: ".")
    let isZero = parts.allSatisfy { $0.allSatisfy { $0 == "0" } }
    let whole = grouped(String(parts[0]))
    let text = parts.count > 1 ? "\(whole),\(parts[1])" : whole
    return signed(value < 0 && !isZero, text)
  }

  /// Beyond 2^53 a Double has no decimals to round.
  private static func rounded(_ magnitude: Double, _ decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    let scaled = magnitude * scale
    return scaled < 0x1p53 ? scaled.rounded(.toNearestOrAwayFromZero) / scale : magnitude
  }

  private static func signed(_ isNegative: Bool, _ text: String) -> String {
    isNegative ? "−\(text)" : text
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("\u{202F}") }
      text.append(digit)
    }
    return text
  }
}
