import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Queues a mail that is written in full, in the transaction of what it tells: call it inside
  /// `database.write { transaction in }`. It leaves within seconds of the commit, and its words are then erased.
  ///
  /// - Parameters:
  ///   - recipient: an address; one that cannot stand in a mail makes the mail fail, and the desk sees it.
  ///   - goodUntil: when what it says ends, such as a link in it; nil for a week.
  package func queueMail(
    _ message: MailMessage, to recipient: String, staff: StaffID? = nil, goodUntil: Date? = nil,
    in transaction: Transaction
  ) throws {
    try OutgoingMailStore(transaction).enqueue(
      message, to: recipient, staff: staff,
      goodUntil: goodUntil ?? transaction.now + SenderTelling.longestWait)
  }
}
