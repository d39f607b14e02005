/// The regularised incomplete beta function and its inverse, which give binomial tails and their exact limits.
enum IncompleteBeta {
  /// I_x(a, b) for a, b > 0, by the continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions.
  /// `complement` is 1 − x, for callers who know it more exactly than the subtraction.
  static func regularised(_ x: Double, a: Double, b: Double, complement: Double? = nil) -> Double {
    let y = complement ?? 1 - x
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    // The fraction converges fast below the mean; above it the other tail does.
    return x < (a + 1) / (a + b + 2) ? tail(x, y, a, b) : 1 - tail(y, x, b, a)
  }

  /// The x where I_x(a, b) is the probability, and 1 − x. The smaller of the two is the one that is solved for, so that
  /// neither loses digits.
  static func inverse(_ probability: Double, a: Double, b: Double) -> (x: Double, complement: Double) {
    if a > b {
      let mirrored = inverse(1 - probability, a: b, b: a)
      return (mirrored.complement, mirrored.x)
    }
    let x = Bisection.solve(in: 0...1, target: probability) { regularised($0, a: a, b: b) }
    return (x, 1 - x)
  }

  private static func tail(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    // xᵃ (1−x)ᵇ / (a B(a, b))
    let leading = SaddlePointDensity.binomial(a, of: a + b, p: x, q: y) * b / (a + b)
    let fraction = ContinuedFraction.value(from: 1) { index in
      let m = Double(index / 2)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      return (index.isMultiple(of: 2) ? even : odd, 1)
    }
    return leading / fraction
  }
}
