/// The 95 % score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927), without
/// continuity correction. Unlike the usual one it stays within 0 and 1 and is honest for small numbers.
package struct WilsonInterval: Hashable, Sendable {
  package let lower: Double
  package let upper: Double

  /// Nil without trials, or when the successes are not among them.
  package init?(successes: Int, of trials: Int) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let n = Double(trials)
    let share = Double(successes) / n
    let zz = Self.z * Self.z
    let centre = (share + zz / (2 * n)) / (1 + zz / n)
    let halfWidth = Self.z / (1 + zz / n) * (share * (1 - share) / n + zz / (4 * n * n)).squareRoot()
    lower = successes == 0 ? 0 : centre - halfWidth
    upper = successes == trials ? 1 : centre + halfWidth
  }

  /// The 97.5th percentile of the normal distribution.
  private static let z = 1.959963984540054
}
