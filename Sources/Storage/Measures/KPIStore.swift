import Domain
import SQLEngine

/// What the measures are called and mean, and have meant.
package struct KPIStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The definitions in force; of all measures when `ids` is nil.
  package func current(_ ids: [KPIID]? = nil) throws -> [KPIID: KPI] {
    let condition: SQL = ids.map { "kpis.id IN \(sql: .list($0)) AND " } ?? ""
    var found: [KPIID: KPI] = [:]
    try transaction.each(
      """
      SELECT id, title, definition, operating_area, divided_by_gender, published_on, published_preliminarily_on,
        latest_year
      FROM kpis WHERE \(sql: condition) version = (SELECT MAX(newer.version) FROM kpis AS newer WHERE newer.id = kpis.id)
      """
    ) { row in
      let kpi = try Self.kpi(row)
      found[kpi.id] = kpi
    }
    return found
  }

  /// The measures that hold a survey's uncertainty (`SurveyMargin`).
  package func margins() throws -> [KPI] {
    try transaction.query(
      """
      SELECT id, title, definition, operating_area, divided_by_gender, published_on, published_preliminarily_on,
        latest_year
      FROM kpis WHERE title LIKE \(SurveyMargin.prefix + "%")
        AND version = (SELECT MAX(newer.version) FROM kpis AS newer WHERE newer.id = kpis.id)
      ORDER BY id
      """
    ).map(Self.kpi)
  }

  /// Every definition that a measure has had, newest first, with the day it was read.
  package func versions(of id: KPIID) throws -> [(kpi: KPI, readOn: CalendarDay)] {
    try transaction.query(
      """
      SELECT id, title, definition, operating_area, divided_by_gender, published_on, published_preliminarily_on,
        latest_year, read_on
      FROM kpis WHERE id = \(id) ORDER BY version DESC
      """
    ).map { (kpi: try Self.kpi($0), readOn: try $0["read_on"]) }
  }

  /// Stores a definition that is new or another than the one in force.
  package func insert(_ kpi: KPI, by importID: RowID, on today: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO kpis (id, version, title, definition, operating_area, divided_by_gender, published_on,
        published_preliminarily_on, latest_year, import_id, read_on)
      VALUES (\(kpi.id), (SELECT COALESCE(MAX(version), 0) + 1 FROM kpis WHERE id = \(kpi.id)), \(kpi.title),
        \(kpi.definition), \(kpi.operatingArea), \(kpi.isDividedByGender ? "yes" : "no"), \(kpi.publishedOn),
        \(kpi.publishedPreliminarilyOn), \(kpi.latestYear), \(importID), \(today))
      """)
  }

  static func kpi(_ row: SQLRow) throws -> KPI {
    let divided: String = try row["divided_by_gender"]
    return KPI(
      id: try row["id"], title: try row["title"], definition: try row["definition"],
      operatingArea: try row["operating_area"], isDividedByGender: divided == "yes",
      publishedOn: try row["published_on"], publishedPreliminarilyOn: try row["published_preliminarily_on"],
      latestYear: try row["latest_year"])
  }
}
