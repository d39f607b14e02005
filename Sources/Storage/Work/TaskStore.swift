import Domain
import SQLEngine

package struct TaskStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func raise(_ task: DeskTask) throws {
    try transaction.execute(
      """
      INSERT INTO tasks (id, kind, case_id, subject_id, board_id, department_id, unit_id, owner_id, due_on, note,
        raised_on, raised_by)
      VALUES (\(task.id), \(task.kind), \(task.caseID), \(task.subject), \(task.placement.board),
        \(task.placement.department), \(task.placement.unit), \(task.owner), \(task.dueOn), \(task.note),
        \(task.raisedOn), \(task.raisedBy))
      """)
  }

  /// - Returns: false when it was done already, or never was.
  @discardableResult
  package func complete(_ id: RowID, on day: CalendarDay, by actor: Actor) throws -> Bool {
    try transaction.execute(
      "UPDATE tasks SET done_on = \(day), done_by = \(actor.reference) WHERE id = \(id) AND done_on IS NULL")
      == 1
  }

  /// A task that is still to be done.
  package func open(_ id: RowID) throws -> DeskTask? {
    try transaction.first("SELECT * FROM tasks WHERE id = \(id) AND done_on IS NULL").map(Self.task)
  }

  /// What is still to be done in a case, what is due first first.
  package func open(of caseID: CaseID) throws -> [DeskTask] {
    try transaction.query(
      "SELECT * FROM tasks WHERE case_id = \(caseID) AND done_on IS NULL ORDER BY due_on, id"
    ).map(Self.task)
  }

  static func task(_ row: SQLRow) throws -> DeskTask {
    DeskTask(
      id: try row["id"], kind: try row["kind"], caseID: try row["case_id"], subject: try row["subject_id"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      owner: try row["owner_id"], dueOn: try row["due_on"], note: try row["note"],
      raisedOn: try row["raised_on"], raisedBy: try row["raised_by"])
  }
}
