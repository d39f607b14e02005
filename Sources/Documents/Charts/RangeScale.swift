import Foundation

/// An axis that need not begin at zero, with ticks at round numbers: for shares, days and kronor that are compared with
/// each other and do not stand for lengths.
struct RangeScale: Hashable, Sendable {
  /// Equal steps; the first at or below the least value, the last at or above the greatest.
  let ticks: [Double]
  /// How many decimals tell the ticks apart.
  let decimals: Int

  /// Nil without values that can be drawn.
  init?(_ values: [Double], atMost limit: Int = 5) {
    let known = values.filter { $0.magnitude <= Self.greatest }
    guard let least = known.min(), let greatest = known.max() else { return nil }
    let span = greatest > least ? greatest - least : max(abs(least) / 10, 1)
    let step = Self.roundStep(max(span, Self.leastSpan) / Double(max(limit - 1, 1)))
    let first = (least / step + 1e-9).rounded(.down)
    let last = max((greatest / step - 1e-9).rounded(.up), first + 1)
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    decimals = max(0, -Int(log10(step).rounded(.down)))
  }

  /// Beyond these a step becomes infinite or zero, and there is no number of ticks.
  private static let greatest = 1e300
  private static let leastSpan = 1e-300

  /// Where a value stands, 0 at the axis's beginning and 1 at its end.
  func share(_ value: Double) -> Double {
    guard let first = ticks.first, let last = ticks.last, last > first else { return 0 }
    return min(max((value - first) / (last - first), 0), 1)
  }

  /// The least of 1, 2, 5, 10, 20, 50 … and 0,1, 0,2, 0,5 … that is not below `step`.
  private static func roundStep(_ step: Double) -> Double {
    let power = pow(10, log10(step).rounded(.down))
    let factor = [1, 2, 5, 10].first { power * $0 >= step * (1 - 1e-9) } ?? 10
    return power * factor
  }
}
