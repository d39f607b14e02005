import Domain
import Foundation
import SQLEngine

/// The trouble with the mail server, if there is any. Servers of the program that share a queue share it too.
package struct MailTroubleStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func current() throws -> MailServerTrouble? {
    try transaction.first("SELECT * FROM mail_trouble").map { row in
      MailServerTrouble(
        since: try row["since"], attempts: try row["attempts"], nextAttempt: try row["next_attempt_at"],
        failure: try row["failure"], replyCode: try row["reply_code"])
    }
  }

  /// Whether the queue waits for the server to get well.
  package func isWaiting(at now: Date) throws -> Bool {
    try current().map { $0.nextAttempt > now } ?? false
  }

  /// Notes one more attempt that failed, unless another server of the program has done it just now.
  /// - Returns: the trouble as it stands.
  package func note(_ failure: MailFailure, replyCode: Int?, at now: Date) throws -> MailServerTrouble {
    let before = try current()
    if let before, before.nextAttempt > now { return before }
    let attempts = (before?.attempts ?? 0) + 1
    let trouble = MailServerTrouble(
      since: before?.since ?? now, attempts: attempts,
      nextAttempt: now + MailRetry.serverPause(after: attempts),
      failure: failure, replyCode: replyCode)
    try transaction.execute(
      """
      INSERT INTO mail_trouble (server, since, attempts, next_attempt_at, failure, reply_code)
      VALUES ('smtp', \(trouble.since), \(trouble.attempts), \(trouble.nextAttempt), \(trouble.failure),
        \(trouble.replyCode))
      ON CONFLICT (server) DO UPDATE SET attempts = excluded.attempts,
        next_attempt_at = excluded.next_attempt_at, failure = excluded.failure, reply_code = excluded.reply_code
      """)
    return trouble
  }

  /// Lets the queue try at once. What has been counted stays until the server has taken something.
  package func tryNow(at now: Date) throws {
    try transaction.execute("UPDATE mail_trouble SET next_attempt_at = \(now)")
  }

  /// The server talks with us again.
  package func end() throws {
    try transaction.execute("DELETE FROM mail_trouble")
  }
}
