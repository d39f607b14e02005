import Foundation

/// The logarithm of the gamma function, and how far Stirling's formula is from it.
enum LogGamma {
  static let halfLogOfTwoPi = 0.918938533204672741780329736406

  /// ln Γ(x) for x > 0.
  static func value(_ x: Double) -> Double {
    // Below this Stirling's series is not exact to the last digits: Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)).
    var shifted = x
    var product = 1.0
    while shifted < seriesStart {
      product *= shifted
      shifted += 1
    }
    return (shifted - 0.5) * log(shifted) - shifted + halfLogOfTwoPi + series(shifted) - log(product)
  }

  /// ln n! − ln(√(2πn) (n/e)ⁿ) for n > 0: what Stirling's formula lacks.
  static func stirlingError(_ n: Double) -> Double {
    if n >= seriesStart { return series(n) }
    return value(n + 1) - (n + 0.5) * log(n) + n - halfLogOfTwoPi
  }

  private static let seriesStart = 16.0

  /// Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1: B(2k) / (2k (2k − 1) x^(2k−1)).
  private static func series(_ x: Double) -> Double {
    let inverseSquare = 1 / (x * x)
    let sum = coefficients.reduce(0) { $0 * inverseSquare + $1 }
    return sum / x
  }

  /// B(2k) / (2k (2k − 1)) for k = 7 down to 1.
  private static let coefficients: [Double] = [
    1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12,
  ]
}
