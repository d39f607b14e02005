/// How a municipality's colour in a measure is beside the one of the year before. The colour is a place among the others,
/// so it can change while the own value stands still.
package enum MeasureMovement: Sendable, Equatable {
  case same
  /// One step is from red to yellow or from yellow to green.
  case up(steps: Int)
  case down(steps: Int)

  /// - Returns: nil when there is no colour to compare, in either year.
  package init?(from before: MeasureBand, to now: MeasureBand) {
    guard let first = Self.height(before), let last = Self.height(now) else { return nil }
    self = last == first ? .same : last > first ? .up(steps: last - first) : .down(steps: first - last)
  }

  private static func height(_ band: MeasureBand) -> Int? {
    switch band {
    case .red: 0
    case .yellow: 1
    case .green: 2
    case .none: nil
    }
  }
}
