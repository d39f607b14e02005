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

  /// Completes all that is open about a subject, of one kind.
  package func completeAll(_ kind: TaskKind, about subject: RowID, on day: CalendarDay, by actor: Actor)
    throws
  {
    try transaction.execute(
      """
      UPDATE tasks SET done_on = \(day), done_by = \(actor.reference)
      WHERE kind = \(kind) AND subject_id = \(subject) AND done_on IS NULL
      """)
  }
}
