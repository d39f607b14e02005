import Domain
import SQLEngine
import Storage

/// Measures that were found by words.
package struct FoundMeasures: Sendable {
  package struct Measure: Sendable, Equatable {
    package let kpi: KPIID
    package let title: String
    /// Empty where nobody has defined it.
    package let definition: String
    /// The years that it has figures for, the municipality's own of its own measures; nil when there are none.
    package let years: ClosedRange<Int>?
  }

  /// Those of the asked page.
  package let measures: [Measure]
  /// How many there are on all pages.
  package let count: Int
  package let page: Int
  package let pages: Int

  package static let pageSize = 25
}

extension Operations {
  /// Looks among all measures that have a definition or figures, or stand in a set, and those of the municipality's own
  /// that it has a figure for or compares: every word must be found in the id, the title or the definition. Those with
  /// the words in the title stand first.
  package func searchMeasures(_ text: String, page: Int) async throws -> FoundMeasures {
    let words = SearchWords(text)
    return try await database.read { try MeasureSearch($0, words).page(page) }
  }
}

private struct MeasureSearch {
  private struct Hit {
    let kpi: KPIID
    let title: String
    let definition: String
    let inTitle: Bool
  }

  private let transaction: Transaction
  private let words: [String]

  init(_ transaction: Transaction, _ words: SearchWords) {
    self.transaction = transaction
    self.words = words.words
  }

  func page(_ asked: Int) throws -> FoundMeasures {
    let hits = try sortedHits()
    let pages = max(1, (hits.count + FoundMeasures.pageSize - 1) / FoundMeasures.pageSize)
    let page = min(max(1, asked), pages)
    let shown = hits.dropFirst((page - 1) * FoundMeasures.pageSize).prefix(FoundMeasures.pageSize)
    let kpis = shown.map(\.kpi)
    let spans = try MeasureYearStore(transaction).spans(of: kpis)
      .merging(try reportedSpans(of: kpis.filter { !$0.isKoladas })) { source, _ in source }
    return FoundMeasures(
      measures: shown.map { hit in
        FoundMeasures.Measure(
          kpi: hit.kpi, title: hit.title, definition: hit.definition, years: spans[hit.kpi])
      }, count: hits.count, page: page, pages: pages)
  }

  private func reportedSpans(of kpis: [KPIID]) throws -> [KPIID: ClosedRange<Int>] {
    try OwnFigureReading(transaction).years(of: kpis).compactMapValues { years in
      years.min().flatMap { first in years.max().map { first...$0 } }
    }
  }

  private func sortedHits() throws -> [Hit] {
    guard !words.isEmpty else { return [] }
    var (hits, defined): ([Hit], Set<KPIID>) = ([], [])
    try KPIStore(transaction).eachCurrent { kpi in
      defined.insert(kpi.id)
      if let hit = hit(kpi.id, kpi.title, kpi.definition) { hits.append(hit) }
    }
    let items = try MeasureSet.all(in: transaction).flatMap(\.items)
    for kpi in try ownMeasures(in: Set(items.map(\.kpi))) {
      defined.insert(kpi.id)
      if let hit = hit(kpi.id, kpi.title, kpi.definition) { hits.append(hit) }
    }
    let rest = try undefined(defined, items).sorted { $0.key.rawValue < $1.key.rawValue }
    hits += rest.compactMap { hit($0.key, $0.value.title, $0.value.definition) }
    let titled = SwedishOrder.sorted(hits.filter(\.inTitle), by: \.title)
    return titled + SwedishOrder.sorted(hits.filter { !$0.inTitle }, by: \.title)
  }

  /// The municipality's own that it uses, by id. Some come with the program and are nothing that it measures.
  private func ownMeasures(in compared: Set<KPIID>) throws -> [KPI] {
    let used = compared.union(try OwnFigureReading(transaction).years().keys)
    let own = try OwnMeasureStore(transaction).current().filter { used.contains($0.key) }
    return own.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.value.content.kpi($0.key) }
  }

  /// What has figures or stands in a set and is nowhere defined, with its title in a set, or else its id, and our own words
  /// of it.
  private func undefined(_ defined: Set<KPIID>, _ items: [MeasureSet.Item]) throws
    -> [KPIID: (title: String, definition: String)]
  {
    var found: [KPIID: (title: String, definition: String)] = [:]
    for kpi in try MeasureYearStore(transaction).measured() where !defined.contains(kpi) {
      found[kpi] = (kpi.rawValue, "")
    }
    for item in items.reversed() where !defined.contains(item.kpi) {
      found[item.kpi] = (item.title, item.unreadDefinition)
    }
    return found
  }

  private func hit(_ kpi: KPIID, _ title: String, _ definition: String) -> Hit? {
    let head = SearchText.folded("\(kpi.rawValue) \(title)")
    let inTitle = words.allSatisfy { head.contains($0) }
    if !inTitle {
      let whole = head + SearchText.folded(definition)
      guard words.allSatisfy({ whole.contains($0) }) else { return nil }
    }
    return Hit(kpi: kpi, title: title, definition: definition, inTitle: inTitle)
  }
}
