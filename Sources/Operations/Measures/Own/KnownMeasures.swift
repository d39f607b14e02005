import Domain
import SQLEngine
import Storage

/// What is known of some measures, from the municipality's own list, from the sets, and from Kolada's catalogue.
struct KnownMeasures {
  private let own: [KPIID: EditedVersion<OwnMeasure>]
  private let items: [KPIID: MeasureSet.Item]
  private let catalogue: [KPIID: KPI]

  init(_ transaction: Transaction, of kpis: [KPIID]) throws {
    own = try OwnMeasureStore(transaction).current()
    let described = try MeasureSet.all(in: transaction).flatMap(\.items)
    items = Dictionary(described.map { ($0.kpi, $0) }) { first, _ in first }
    let asked = kpis.filter(\.isKoladas)
    catalogue = asked.isEmpty ? [:] : try KPIStore(transaction).current(asked)
  }

  /// nil for what nobody knows.
  func measure(_ id: KPIID) -> KnownMeasure? {
    own[id].map { KnownMeasure(id, $0.content) }
      ?? KnownMeasure(id, item: items[id], kpi: catalogue[id])
  }

  /// The same, with the id for a name where nobody knows it any more.
  func named(_ id: KPIID) -> KnownMeasure {
    measure(id) ?? KnownMeasure(kpi: id, home: id.isKoladas ? .kolada : .own, title: id.rawValue)
  }

  /// The measure that somebody wrote the id of.
  /// - Throws: `Problem` that says what it is instead.
  func written(_ text: String, field: String) throws(Problem) -> KnownMeasure {
    let word = TidyText.line(text)
    let id = KPIID(rawValue: word)
    if id.isGroup { throw Problem(.invalid, .kpiIsGroup, [word], field: field) }
    guard let found = measure(id) ?? measure(KPIID(rawValue: word.uppercased())) else {
      throw Problem(.invalid, .kpiUnknown, [String(word.prefix(40))], field: field)
    }
    return found
  }
}

extension KnownMeasures {
  /// The ids that somebody may have meant, to be read before they are looked up.
  static func asked(_ texts: [String]) -> [KPIID] {
    texts.map(TidyText.line).flatMap { [KPIID(rawValue: $0), KPIID(rawValue: $0.uppercased())] }
  }
}
