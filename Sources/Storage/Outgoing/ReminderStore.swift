import Domain
import SQLEngine

/// Which reminders of which case have been made.
package struct ReminderStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// An answer that is owed.
  package struct Owed: Sendable {
    package let value: FeedbackCase
    /// How many times the date has been set anew by an extension or a reopening. A recalculation is no new round.
    package let round: Int
    package let span: ReminderSpan
    /// What has been reminded of in this round.
    package let made: Set<ReminderStep>
  }

  /// All answers that are owed, what is due first first.
  /// - Parameter day: an answer that was owed before it is left out; nil for all.
  package func owed(since day: CalendarDay?) throws -> [Owed] {
    try owed(
      day.map { "COALESCE(moved_answer_by, answer_by) >= \($0)" } ?? "TRUE", made: try madeSteps("TRUE"))
  }

  /// The answer that is owed in a case, nil when none is.
  package func owed(of caseID: CaseID) throws -> Owed? {
    try owed("cases.id = \(caseID)", made: try madeSteps("cases.id = \(caseID)")).first
  }

  private func owed(_ condition: SQL, made: [Key: Set<ReminderStep>]) throws -> [Owed] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns),
        (SELECT COUNT(*) FROM extensions WHERE case_id = cases.id) AS extension_count,
        (SELECT COUNT(*) FROM reopenings WHERE case_id = cases.id) AS reopening_count,
        (SELECT MAX(done_on) FROM extensions WHERE case_id = cases.id) AS extended_on,
        (SELECT MAX(done_on) FROM reopenings WHERE case_id = cases.id) AS reopened_on
      FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE due_on IS NOT NULL AND \(sql: condition)
      ORDER BY COALESCE(moved_answer_by, answer_by), cases.id
      """
    ).map { row in
      let value = try CaseStore.decode(row)
      let round = try row["extension_count", as: Int.self] + row["reopening_count", as: Int.self]
      let changes = try [
        row["extended_on", as: CalendarDay?.self], row["reopened_on", as: CalendarDay?.self],
      ]
      return Owed(
        value: value, round: round,
        span: ReminderSpan(
          start: changes.compactMap { $0 }.max() ?? value.arrival.day, answerBy: value.answerBy,
          warnOn: value.warnOn),
        made: made[Key(caseID: value.id, round: round)] ?? [])
    }
  }

  /// Notes that a step has been reminded of.
  /// - Returns: false when it had been already.
  package func insert(_ step: ReminderStep, of caseID: CaseID, round: Int, on day: CalendarDay) throws -> Bool
  {
    try transaction.execute(
      """
      INSERT INTO reminders (case_id, round, step, made_on) VALUES (\(caseID), \(round), \(step), \(day))
      ON CONFLICT DO NOTHING
      """) == 1
  }

  /// Lets a step be reminded of anew when the mail about it is for its reader no longer, and none of those that were
  /// queued with it reaches anybody: then others are told, or a line at the desk says that nobody is.
  package func takeBack(_ mail: OutgoingMail) throws {
    guard let step = mail.kind.step, let id = mail.caseID else { return }
    try transaction.execute(
      """
      DELETE FROM reminders
      WHERE case_id = \(id) AND step = \(step) AND made_on = \(SwedishTime.day(of: mail.madeAt))
        AND NOT EXISTS (
          SELECT 1 FROM outgoing_mail
          WHERE case_id = \(id) AND kind = \(mail.kind) AND state IN ('waiting', 'sent')
            AND made_at = (SELECT made_at FROM outgoing_mail WHERE id = \(mail.id)))
      """)
  }

  /// Notes that somebody has had the digest of a day.
  /// - Returns: false when they had it already.
  package func insertDigest(for staff: StaffID, on day: CalendarDay) throws -> Bool {
    try transaction.execute(
      "INSERT INTO digests (staff_id, day) VALUES (\(staff), \(day)) ON CONFLICT DO NOTHING") == 1
  }

  package func haveDigest(on day: CalendarDay) throws -> Set<StaffID> {
    Set(try transaction.query("SELECT staff_id FROM digests WHERE day = \(day)").map { try $0["staff_id"] })
  }

  private struct Key: Hashable {
    let caseID: CaseID
    let round: Int
  }

  private func madeSteps(_ condition: SQL) throws -> [Key: Set<ReminderStep>] {
    var steps: [Key: Set<ReminderStep>] = [:]
    for row in try transaction.query(
      """
      SELECT reminders.case_id AS case_id, round, step FROM reminders
      JOIN cases ON cases.id = reminders.case_id WHERE due_on IS NOT NULL AND \(sql: condition)
      """)
    {
      steps[Key(caseID: try row["case_id"], round: try row["round"]), default: []].insert(try row["step"])
    }
    return steps
  }
}
