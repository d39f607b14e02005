import Foundation

/// An axis from zero to the greatest value, with ticks at round numbers.
struct LinearScale: Hashable, Sendable {
  enum Ticks: Hashable, Sendable { case whole, any }

  /// Equal steps from zero, the last at or below the greatest value.
  let ticks: [Double]
  let end: Double
  /// How many decimals tell the ticks apart.
  let decimals: Int

  /// What is too small or too great for steps to be reckoned with is drawn as if it were not there, or at the end.
  init(upTo greatest: Double, ticks kind: Ticks, atMost limit: Int = 5) {
    let isDrawn = greatest.isFinite && greatest >= Self.drawn.lowerBound
    let greatest = isDrawn ? min(greatest, Self.drawn.upperBound) : 1
    let step = Self.roundStep(greatest / Double(max(limit - 1, 1)), kind)
    let count = max(Int(greatest / step + 1e-9), 1)
    ticks = (0...count).map { Double($0) * step }
    end = max(greatest, Double(count) * step)
    decimals = max(0, -Int(log10(step).rounded(.down)))
  }

  /// Beyond these a step becomes zero or infinite, and there is no number of ticks.
  private static let drawn = 1e-300...1e300

  /// Where a value stands, 0 at the axis's beginning and 1 at its end.
  func share(_ value: Double) -> Double {
    min(max(value / end, 0), 1)
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is not below `step`.
  private static func roundStep(_ step: Double, _ kind: Ticks) -> Double {
    let power = pow(10, log10(step).rounded(.down))
    let factor = [1, 2, 5, 10].first { power * $0 >= step * (1 - 1e-9) } ?? 10
    switch kind {
    case .whole: return max(power * factor, 1)
    case .any: return power * factor
    }
  }
}
