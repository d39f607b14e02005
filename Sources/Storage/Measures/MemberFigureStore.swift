import Domain
import SQLEngine

/// The figures that other members of networks have reported and sent, every version of them.
package struct MemberFigureStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ figure: MemberFigure, by importID: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO member_figures (municipality, kpi, period, gender, version, figure, method, note, author, reported_on,
        import_id)
      VALUES (\(figure.municipality), \(figure.key.kpi), \(figure.key.year), \(figure.key.gender), \(figure.version),
        \(figure.value), \(figure.method), \(figure.note), \(figure.author), \(figure.reportedOn), \(importID))
      """)
  }

  /// Every version of a figure, the newest first.
  package func versions(of key: MeasureKey, from municipality: AreaID) throws -> [MemberFigure] {
    try transaction.query(
      """
      SELECT municipality, kpi, period, gender, version, figure, method, note, author, reported_on FROM member_figures
      WHERE municipality = \(municipality) AND kpi = \(key.kpi) AND period = \(key.year) AND gender = \(key.gender)
      ORDER BY version DESC
      """
    ).map(Self.decode)
  }

  /// The newest version of each figure of a few municipalities, those included that were taken back.
  package func current(of municipalities: [AreaID], in kpis: [KPIID]) throws -> [MemberFigure] {
    guard !municipalities.isEmpty, !kpis.isEmpty else { return [] }
    return try transaction.query(
      """
      SELECT municipality, kpi, period, gender, version, figure, method, note, author, reported_on FROM member_figures
      WHERE municipality IN \(sql: .list(municipalities)) AND kpi IN \(sql: .list(kpis)) AND version = (
        SELECT MAX(newer.version) FROM member_figures AS newer
        WHERE newer.municipality = member_figures.municipality AND newer.kpi = member_figures.kpi
          AND newer.period = member_figures.period AND newer.gender = member_figures.gender)
      ORDER BY municipality, kpi, period, gender
      """
    ).map(Self.decode)
  }

  private static func decode(_ row: SQLRow) throws -> MemberFigure {
    MemberFigure(
      municipality: try row["municipality"], key: try MeasureYearStore.key(row), version: try row["version"],
      value: try row["figure"], method: try row["method"], note: try row["note"], author: try row["author"],
      reportedOn: try row["reported_on"])
  }
}
