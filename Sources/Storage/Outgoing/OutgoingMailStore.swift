import Domain
import Foundation
import SQLEngine

/// The queue of mail: filled in the transaction of what is told, emptied by a job.
package struct OutgoingMailStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Puts a mail in the queue. It is sent if, and only if, the transaction commits.
  /// - Parameter leavesAt: when it may leave; nil for at once.
  package func enqueue(_ mail: OutgoingMail, leavesAt: Date? = nil) throws {
    try transaction.execute(
      """
      INSERT INTO outgoing_mail (id, kind, case_id, referral_id, task_id, staff_id, recipient, subject, text_body,
        html_body, language, made_at, good_until, state, attempts, next_attempt_at)
      VALUES (\(mail.id), \(mail.kind), \(mail.caseID), \(mail.referral), \(mail.task), \(mail.staff),
        \(mail.recipient), \(mail.message?.subject), \(mail.message?.text), \(mail.message?.html),
        \(mail.message?.language), \(mail.madeAt), \(mail.goodUntil), \(MailState.waiting), 0,
        \(leavesAt ?? mail.madeAt))
      """)
  }

  /// Puts a mail that is written in full in the queue, such as one about somebody's account.
  /// - Parameter goodUntil: when what it says ends, such as a link in it.
  package func enqueue(
    _ message: MailMessage, to recipient: String, staff: StaffID?, goodUntil: Date
  ) throws {
    try enqueue(
      OutgoingMail(
        id: .ordered(at: transaction.now), kind: .written, staff: staff, recipient: recipient,
        message: message,
        madeAt: transaction.now, goodUntil: goodUntil))
  }

  /// Where the links of a case's questions to people outside were mailed last, and what became of the mail. A
  /// mail is sent again only when it has failed, so that one that has not is the later one.
  package func referralMail(of id: CaseID) throws -> [RowID: (recipient: String, state: MailState)] {
    var found: [RowID: (String, MailState)] = [:]
    for row in try transaction.query(
      """
      SELECT referral_id, recipient, state FROM outgoing_mail WHERE case_id = \(id) AND referral_id IS NOT NULL
      ORDER BY CASE WHEN state = 'failed' THEN 0 ELSE 1 END, made_at, id
      """
    ) {
      found[try row["referral_id"]] = (try row["recipient"], try row["state"])
    }
    return found
  }

  /// Whether any mail is due. Cheap, so that a job can ask often.
  /// - Parameter part: all of the queue, or without what waits for the office to open.
  package func isDue(_ part: Part = .all, at now: Date) throws -> Bool {
    try transaction.first("SELECT id FROM outgoing_mail WHERE \(sql: Self.due(part, at: now)) LIMIT 1") != nil
  }

  package enum Part: Sendable {
    case all, withoutReminders
  }

  /// The next mail that is due, which from now on nobody else sends until the lease has ended.
  /// - Returns: the mail, and which attempt this is, counted from 1; nil when nothing is due.
  package func claim(
    _ lease: RowID, until end: Date, _ part: Part = .all, at now: Date
  ) throws -> (mail: OutgoingMail, attempt: Int)? {
    let row = try transaction.first(
      """
      SELECT * FROM outgoing_mail WHERE \(sql: Self.due(part, at: now)) ORDER BY next_attempt_at, id LIMIT 1
      """)
    guard let row else { return nil }
    let (mail, attempts) = (try Self.mail(row), try row["attempts", as: Int.self])
    try transaction.execute(
      """
      UPDATE outgoing_mail SET lease = \(lease), leased_until = \(end), attempts = \(attempts + 1)
      WHERE id = \(mail.id)
      """)
    return (mail, attempts + 1)
  }

  /// Ends a mail that holds the lease; what was written in it is erased.
  /// - Returns: false when the lease had gone over to somebody else.
  @discardableResult
  package func end(
    _ id: RowID, lease: RowID, as state: MailState, failure: MailFailure? = nil, replyCode: Int? = nil,
    at now: Date
  ) throws -> Bool {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET state = \(state), ended_at = \(now), lease = NULL, leased_until = NULL,
        failure = \(failure), reply_code = \(replyCode), text_body = NULL, html_body = NULL
      WHERE id = \(id) AND lease = \(lease)
      """) == 1
  }

  /// Leaves a mail for a later attempt.
  /// - Parameter attempts: those that were made for its own sake.
  package func postpone(
    _ id: RowID, lease: RowID, until next: Date, attempts: Int, failure: MailFailure, replyCode: Int?
  ) throws {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET next_attempt_at = \(next), attempts = \(attempts), lease = NULL, leased_until = NULL,
        failure = \(failure), reply_code = \(replyCode)
      WHERE id = \(id) AND lease = \(lease)
      """)
  }

  /// Puts a mail back as it was before it was claimed, when nobody came to try to send it.
  /// - Parameter attempts: those that were made before.
  package func release(_ id: RowID, lease: RowID, attempts: Int) throws {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET attempts = \(attempts), lease = NULL, leased_until = NULL
      WHERE id = \(id) AND lease = \(lease)
      """)
  }

  /// Queues a failed mail again, as if it were new.
  /// - Returns: false when it has not failed, or its words are gone.
  package func revive(_ id: RowID, goodUntil: Date, at now: Date) throws -> Bool {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET state = \(MailState.waiting), ended_at = NULL, attempts = 0,
        next_attempt_at = \(now), good_until = \(goodUntil)
      WHERE id = \(id) AND state = \(MailState.failed) AND subject IS NULL
      """) == 1
  }

  /// Lets a mail to the sender of a case that waits, and that nobody is sending just now, tell also what has happened
  /// since: its words are made when it leaves.
  /// - Returns: false when none of that kind waits for that address.
  package func renew(
    _ kind: MailKind, of caseID: CaseID, to recipient: String, goodUntil: Date
  ) throws -> Bool {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET good_until = \(goodUntil)
      WHERE case_id = \(caseID) AND kind = \(kind) AND staff_id IS NULL AND recipient = \(recipient)
        AND state = \(MailState.waiting) AND (leased_until IS NULL OR leased_until <= \(transaction.now))
      """) > 0
  }

  /// Whether a later mail to the same reader asks for the same, and so says what this one would.
  package func isOvertaken(_ mail: OutgoingMail) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM outgoing_mail WHERE task_id = \(mail.task) AND staff_id = \(mail.staff)
        AND made_at > (SELECT made_at FROM outgoing_mail WHERE id = \(mail.id)) LIMIT 1
      """) != nil
  }

  /// Whether the link that a mail holds has been mailed later, wherever to and whatever became of it, or by another mail
  /// that did not fail.
  package func isMailedAgain(_ mail: OutgoingMail) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM outgoing_mail WHERE referral_id = \(mail.referral) AND id <> \(mail.id)
        AND (state IN ('waiting', 'sent') OR made_at > (SELECT made_at FROM outgoing_mail WHERE id = \(mail.id)))
      LIMIT 1
      """) != nil
  }

  package func find(_ id: RowID) throws -> OutgoingMail? {
    try transaction.first("SELECT * FROM outgoing_mail WHERE id = \(id)").map(Self.mail)
  }

  /// Whether there is a mail of one of some kinds, in one of some states, to the sender of a case.
  package func has(_ kinds: [MailKind], of caseID: CaseID, in states: [MailState]) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM outgoing_mail WHERE case_id = \(caseID) AND staff_id IS NULL
        AND \(sql: SQL.isOneOf("kind", kinds)) AND \(sql: SQL.isOneOf("state", states)) LIMIT 1
      """) != nil
  }

  /// Whether a mail of one of some kinds to the sender of a case waits after so many attempts.
  package func waits(_ kinds: [MailKind], of caseID: CaseID, after attempts: Int) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 AS found FROM outgoing_mail WHERE case_id = \(caseID) AND staff_id IS NULL
        AND \(sql: SQL.isOneOf("kind", kinds)) AND state = 'waiting' AND attempts >= \(attempts) LIMIT 1
      """) != nil
  }

  /// What waits and is of a kind, such as the acknowledgements; the oldest first.
  package func waiting(_ kind: MailKind) throws -> [OutgoingMail] {
    try transaction.query(
      "SELECT * FROM outgoing_mail WHERE state = 'waiting' AND kind = \(kind) ORDER BY made_at, id"
    ).map(Self.mail)
  }

  package func countWaiting() throws -> Int {
    try transaction.first("SELECT COUNT(*) AS n FROM outgoing_mail WHERE state = 'waiting'")?["n"] ?? 0
  }

  /// What waits for the sender of a case is not sent, and where it and what went before was to go is erased.
  package func forgetSender(of caseID: CaseID) throws {
    try transaction.execute(
      """
      UPDATE outgoing_mail SET state = \(MailState.withdrawn), ended_at = \(transaction.now), lease = NULL,
        leased_until = NULL
      WHERE case_id = \(caseID) AND staff_id IS NULL AND state = \(MailState.waiting)
      """)
    try transaction.execute(
      "UPDATE outgoing_mail SET recipient = '' WHERE case_id = \(caseID) AND staff_id IS NULL")
  }

  private static func due(_ part: Part, at now: Date) -> SQL {
    let reminders = SQL.isOneOf("kind", MailKind.allCases.filter(\.isReminder))
    let kinds: SQL = part == .all ? "TRUE" : "NOT (\(sql: reminders))"
    return """
      state = 'waiting' AND next_attempt_at <= \(now) AND (leased_until IS NULL OR leased_until <= \(now))
        AND \(sql: kinds)
      """
  }

  static func mail(_ row: SQLRow) throws -> OutgoingMail {
    let (subject, text, html): (String?, String?, String?) =
      (try row["subject"], try row["text_body"], try row["html_body"])
    let language: String? = try row["language"]
    var message: MailMessage?
    if let subject, let text, let html, let language {
      message = MailMessage(subject: subject, text: text, html: html, language: language)
    }
    return OutgoingMail(
      id: try row["id"], kind: try row["kind"], caseID: try row["case_id"], referral: try row["referral_id"],
      task: try row["task_id"], staff: try row["staff_id"], recipient: try row["recipient"], message: message,
      madeAt: try row["made_at"], goodUntil: try row["good_until"])
  }
}
