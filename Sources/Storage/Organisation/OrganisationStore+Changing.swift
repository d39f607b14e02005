import Domain
import SQLEngine

extension OrganisationStore {
  package func rename(_ part: OrganisationPart, to name: String) throws {
    try update(part, "name = \(name)")
  }

  /// Ends a part: from `day` it is history; nil takes that back.
  package func setEnd(_ part: OrganisationPart, to day: CalendarDay?) throws {
    try update(part, "valid_until = \(day)")
  }

  package func setOperation(_ operation: FormOfOperation, of unit: UnitID) throws {
    let (word, name) = columns(of: operation)
    try update(.unit(unit), "operation = \(word), operator_name = \(name)")
  }

  /// How many open cases lie in a part and in what it holds or held, whoever may see them.
  package func openCases(in part: OrganisationPart) throws -> Int {
    let condition: SQL =
      switch part {
      case .board(let id): "board_id = \(id)"
      case .department(let id): "department_id = \(id)"
      case .unit(let id): "unit_id = \(id)"
      }
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM cases WHERE state <> 'closed' AND merged_into IS NULL AND \(sql: condition)")
    return try row.map { try $0["n"] } ?? 0
  }

  /// The units with open cases, and how many.
  package func openCasesByUnit() throws -> [UnitID: Int] {
    var counts: [UnitID: Int] = [:]
    let rows = try transaction.query(
      """
      SELECT unit_id, COUNT(*) AS n FROM cases
      WHERE state <> 'closed' AND merged_into IS NULL AND unit_id IS NOT NULL GROUP BY unit_id
      """)
    for row in rows { counts[try row["unit_id"]] = try row["n"] }
    return counts
  }

  private func update(_ part: OrganisationPart, _ change: SQL) throws {
    switch part {
    case .board(let id): try transaction.execute("UPDATE boards SET \(sql: change) WHERE id = \(id)")
    case .department(let id):
      try transaction.execute("UPDATE departments SET \(sql: change) WHERE id = \(id)")
    case .unit(let id): try transaction.execute("UPDATE units SET \(sql: change) WHERE id = \(id)")
    }
  }
}
