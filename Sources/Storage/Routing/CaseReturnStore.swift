import Domain
import SQLEngine

/// Who sent which case back to the registrars' pile, and why.
package struct CaseReturnStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: CaseReturn, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO case_returns (id, case_id, done_on, done_at, done_by, board_id, department_id, unit_id, text_id)
      VALUES (\(id), \(caseID), \(item.done.day), \(item.done.instant), \(item.done.actor), \(item.from.board),
        \(item.from.department), \(item.from.unit), \(item.reason))
      """)
  }

  /// The returns of each of the cases, the first first.
  package func all(of cases: [CaseID]) throws -> [CaseID: [CaseReturn]] {
    let rows = try transaction.query(
      """
      SELECT case_id, done_on, done_at, done_by, board_id, department_id, unit_id, text_id FROM case_returns
      WHERE \(sql: SQL.isOneOf("case_id", cases)) ORDER BY done_at, id
      """)
    var found: [CaseID: [CaseReturn]] = [:]
    for row in rows {
      let item = CaseReturn(
        done: Doing(day: try row["done_on"], instant: try row["done_at"], actor: try row["done_by"]),
        from: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        reason: try row["text_id"])
      found[try row["case_id"], default: []].append(item)
    }
    return found
  }
}
