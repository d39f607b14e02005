import Foundation

/// Binomial and Poisson probabilities without the cancellation of large logarithms, by C. Loader, "Fast and Accurate
/// Computation of Binomial Probabilities" (2000). The arguments need not be whole numbers, so that the incomplete beta
/// and gamma functions can use them as their leading factors.
enum SaddlePointDensity {
  /// Γ(n+1) / (Γ(k+1) Γ(n−k+1)) pᵏ qⁿ⁻ᵏ for 0 ≤ k ≤ n and p + q = 1. Both are taken, since the smaller one may be
  /// known more exactly than the other can tell.
  static func binomial(_ k: Double, of n: Double, p: Double, q: Double) -> Double {
    if p <= 0 { return k == 0 ? 1 : 0 }
    if q <= 0 { return k == n ? 1 : 0 }
    if k == 0 { return exp(n * (p < 0.5 ? log1p(-p) : log(q))) }
    if k == n { return exp(n * (q < 0.5 ? log1p(-q) : log(p))) }
    let rest = n - k
    let correction =
      LogGamma.stirlingError(n) - LogGamma.stirlingError(k) - LogGamma.stirlingError(rest)
      - deviance(k, n * p) - deviance(rest, n * q)
    return exp(correction) * (n / (2 * .pi * k * rest)).squareRoot()
  }

  /// xᵏ e⁻ˣ / Γ(k+1) for k ≥ 0 and x ≥ 0.
  static func poisson(_ k: Double, mean x: Double) -> Double {
    if x <= 0 { return k == 0 ? 1 : 0 }
    if k == 0 { return exp(-x) }
    return exp(-LogGamma.stirlingError(k) - deviance(k, x)) / (2 * .pi * k).squareRoot()
  }

  /// k ln(k/mean) + mean − k, by a series where the terms nearly cancel.
  private static func deviance(_ k: Double, _ mean: Double) -> Double {
    let difference = k - mean
    guard abs(difference) < 0.1 * (k + mean) else { return k * log(k / mean) - difference }
    let ratio = difference / (k + mean)
    var sum = difference * ratio
    var term = 2 * k * ratio
    for odd in stride(from: 3.0, through: 61, by: 2) {
      term *= ratio * ratio
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
