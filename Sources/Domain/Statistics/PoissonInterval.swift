/// The exact 95 % interval of the mean behind a count (F. Garwood, Biometrika 28, 1936).
package struct PoissonInterval: Hashable, Sendable {
  package let lower: Double
  package let upper: Double

  /// Nil for a negative count.
  package init?(count: Int) {
    guard count >= 0 else { return nil }
    lower = count == 0 ? 0 : IncompleteGamma.inverse(0.025, a: Double(count))
    upper = IncompleteGamma.inverse(0.975, a: Double(count) + 1)
  }
}
