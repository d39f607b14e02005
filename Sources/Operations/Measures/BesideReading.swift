import Domain
import Storage

/// The years to read beside one that is empty or thin. Each is read once, for as many municipalities as one likes.
final class BesideReading {
  private let store: MeasureYearStore
  private let year: Int
  private var known: [MeasureKey: MeasureYear] = [:]

  /// - Parameter year: the one that is compared.
  init(_ store: MeasureYearStore, before year: Int) {
    self.store = store
    self.year = year
  }

  /// The newest earlier year with an own value, when this one has none; when it has but few others do, the newest with
  /// enough of them. Where no year has enough, the newest is better than nothing beside an empty one.
  /// - Parameter history: the own values by year.
  func beside(_ measure: ComparisonBasis.Measure, of area: AreaID, _ history: [Int: Double]) throws
    -> ComparedMeasure.Standing?
  {
    let isEmpty = measure.year.values[area] == nil
    guard isEmpty || measure.year.count < MeasureComparison.few else { return nil }
    var newest: ComparedMeasure.Standing?
    for (earlier, value) in history.sorted(by: { $0.key > $1.key }) where earlier < year {
      let everybody = try everybody(measure.item, earlier)
      let standing = ComparedMeasure.Standing(
        year: earlier, value: value, rank: everybody.rank(of: area), band: everybody.band(of: area),
        count: everybody.count)
      if standing.count >= MeasureComparison.few { return standing }
      newest = newest ?? standing
    }
    return isEmpty ? newest : nil
  }

  private func everybody(_ item: MeasureSet.Item, _ year: Int) throws -> MeasureYear {
    let key = MeasureKey(kpi: item.kpi, year: year, gender: .total)
    if let found = known[key] { return found }
    let values = try store.totals(of: [item.kpi], in: year)[item.kpi] ?? [:]
    let everybody = MeasureYear(municipalities: values, direction: item.direction)
    known[key] = everybody
    return everybody
  }
}
