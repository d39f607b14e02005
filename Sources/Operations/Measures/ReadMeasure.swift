import Domain
import SQLEngine
import Storage

/// One measure as a municipality sees it beside others.
package struct MeasureReading: Sendable {
  package let municipality: Area
  package let network: ComparisonNetwork
  package let year: Int
  /// The years in which any municipality has a value, or this one has reported one itself; newest first.
  package let years: [Int]
  package let compared: ComparedMeasure
  /// All municipalities in the year.
  package let country: MeasureYear
  package let history: MeasureHistory
  /// All that stands of what the municipality has reported itself: also of years after this one.
  package let reported: [ReportedFigure]
  /// Why those of the network that have no value have none.
  package let missing: [AreaID: MissingReason]
  /// What the municipality's values were before the source changed them, the newest year first.
  package let earlierValues: [EarlierValue]
  /// What the same id was called and meant before, newest first, with the day that it was read or written.
  package let earlier: [(kpi: KPI, readOn: CalendarDay)]
  /// Why a measure of the municipality's own is closed; nil for one that is not, and for the source's.
  package let closing: OwnMeasure.Closing?

  /// How all that is shown of the measure is written, whatever year or municipality it is of.
  package var scale: MeasureScale {
    var shown = compared.written
    shown += country.values.values
    shown += reported.compactMap(\.value)
    for year in history.years {
      shown += year.members.values
      if let own = year.own { shown.append(own) }
    }
    return MeasureScale(unit: compared.item.unit, shown)
  }
}

extension Operations {
  /// - Parameter year: nil for the newest one in which any municipality has a value, or else this one has reported one.
  /// - Returns: nil for what is no measure: nobody has defined it, and nobody has a value of it.
  package func measure(
    _ kpi: KPIID, of municipality: Area, in network: ComparisonNetwork, year: Int? = nil, set: MeasureSet
  ) async throws -> MeasureReading? {
    try await database.read { transaction in
      try MeasureReader(transaction, kpi, set: set)?.reading(of: municipality, in: network, year: year)
    }
  }
}

private struct MeasureReader {
  private let transaction: Transaction
  private let item: MeasureSet.Item
  /// The same alone, to be compared as in its set.
  private let set: MeasureSet
  /// By year, for both genders together.
  private let totals: [Int: [AreaID: MeasureValue]]
  /// Every definition of a measure of the municipality's own, newest first; of the source's none.
  private let versions: [EditedVersion<OwnMeasure>]

  init?(_ transaction: Transaction, _ kpi: KPIID, set: MeasureSet) throws {
    let definition = try KPIStore(transaction).current([kpi])[kpi]
    let versions = try OwnMeasureStore(transaction).versions(of: kpi)
    let own = versions.first.map { MeasureSet.Item(kpi, $0.content) }
    let values = try MeasureYearStore(transaction).all(of: kpi).filter { $0.key.gender == .total }
    let known = MeasureSet.item(kpi, preferring: set, among: try MeasureSet.all(in: transaction)) ?? own
    guard definition != nil || known != nil || !values.isEmpty else { return nil }
    let item = known ?? MeasureSet.Item.outsideTheSets(kpi, definition)
    self.transaction = transaction
    self.item = item
    self.set = MeasureSet(id: set.id, title: set.title, items: [item])
    self.versions = versions
    totals = Dictionary(uniqueKeysWithValues: values.map { ($0.key.year, $0.value) })
  }

  func reading(of municipality: Area, in network: ComparisonNetwork, year asked: Int?) throws
    -> MeasureReading?
  {
    let history = MeasureHistory(totals, of: municipality.id, in: network)
    let figures = try OwnFigureReading(transaction).figures(of: municipality.id, in: [item.kpi])
    let reported = figures.filter { $0.value != nil }
    let years = Set(history.years.map(\.year) + reported.map(\.key.year)).sorted(by: >)
    let year = asked ?? history.years.last?.year ?? years.first ?? transaction.today.year
    let comparison = try ComparisonReading(transaction, set: set, year: year).comparison(
      of: municipality.id, in: network)
    guard let compared = comparison.measures.first else { return nil }
    let now = totals[year] ?? [:]
    let reasons = compared.network.compactMap { member in member.missing.map { (member.area, $0) } }
    return MeasureReading(
      municipality: municipality, network: network, year: year, years: years, compared: compared,
      country: MeasureYear(municipalities: now, direction: item.direction), history: history,
      reported: reported,
      missing: Dictionary(reasons) { first, _ in first },
      earlierValues: try earlierValues(of: municipality.id), earlier: try earlier(),
      closing: versions.first?.content.closing)
  }

  private func earlierValues(of area: AreaID) throws -> [EarlierValue] {
    let versions = try MeasureRevisionStore(transaction).versions(of: item.kpi, in: area)
    return versions.sorted { $0.key > $1.key }.flatMap { EarlierValue.all(in: $0.key, $0.value) }
  }

  private func earlier() throws -> [(kpi: KPI, readOn: CalendarDay)] {
    let own = versions.map { version in
      (kpi: version.content.kpi(item.kpi), readOn: version.made.day)
    }
    let all = try own.isEmpty ? KPIStore(transaction).versions(of: item.kpi) : own
    return Array(KPI.wordings(of: all).dropFirst())
  }
}
