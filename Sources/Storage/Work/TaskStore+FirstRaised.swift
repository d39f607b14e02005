import Domain
import SQLEngine

// Since when something has been asked, which is the first day of the tasks that have asked it.
extension TaskStore {
  /// The day on which a case itself first had such a task, done or not; nil when it never had. What it was asked for
  /// another case's sake has that one as its subject, and does not count.
  package func firstRaised(_ kind: TaskKind, note: String, in caseID: CaseID) throws -> CalendarDay? {
    try firstRaised("case_id = \(caseID) AND kind = \(kind) AND note = \(note) AND subject_id IS NULL")
  }

  /// The same of what a case was asked for the sake of `other`, which is or was worked with in it.
  package func firstRaised(
    _ kind: TaskKind, note: String, in caseID: CaseID, about other: CaseID
  ) throws -> CalendarDay? {
    try firstRaised(
      "case_id = \(caseID) AND kind = \(kind) AND note = \(note) AND subject_id = \(other.rawValue)")
  }

  /// The same of what a case was asked, for whosesoever sake, and what was not done before a day.
  package func firstRaised(
    _ kind: TaskKind, note: String, in caseID: CaseID, notDoneBefore day: CalendarDay
  ) throws -> CalendarDay? {
    try firstRaised(
      """
      case_id = \(caseID) AND kind = \(kind) AND note = \(note) AND (done_on IS NULL OR done_on >= \(day))
      """)
  }

  private func firstRaised(_ condition: SQL) throws -> CalendarDay? {
    try transaction.first(
      "SELECT raised_on FROM tasks WHERE \(sql: condition) ORDER BY raised_on LIMIT 1"
    ).map { try $0["raised_on"] }
  }
}
