import Foundation

/// The mail server takes no mail just now, whosever it is. It is one trouble, not one for each mail that waits.
package struct MailServerTrouble: Sendable, Equatable {
  /// When a mail was not taken for the first time.
  package let since: Date
  /// In a row, by any mail.
  package let attempts: Int
  /// Until then the whole queue waits.
  package let nextAttempt: Date
  package let failure: MailFailure
  /// The last reply code, nil when there was none.
  package let replyCode: Int?

  package init(since: Date, attempts: Int, nextAttempt: Date, failure: MailFailure, replyCode: Int?) {
    self.since = since
    self.attempts = attempts
    self.nextAttempt = nextAttempt
    self.failure = failure
    self.replyCode = replyCode
  }
}
