/// Continued fractions by the modified method of Lentz (W. Lentz 1976; I. Thompson and A. Barnett 1986).
enum ContinuedFraction {
  /// b₀ + a₁/(b₁ + a₂/(b₂ + …)). `term(i)` gives aᵢ and bᵢ for i = 1, 2, …
  ///
  /// The fractions used here converge within about √(largest argument) terms; the limit only keeps a count of billions
  /// from running on.
  static func value(from b0: Double, term: (Int) -> (a: Double, b: Double)) -> Double {
    let tiny = 1e-300
    var value = b0 == 0 ? tiny : b0
    var numerator = value
    var denominator = 0.0
    for index in 1...100_000 {
      let (a, b) = term(index)
      denominator = b + a * denominator
      denominator = 1 / (denominator == 0 ? tiny : denominator)
      numerator = b + a / numerator
      if numerator == 0 { numerator = tiny }
      let factor = numerator * denominator
      value *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return value
  }
}
