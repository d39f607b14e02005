import Domain
import SQLEngine
import Storage

/// What the measures of a set mean today, and what the same ids have been called: Kolada's ids change meaning, and a
/// measure that is closed says it in its title (knowledge/kolada.md 0, 7).
struct DefinitionReading {
  private let store: KPIStore
  private let own: OwnMeasureStore
  private let gone: [KPIID: CalendarDay]

  init(_ transaction: Transaction) throws {
    store = KPIStore(transaction)
    own = OwnMeasureStore(transaction)
    gone = try GoneKPIStore(transaction).all()
  }

  /// Of all but the municipality's own that it has not defined.
  func definitions(of set: MeasureSet) throws -> [KPIID: MeasureRecord.Definition] {
    var found: [KPIID: MeasureRecord.Definition] = [:]
    for item in set.items {
      let versions = KPI.wordings(of: try store.versions(of: item.kpi))
      guard let newest = versions.first else {
        found[item.kpi] =
          try item.kpi.isKoladas ? Self.unread(item, goneSince: gone[item.kpi]) : ownDefinition(item)
        continue
      }
      found[item.kpi] = MeasureRecord.Definition(
        text: newest.kpi.definition, version: versions.count, readOn: newest.readOn,
        source: newest.kpi.source ?? item.source,
        closedAfter: item.lastYear(newest.kpi), goneSince: gone[item.kpi],
        setTitle: MeasureAlteration.isSameTitle(newest.kpi.title, item.title) ? nil : item.title,
        earlier: Self.earlier(versions.map { (title: $0.kpi.title, readOn: $0.readOn) }))
    }
    return found
  }

  /// A measure that the municipality defines itself.
  private func ownDefinition(_ item: MeasureSet.Item) throws -> MeasureRecord.Definition? {
    let versions = try own.versions(of: item.kpi)
    guard let newest = versions.first else { return nil }
    let measure = newest.content
    // What comes with the program was written on no day that anybody knows.
    return MeasureRecord.Definition(
      text: measure.definition, version: newest.number,
      readOn: newest.made.day == .first ? nil : newest.made.day,
      source: measure.source.isEmpty ? item.source : measure.source, closedAfter: measure.closing?.after,
      goneSince: nil, setTitle: MeasureAlteration.isSameTitle(measure.title, item.title) ? nil : item.title,
      earlier: Self.earlier(versions.map { (title: $0.content.title, readOn: $0.made.day) }))
  }

  /// A measure of another member's, as it came with its figures.
  static func definition(_ measure: MemberMeasure) -> MeasureRecord.Definition {
    MeasureRecord.Definition(
      text: measure.definition, version: measure.version, readOn: nil, source: "", closedAfter: nil,
      goneSince: nil, setTitle: nil, earlier: [])
  }

  /// What is known of a measure without the source's own words: what the set says.
  static func unread(_ item: MeasureSet.Item, goneSince day: CalendarDay? = nil) -> MeasureRecord.Definition {
    MeasureRecord.Definition(
      text: item.unreadDefinition, version: nil, readOn: nil, source: item.source,
      closedAfter: item.lastYear(nil), goneSince: day,
      setTitle: nil, earlier: [])
  }

  /// Each other title, with the day that it was seen to have been replaced.
  /// - Parameter versions: the newest first.
  private static func earlier(_ versions: [(title: String, readOn: CalendarDay)]) -> [MeasureRecord
    .EarlierTitle]
  {
    zip(versions, versions.dropFirst()).compactMap { newer, older in
      MeasureAlteration.isSameTitle(newer.title, older.title)
        ? nil : MeasureRecord.EarlierTitle(title: older.title, until: newer.readOn)
    }
  }
}
