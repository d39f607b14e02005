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

  /// A task, done or not.
  package func find(_ id: RowID) throws -> DeskTask? {
    try transaction.first("SELECT * FROM tasks WHERE id = \(id)").map(Self.task)
  }

  /// The open tasks of several cases.
  package func open(of cases: [CaseID]) throws -> [CaseID: [DeskTask]] {
    let tasks = try transaction.query(
      "SELECT * FROM tasks WHERE \(sql: SQL.isOneOf("case_id", cases)) AND done_on IS NULL ORDER BY id"
    ).map(Self.task)
    return Dictionary(grouping: tasks.filter { $0.caseID != nil }) { $0.caseID ?? .unordered() }
  }

  /// Gives a task that is still to be done another day.
  package func move(_ id: RowID, to day: CalendarDay) throws {
    try transaction.execute("UPDATE tasks SET due_on = \(day) WHERE id = \(id) AND done_on IS NULL")
  }

  /// Who has received the hand-overs of a case, and when, by hand-over.
  package func received(of caseID: CaseID) throws -> [RowID: (day: CalendarDay, by: String)] {
    var found: [RowID: (day: CalendarDay, by: String)] = [:]
    for row in try transaction.query(
      """
      SELECT subject_id, done_on, done_by FROM tasks
      WHERE case_id = \(caseID) AND kind = \(TaskKind.takeHandover) AND done_on IS NOT NULL
        AND subject_id IS NOT NULL
      ORDER BY done_on, id
      """)
    {
      found[try row["subject_id"]] = (try row["done_on"], try row["done_by"])
    }
    return found
  }

  /// A task that is still to be done.
  package func open(_ id: RowID) throws -> DeskTask? {
    try transaction.first("SELECT * FROM tasks WHERE id = \(id) AND done_on IS NULL").map(Self.task)
  }

  /// What is still to be done of one kind, what is due first first.
  package func open(_ kind: TaskKind) throws -> [DeskTask] {
    try transaction.query(
      "SELECT * FROM tasks WHERE kind = \(kind) AND done_on IS NULL ORDER BY due_on, id"
    ).map(Self.task)
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
