import Domain
import SQLEngine
import Storage

/// The network's and the country's means of a measure, year by year up to the document's, and in the network's document
/// what each of its members had.
struct YearReading {
  private let store: MeasureYearStore
  private let order: ComparisonOrder
  private let kind: DecidedComparison.Kind

  init(_ transaction: Transaction, _ order: ComparisonOrder, as kind: DecidedComparison.Kind) {
    store = MeasureYearStore(transaction)
    self.order = order
    self.kind = kind
  }

  /// The years in which any municipality has a value, oldest first.
  func years(of kpi: KPIID) throws -> [MeasureRecord.Year] {
    let totals = try store.totals(of: kpi).filter { $0.key <= order.year }
    return MeasureHistory(totals, of: order.municipality, in: order.network).years.map { year in
      MeasureRecord.Year(
        year: year.year, networkMean: year.networkMean, countryMean: year.countryMean, count: year.count,
        members: kind == .own ? [] : members(of: year))
    }
  }

  private func members(of year: MeasureHistory.Year) -> [MeasureRecord.YearMember] {
    var values = year.members
    values[order.municipality] = year.own
    return values.sorted { $0.key.rawValue < $1.key.rawValue }.map { area, value in
      MeasureRecord.YearMember(id: area, value: value)
    }
  }
}
