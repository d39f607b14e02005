import Domain
import Foundation
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
    /// What has been reminded of in this round, for this day and these people or for others.
    package let made: [MadeReminder]

    /// Whether those who have the case now have been reminded of a step, or of a later one, for the day that holds now.
    package func isMade(_ step: ReminderStep, calendar: WorkingCalendar) -> Bool {
      made.contains { $0.covers(step, of: value, span, calendar: calendar) }
    }
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

  private func owed(_ condition: SQL, made: [Key: [Row]]) throws -> [Owed] {
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
        made: (made[Key(caseID: value.id, round: round)] ?? []).map { $0.reminder(of: value) })
    }
  }

  /// Notes that a step has been reminded of, for the day, the board and the officer of today.
  /// - Returns: false when that had been noted already.
  package func insert(_ step: ReminderStep, of owed: Owed, on day: CalendarDay) throws -> Bool {
    let value = owed.value
    return try transaction.execute(
      """
      INSERT INTO reminders (case_id, round, step, made_on, answer_by, board_id, officer_id)
      VALUES (\(value.id), \(owed.round), \(step), \(day), \(value.answerBy),
        \(value.classification.placement.board), \(value.officer))
      ON CONFLICT (case_id, round, step) DO UPDATE SET
        made_on = CASE
          WHEN reminders.answer_by = excluded.answer_by THEN reminders.made_on ELSE excluded.made_on END,
        answer_by = excluded.answer_by, board_id = excluded.board_id, officer_id = excluded.officer_id
      WHERE COALESCE(reminders.answer_by, '') <> excluded.answer_by
        OR COALESCE(reminders.board_id, '') <> COALESCE(excluded.board_id, '')
        OR COALESCE(reminders.officer_id, '') <> COALESCE(excluded.officer_id, '')
      """) == 1
  }

  /// Those who have had, or wait for, a mail about a step of the answer by the day that holds now: when a case comes to
  /// others, or back again, nobody is told twice.
  package func mailed(_ step: ReminderStep, of owed: Owed) throws -> Set<StaffID> {
    let value = owed.value
    guard let made = owed.made.first(where: { $0.step == step && $0.answerBy == value.answerBy }) else {
      return []
    }
    var found: Set<StaffID> = []
    for row in try transaction.query(
      """
      SELECT staff_id, made_at FROM outgoing_mail
      WHERE case_id = \(value.id) AND kind = \(MailKind(step)) AND staff_id IS NOT NULL
        AND state IN ('waiting', 'sent')
      """)
    {
      let madeAt: Date = try row["made_at"]
      if SwedishTime.day(of: madeAt) >= made.madeOn { found.insert(try row["staff_id"]) }
    }
    return found
  }

  /// Lets a step be reminded of anew when the mail about it is for its reader no longer, or says what is no longer so,
  /// and none of those that were queued with it or later reaches anybody: then others are told, the step is told when
  /// it is reached again, or a line at the desk says that nobody is. Those who were told before it are not told again.
  package func takeBack(_ mail: OutgoingMail) throws {
    guard let step = mail.kind.step, let id = mail.caseID else { return }
    let others = try transaction.query(
      """
      SELECT staff_id, made_at FROM outgoing_mail
      WHERE case_id = \(id) AND kind = \(mail.kind) AND staff_id IS NOT NULL AND state IN ('waiting', 'sent')
      ORDER BY made_at DESC, id DESC
      """
    ).map { row in (staff: try row["staff_id", as: StaffID.self], madeAt: try row["made_at", as: Date.self]) }
    if let latest = others.first, latest.madeAt >= mail.madeAt { return }
    for row in try transaction.query(
      """
      SELECT round, made_on FROM reminders
      WHERE case_id = \(id) AND step = \(step) AND made_on <= \(SwedishTime.day(of: mail.madeAt))
      """)
    {
      let (round, madeOn): (Int, CalendarDay) = (try row["round"], try row["made_on"])
      let before = others.first { SwedishTime.day(of: $0.madeAt) >= madeOn }
      try takeBack(step, of: id, round: round, to: before?.staff)
    }
  }

  /// - Parameter told: who was told before, whose the reminder becomes: it counts for nobody else, and says since when
  ///   mail is about the day that holds now (`mailed`). Nil when nobody was.
  private func takeBack(_ step: ReminderStep, of id: CaseID, round: Int, to told: StaffID?) throws {
    let which: SQL = "case_id = \(id) AND step = \(step) AND round = \(round)"
    guard let told else {
      try transaction.execute("DELETE FROM reminders WHERE \(sql: which)")
      return
    }
    try transaction.execute("UPDATE reminders SET officer_id = \(told) WHERE \(sql: which)")
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

  /// A row of `reminders`. Without a day it was written by a version that knew none.
  private struct Row {
    let step: ReminderStep
    let madeOn: CalendarDay
    let answerBy: CalendarDay?
    let board: BoardID?
    let officer: StaffID?

    func reminder(of value: FeedbackCase) -> MadeReminder {
      guard let answerBy else {
        return MadeReminder(
          step: step, madeOn: madeOn, answerBy: value.answerBy,
          board: value.classification.placement.board, officer: value.officer)
      }
      return MadeReminder(
        step: step, madeOn: madeOn, answerBy: answerBy, board: board, officer: officer)
    }
  }

  private func madeSteps(_ condition: SQL) throws -> [Key: [Row]] {
    var steps: [Key: [Row]] = [:]
    for row in try transaction.query(
      """
      SELECT reminders.case_id AS case_id, round, step, made_on, reminders.answer_by AS reminded_answer_by,
        reminders.board_id AS reminded_board_id, reminders.officer_id AS reminded_officer_id
      FROM reminders JOIN cases ON cases.id = reminders.case_id
      WHERE due_on IS NOT NULL AND \(sql: condition)
      """)
    {
      let key = Key(caseID: try row["case_id"], round: try row["round"])
      steps[key, default: []].append(
        Row(
          step: try row["step"], madeOn: try row["made_on"], answerBy: try row["reminded_answer_by"],
          board: try row["reminded_board_id"], officer: try row["reminded_officer_id"]))
    }
    return steps
  }
}
