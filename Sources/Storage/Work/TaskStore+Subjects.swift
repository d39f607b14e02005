import Domain
import SQLEngine

// Tasks about something else than a case, such as an improvement.
extension TaskStore {
  /// Whether such a task was ever raised for that day, done or not: a reminder comes once.
  package func wasRaised(_ kind: TaskKind, about subject: RowID, dueOn day: CalendarDay) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM tasks WHERE kind = \(kind) AND subject_id = \(subject) AND due_on = \(day) LIMIT 1
      """) != nil
  }

  /// Whether such a task was ever raised in a case, done or not.
  package func wasRaised(_ kind: TaskKind, about subject: RowID, in caseID: CaseID) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM tasks WHERE kind = \(kind) AND subject_id = \(subject) AND case_id = \(caseID) LIMIT 1
      """) != nil
  }

  /// What is open about a subject, what is due first first.
  package func open(about subject: RowID) throws -> [DeskTask] {
    try transaction.query(
      """
      SELECT * FROM tasks WHERE subject_id = \(subject) AND case_id IS NULL AND done_on IS NULL ORDER BY due_on, id
      """
    ).map(Self.task)
  }

  /// Puts what is open about a subject where the subject is now. What is for those who lead there is not the owner's.
  package func moveOpen(about subject: RowID, to place: Placement, owner: StaffID?) throws {
    try transaction.execute(
      """
      UPDATE tasks SET board_id = \(place.board), department_id = \(place.department), unit_id = \(place.unit),
        owner_id = \(owner)
      WHERE subject_id = \(subject) AND case_id IS NULL AND done_on IS NULL
        AND kind <> \(TaskKind.improvementLate)
      """)
  }

  /// Completes what is open about a subject and a day, of one kind.
  package func completeAll(
    _ kind: TaskKind, about subject: RowID, dueOn due: CalendarDay, on day: CalendarDay, by actor: Actor
  ) throws {
    try transaction.execute(
      """
      UPDATE tasks SET done_on = \(day), done_by = \(actor.reference)
      WHERE kind = \(kind) AND subject_id = \(subject) AND due_on = \(due) AND done_on IS NULL
      """)
  }

  /// Completes the tasks about cases that are closed, or do not lie in the unit of the task's subject any more.
  package func completeMoved(_ kind: TaskKind, on day: CalendarDay) throws {
    try transaction.execute(
      """
      UPDATE tasks SET done_on = \(day), done_by = \(Actor.program.reference)
      WHERE kind = \(kind) AND done_on IS NULL AND case_id IN (
        SELECT cases.id FROM cases WHERE NOT (\(sql: CaseCondition.isOpen)) OR (
          COALESCE(unit_id, '') <> subject_id AND COALESCE(department_id, '') <> subject_id
          AND COALESCE(board_id, '') <> subject_id))
      """)
  }

  /// Completes all that is open about a subject, of one kind.
  /// - Parameter inCases: whether those that are about a case are done with it.
  package func completeAll(
    _ kind: TaskKind, about subject: RowID, on day: CalendarDay, by actor: Actor, inCases: Bool = true
  ) throws {
    try transaction.execute(
      """
      UPDATE tasks SET done_on = \(day), done_by = \(actor.reference)
      WHERE kind = \(kind) AND subject_id = \(subject) AND done_on IS NULL
        AND \(sql: inCases ? "TRUE" : "case_id IS NULL")
      """)
  }
}
