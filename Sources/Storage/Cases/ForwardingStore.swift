import Domain
import SQLEngine

/// From where to where cases were forwarded.
package struct ForwardingStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: Forwarding, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO forwardings (id, case_id, done_on, done_at, done_by, from_board_id, from_department_id,
        from_unit_id, to_board_id, to_department_id, to_unit_id, ground, ground_reference, text_id)
      VALUES (\(id), \(caseID), \(item.done.day), \(item.done.instant), \(item.done.actor), \(item.from.board),
        \(item.from.department), \(item.from.unit), \(item.to.board), \(item.to.department), \(item.to.unit),
        \(item.ground?.word), \(item.ground?.reference ?? ""), \(item.text))
      """)
  }

  package func all(of id: CaseID) throws -> [Forwarding] {
    try transaction.query("SELECT * FROM forwardings WHERE case_id = \(id) ORDER BY done_at, id").map { row in
      let (ground, reference): (String?, String) = (try row["ground"], try row["ground_reference"])
      return Forwarding(
        done: try row.doing(), from: try place(row, "from"), to: try place(row, "to"),
        ground: ground.flatMap { ForwardingGround(word: $0, reference: reference) }, text: try row["text_id"])
    }
  }

  private func place(_ row: SQLRow, _ end: String) throws -> Placement {
    Placement(
      board: try row["\(end)_board_id"], department: try row["\(end)_department_id"],
      unit: try row["\(end)_unit_id"])
  }
}
