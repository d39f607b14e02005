import Domain
import SQLEngine

/// What was handed over through the gates, and how the gates' questions were answered.
package struct GateHandoverStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: GateHandover) throws {
    try transaction.execute(
      """
      INSERT INTO gate_handovers (id, case_id, gate, done_on, done_at, done_by, due_on, text_id)
      VALUES (\(item.id), \(item.caseID), \(item.gate), \(item.done.day), \(item.done.instant), \(item.done.actor),
        \(item.dueOn), \(item.text))
      """)
  }

  /// Gives a hand-over another last day, when the calendar or a promise has changed.
  package func move(_ id: RowID, to day: CalendarDay) throws {
    try transaction.execute("UPDATE gate_handovers SET due_on = \(day) WHERE id = \(id)")
  }

  package func find(_ id: RowID) throws -> GateHandover? {
    try transaction.first("SELECT * FROM gate_handovers WHERE id = \(id)").map(Self.handover)
  }

  package func all(of id: CaseID) throws -> [GateHandover] {
    try transaction.query("SELECT * FROM gate_handovers WHERE case_id = \(id) ORDER BY done_at, id").map(
      Self.handover)
  }

  /// Everything that was handed through one gate, the latest first.
  package func all(through gate: Gate, limit: Int) throws -> [GateHandover] {
    try transaction.query(
      "SELECT * FROM gate_handovers WHERE gate = \(gate) ORDER BY done_at DESC, id DESC LIMIT \(limit)"
    ).map(Self.handover)
  }

  package func insert(_ item: GateAssessment, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO gate_assessments (id, case_id, gate, outcome, done_on, done_at, done_by)
      VALUES (\(id), \(caseID), \(item.gate), \(item.outcome), \(item.done.day), \(item.done.instant),
        \(item.done.actor))
      """)
  }

  package func assessments(of id: CaseID) throws -> [GateAssessment] {
    try transaction.query(
      "SELECT gate, outcome, done_on, done_at, done_by FROM gate_assessments WHERE case_id = \(id) ORDER BY done_at, id"
    ).map { GateAssessment(gate: try $0["gate"], outcome: try $0["outcome"], done: try $0.doing()) }
  }

  private static func handover(_ row: SQLRow) throws -> GateHandover {
    GateHandover(
      id: try row["id"], caseID: try row["case_id"], gate: try row["gate"], done: try row.doing(),
      dueOn: try row["due_on"], text: try row["text_id"])
  }
}
