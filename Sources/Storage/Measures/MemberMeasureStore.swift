import Domain
import SQLEngine

/// The measures that other members of networks define themselves, as they have sent them, every version.
package struct MemberMeasureStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ measure: MemberMeasure, by importID: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO member_measures (municipality, kpi, version, title, unit, direction, definition, import_id)
      VALUES (\(measure.municipality), \(measure.kpi), \(measure.version), \(measure.title), \(measure.unit),
        \(measure.direction), \(measure.definition), \(importID))
      """)
  }

  /// - Returns: nil for a version that has not come.
  package func find(_ kpi: KPIID, of municipality: AreaID, version: Int) throws -> MemberMeasure? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM member_measures
      WHERE municipality = \(municipality) AND kpi = \(kpi) AND version = \(version)
      """
    ).map(Self.decode)
  }

  /// The newest version of each measure of a few municipalities.
  package func current(of municipalities: [AreaID]) throws -> [MemberMeasure] {
    guard !municipalities.isEmpty else { return [] }
    return try current("municipality IN \(sql: .list(municipalities))")
  }

  /// The newest version of what each municipality has called by that word.
  package func current(named kpi: KPIID) throws -> [MemberMeasure] { try current("kpi = \(kpi)") }

  private func current(_ condition: SQL) throws -> [MemberMeasure] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM member_measures
      WHERE \(sql: condition) AND version = (
        SELECT MAX(newer.version) FROM member_measures AS newer
        WHERE newer.municipality = member_measures.municipality AND newer.kpi = member_measures.kpi)
      ORDER BY municipality, kpi
      """
    ).map(Self.decode)
  }

  private static let columns: SQL = "municipality, kpi, version, title, unit, direction, definition"

  private static func decode(_ row: SQLRow) throws -> MemberMeasure {
    MemberMeasure(
      municipality: try row["municipality"], kpi: try row["kpi"], version: try row["version"],
      title: try row["title"], unit: try row["unit"], direction: try row["direction"],
      definition: try row["definition"])
  }
}
