/// The regularised incomplete gamma function and its inverse, which give Poisson tails and their exact limits.
enum IncompleteGamma {
  /// P(a, x) for a > 0 and x ≥ 0: the series 8.11.4 of the NIST Digital Library of Mathematical Functions below the
  /// mean, the even part of the continued fraction 8.9.2 above it.
  static func regularised(_ x: Double, a: Double) -> Double {
    if x <= 0 { return 0 }
    let leading = SaddlePointDensity.poisson(a, mean: x)
    return x < a + 1 ? leading * series(x, a) : 1 - leading * a / fraction(x, a)
  }

  /// The x where P(a, x) is the probability.
  static func inverse(_ probability: Double, a: Double) -> Double {
    // Eleven standard deviations and a margin for small a: past every probability a double can tell from 1.
    let beyond = a + 11 * a.squareRoot() + 40
    return Bisection.solve(in: 0...beyond, target: probability) { regularised($0, a: a) }
  }

  private static func series(_ x: Double, _ a: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var divisor = a
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return sum
  }

  private static func fraction(_ x: Double, _ a: Double) -> Double {
    ContinuedFraction.value(from: x + 1 - a) { index in
      let n = Double(index)
      return (n * (a - n), x + 2 * n + 1 - a)
    }
  }
}
