import Foundation

/// The digits of a number with a fixed number of decimals, rounded half away from zero as people do it.
struct DecimalDigits {
  var whole: String
  let fraction: String
  /// False for what rounds to zero: there is no "minus nothing".
  let isNegative: Bool

  /// Nil for what is not a number.
  init?(_ number: Double, decimals: Int) {
    guard number.isFinite else { return nil }
    let decimals = max(decimals, 0)
    let digits = String(format: "%.\(decimals)f", Self.rounded(number.magnitude, decimals: decimals))
    whole = String(digits.prefix { $0 != "." })
    fraction = String(digits.suffix(decimals))
    isNegative = number < 0 && digits.contains { $0 != "0" && $0 != "." }
  }

  func joined(minus: String, sign: String) -> String {
    (isNegative ? minus : "") + whole + (fraction.isEmpty ? "" : sign + fraction)
  }

  /// Beyond 2^53 a Double has no decimals to round.
  private static func rounded(_ magnitude: Double, decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    let scaled = magnitude * scale
    return scaled < 0x1p53 ? scaled.rounded(.toNearestOrAwayFromZero) / scale : magnitude
  }
}
