import Domain
import SQLEngine
import Storage

/// The years that a set can be shown for.
package struct MeasureYears: Sendable, Equatable {
  /// All that have figures for any of its measures, the source's or the municipality's own, newest first.
  package let all: [Int]
  /// The newest one in which at least half of those measures that have figures at all have them: the very newest has
  /// often no more than a few. Where there is no such year, the one with most. Nil without figures.
  package let standard: Int?
  /// The newest year of what the municipality measures itself beside a shipped set; nil without any.
  package let ownMeasures: Int?

  package init(all: [Int], standard: Int?, ownMeasures: Int? = nil) {
    self.all = all
    self.standard = standard
    self.ownMeasures = ownMeasures
  }
}

extension Operations {
  package func measureYears(of set: MeasureSet) async throws -> MeasureYears {
    try await database.read { try MeasureYearReading($0).years(of: set) }
  }

  /// Whether there is nothing to compare: no definition and no figure has been read at all, and no measure of the
  /// municipality's own has a figure.
  package func hasNothingToCompare() async throws -> Bool {
    try await database.read { transaction in
      guard try MeasureImportStore(transaction).isEmpty() else { return false }
      return try OwnFigureReading(transaction).years().keys.allSatisfy(\.isKoladas)
    }
  }
}

struct MeasureYearReading {
  private let store: MeasureYearStore
  private let figures: OwnFigureReading

  init(_ transaction: Transaction) {
    store = MeasureYearStore(transaction)
    figures = OwnFigureReading(transaction)
  }

  /// Whether no measure of the set has a figure that is compared.
  func isEmpty(_ set: MeasureSet) throws -> Bool {
    let kpis = set.items.map(\.kpi)
    guard try store.countsByYear(of: kpis).isEmpty else { return false }
    return try figures.years(of: kpis).keys.allSatisfy(\.isKoladas)
  }

  func years(of set: MeasureSet) throws -> MeasureYears {
    let kpis = set.items.map(\.kpi)
    let counts = try store.countsByYear(of: kpis)
    let reported = try figures.years(of: kpis)
    // Of a measure of the municipality's own, what it reports is all that there is. Of the source's it is what stands
    // beside: it makes a year possible to choose, and no year the one that is shown first.
    let ownMeasures = reported.filter { !$0.key.isKoladas }.map(\.value)
    func ownCount(_ year: Int) -> Int { ownMeasures.count { $0.contains(year) } }
    let measured = try store.spans(of: kpis).count + ownMeasures.count
    let compared = Set(counts.keys).union(ownMeasures.joined()).sorted(by: >)
    // A row may hold nothing but "missing", so what counts is looked at; mostly the first one has enough.
    let enough = try compared.first { year in
      let known = ownCount(year)
      return try 2 * ((counts[year] ?? 0) + known) >= measured
        && 2 * (withNumbers(kpis, in: year) + known) >= measured
    }
    let most = compared.max { one, other in
      ((counts[one] ?? 0) + ownCount(one), one) < ((counts[other] ?? 0) + ownCount(other), other)
    }
    let beside = try yearsBeside(set)
    let all = Set(compared).union(reported.values.joined()).union(beside).sorted(by: >)
    return MeasureYears(all: all, standard: enough ?? most ?? all.first, ownMeasures: beside.max())
  }

  /// The years of what the municipality measures itself and a shipped set lacks: possible to choose, as those of what it
  /// reports.
  private func yearsBeside(_ set: MeasureSet) throws -> Set<Int> {
    guard MeasureSet.shipped(set.id) != nil else { return [] }
    let own = try figures.years().filter { !$0.key.isKoladas && set.item($0.key) == nil }
    return Set(own.values.joined())
  }

  private func withNumbers(_ kpis: [KPIID], in year: Int) throws -> Int {
    try store.totals(of: kpis, in: year).values.count { areas in areas.values.contains { $0.number != nil } }
  }
}
