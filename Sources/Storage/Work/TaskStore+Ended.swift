import Domain
import SQLEngine

/// A task that is done: when it was raised, and when and by whom it was ended.
package struct EndedTask: Sendable, Equatable {
  package let raisedOn: CalendarDay
  package let doneOn: CalendarDay
  /// `Actor.reference`.
  package let doneBy: String
}

extension TaskStore {
  /// The latest of a case's tasks of one kind and with one note, when it is done; nil when it is open, or never was.
  package func lastEnded(_ kind: TaskKind, note: String, in caseID: CaseID) throws -> EndedTask? {
    let row = try transaction.first(
      """
      SELECT raised_on, done_on, done_by FROM tasks
      WHERE case_id = \(caseID) AND kind = \(kind) AND note = \(note)
      ORDER BY CASE WHEN done_on IS NULL THEN 0 ELSE 1 END, raised_on DESC, id DESC LIMIT 1
      """)
    guard let row, let day = try row["done_on", as: CalendarDay?.self] else { return nil }
    return EndedTask(raisedOn: try row["raised_on"], doneOn: day, doneBy: try row["done_by"])
  }
}
