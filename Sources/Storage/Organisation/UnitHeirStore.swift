import Domain
import SQLEngine

/// Who takes over what belongs to units that are closed or become others.
package struct UnitHeirStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: UnitHeir) throws {
    let words = item.belongings.map(\.rawValue).sorted().joined(separator: " ")
    try transaction.execute(
      """
      INSERT INTO unit_heirs (id, unit_id, heir_id, holds_from, belongings, decided_on, decided_at, decided_by)
      VALUES (\(item.id), \(item.unit), \(item.heir), \(item.holdsFrom), \(words), \(item.decided.day),
        \(item.decided.instant), \(item.decided.actor))
      """)
  }

  /// Those whose day has come and who have not got it yet, the earliest first.
  package func due(on day: CalendarDay) throws -> [UnitHeir] {
    try transaction.query(
      """
      SELECT * FROM unit_heirs WHERE moved_on IS NULL AND holds_from <= \(day) ORDER BY holds_from, decided_at, id
      """
    ).map(Self.item)
  }

  /// Who will get it from a unit, where that is decided and has not happened.
  package func coming(of unit: UnitID) throws -> [UnitHeir] {
    try transaction.query(
      "SELECT * FROM unit_heirs WHERE moved_on IS NULL AND unit_id = \(unit) ORDER BY holds_from, id"
    ).map(Self.item)
  }

  package func setMoved(_ id: RowID, on day: CalendarDay) throws {
    try transaction.execute("UPDATE unit_heirs SET moved_on = \(day) WHERE id = \(id)")
  }

  /// Takes back what has not happened.
  package func forgetComing(of unit: UnitID) throws {
    try transaction.execute("DELETE FROM unit_heirs WHERE moved_on IS NULL AND unit_id = \(unit)")
  }

  private static func item(_ row: SQLRow) throws -> UnitHeir {
    let words: String = try row["belongings"]
    return UnitHeir(
      id: try row["id"], unit: try row["unit_id"], heir: try row["heir_id"], holdsFrom: try row["holds_from"],
      belongings: Set(words.split(separator: " ").compactMap { UnitBelonging(rawValue: String($0)) }),
      decided: Doing(
        day: try row["decided_on"], instant: try row["decided_at"], actor: try row["decided_by"]))
  }
}
