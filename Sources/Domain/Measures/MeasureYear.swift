/// One measure in one year over all municipalities that have a value: what a comparison is made of. In full precision,
/// rounded only when it is shown.
package struct MeasureYear: Sendable {
  package let direction: MeasureDirection
  /// By municipality; regions and the country are not among them.
  package let values: [AreaID: Double]
  /// Best first; lowest first when nothing is better.
  private let ordered: [Double]

  package init(_ values: [AreaID: Double], direction: MeasureDirection) {
    self.direction = direction
    self.values = values
    ordered = values.values.sorted(by: direction.precedes)
  }

  /// Of the values of all areas, those of municipalities.
  package init(municipalities values: [AreaID: MeasureValue], direction: MeasureDirection) {
    self.init(
      values.compactMapValues(\.number).filter { AreaCatalogue.isMunicipality($0.key) }, direction: direction)
  }

  package var count: Int { ordered.count }

  /// Unweighted: each municipality counts the same, however many live there.
  package var mean: Double? { Self.mean(of: ordered) }

  package var median: Double? {
    guard !ordered.isEmpty else { return nil }
    let middle = ordered.count / 2
    return ordered.count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
  }

  package var best: Extreme? { direction.isRanked ? ordered.first.map(extreme) : nil }
  package var worst: Extreme? { direction.isRanked ? ordered.last.map(extreme) : nil }

  /// A value and all who have it, by their ids.
  package struct Extreme: Sendable, Equatable {
    package let value: Double
    package let areas: [AreaID]
  }

  /// 1 is best, and equal values share the best rank (1, 2, 2, 4); nil without a value or a direction.
  package func rank(of area: AreaID) -> Int? {
    guard direction.isRanked, let value = values[area] else { return nil }
    return better(than: value) + 1
  }

  package func band(of area: AreaID) -> MeasureBand {
    guard direction.isColoured, let value = values[area] else { return .none }
    let better = better(than: value)
    let worse = count - first { direction.precedes(value, $0) }
    return MeasureBand(better: better, worse: worse, of: count)
  }

  /// Unweighted over those of `areas` that have a value; nil when none has.
  package func mean(over areas: [AreaID]) -> Double? { Self.mean(of: areas.compactMap { values[$0] }) }

  private func extreme(_ value: Double) -> Extreme {
    Extreme(
      value: value, areas: values.filter { $0.value == value }.map(\.key).sorted { $0.rawValue < $1.rawValue }
    )
  }

  private func better(than value: Double) -> Int { first { !direction.precedes($0, value) } }

  /// The place of the first value that holds, by halving; those before it do not.
  private func first(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(ordered[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func mean(of values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
