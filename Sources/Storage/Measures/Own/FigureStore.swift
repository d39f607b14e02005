import Domain
import SQLEngine

/// What the municipality has reported itself, every version of it.
package struct FigureStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The latest version of each figure, also of those taken back; of all measures and years where nothing is said.
  package func current(of kpis: [KPIID]? = nil, in year: Int? = nil) throws -> [ReportedFigure] {
    let measures: SQL = kpis.map { "AND \(sql: SQL.isOneOf("kpi", $0))" } ?? ""
    let years: SQL = year.map { "AND period = \($0)" } ?? ""
    return try transaction.query(
      """
      SELECT * FROM figure_versions AS one
      WHERE version = (
        SELECT MAX(version) FROM figure_versions AS other
        WHERE other.kpi = one.kpi AND other.period = one.period AND other.gender = one.gender)
        \(sql: measures) \(sql: years)
      ORDER BY kpi, period, gender
      """
    ).map(Self.figure)
  }

  package func find(_ key: MeasureKey) throws -> ReportedFigure? {
    try transaction.first(
      """
      SELECT * FROM figure_versions
      WHERE kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender) ORDER BY version DESC LIMIT 1
      """
    ).map(Self.figure)
  }

  /// Every version of a measure's figures of a year, the latest first.
  package func versions(of kpi: KPIID, in year: Int) throws -> [ReportedFigure] {
    try transaction.query(
      """
      SELECT * FROM figure_versions WHERE kpi = \(kpi) AND period = \(year)
      ORDER BY made_at DESC, gender, version DESC
      """
    ).map(Self.figure)
  }

  package func insert(_ figure: ReportedFigure) throws {
    try transaction.execute(
      """
      INSERT INTO figure_versions (kpi, period, gender, version, figure, method, note, origin, filling_id, made_on,
        made_at, made_by)
      VALUES (\(figure.key.kpi), \(figure.key.year), \(figure.key.gender), \(figure.version), \(figure.value),
        \(figure.method), \(figure.note), \(figure.origin), \(figure.filling), \(figure.made.day),
        \(figure.made.instant), \(figure.made.actor))
      """)
  }

  private static func figure(_ row: SQLRow) throws -> ReportedFigure {
    ReportedFigure(
      key: try MeasureYearStore.key(row), version: try row["version"], value: try row["figure"],
      method: try row["method"], note: try row["note"], origin: try row["origin"],
      filling: try row["filling_id"], made: try row.doing("made"))
  }
}
