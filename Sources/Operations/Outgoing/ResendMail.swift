import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Queues a mail that failed once more.
  /// - Throws: `Problem` not found for those whom the log is not for, and for what they are not shown or what is sealed;
  ///   conflict when it has not failed, or what it says is no longer so, or has been mailed again since.
  package func resendMail(_ id: RowID, by member: StaffMember) async throws {
    guard Access.permitsMailLog(member) else { throw Problem(.notFound, .mailNotFound) }
    try await database.write { transaction in
      let scope = Access.mailScope(of: member)
      guard let item = try MailLogStore(transaction).find(id, within: scope), !item.isSealed else {
        throw Problem(.notFound, .mailNotFound)
      }
      let until = transaction.now + SenderTelling.longestWait
      guard try OutgoingMailStore(transaction).revive(id, goodUntil: until, at: transaction.now) else {
        throw Problem(.conflict, .mailNotFailed)
      }
      guard let mail = try OutgoingMailStore(transaction).find(id), try isStill(mail, in: transaction) else {
        throw Problem(.conflict, .mailOvertaken)
      }
    }
  }

  /// Sends again all that failed and is still news, and lets the queue try at once. A sender whom somebody has told
  /// meanwhile is not told twice: what had a task that has been done is left, and so is what cannot be an address.
  /// - Throws: `Problem` not found for those whom the log is not for.
  package func resendAllFailed(by member: StaffMember) async throws -> ResentMail {
    guard Access.permitsMailLog(member) else { throw Problem(.notFound, .mailNotFound) }
    return try await database.write { transaction in
      let (log, queue, now) = (MailLogStore(transaction), OutgoingMailStore(transaction), transaction.now)
      var result = ResentMail()
      for item in try log.page(
        .failed, within: Access.mailScope(of: member), limit: Self.mostResent, offset: 0)
      {
        if try item.failure != .addressWrong && isNews(item, in: transaction)
          && queue.revive(item.id, goodUntil: now + SenderTelling.longestWait, at: now)
        {
          result.sent += 1
        } else {
          result.left += 1
        }
      }
      try MailTroubleStore(transaction).tryNow(at: now)
      return result
    }
  }

  /// More at a time than any outage leaves; whoever has more presses twice.
  private static let mostResent = 5_000

  /// Whether a sender is still to be told what the mail says, and the link of a question was not mailed again since,
  /// such as to the right address. Other mail is looked at when it leaves.
  private func isStill(_ mail: OutgoingMail, in transaction: Transaction) throws -> Bool {
    if mail.kind == .referred { return try !OutgoingMailStore(transaction).isMailedAgain(mail) }
    guard let notice = mail.kind.notice, let id = mail.caseID else { return true }
    return try CaseStore(transaction).find(id)?.mayStillBeTold(notice, in: transaction) ?? false
  }

  /// Whether nobody has been told of it in another way. Reminders are looked at again when they leave.
  private func isNews(_ item: MailLogItem, in transaction: Transaction) throws -> Bool {
    // What a task asks for is looked at again when it leaves too, and the queue refuses what was written in full.
    guard let id = item.caseID else { return true }
    guard let mail = try OutgoingMailStore(transaction).find(item.id), try isStill(mail, in: transaction)
    else {
      return false
    }
    let open = try TaskStore(transaction).open(of: id)
    if item.kind == .referred {
      return open.contains { $0.kind == .passOnReferral && $0.subject == mail.referral }
    }
    guard let notice = item.kind.notice else { return item.kind.isReminder }
    return open.contains { [.acknowledge, .tellSender].contains($0.kind) && notice.isAsked(in: $0.note) }
  }
}

/// What became of a wish to send again all that failed.
package struct ResentMail: Sendable, Equatable {
  package var sent = 0
  /// The sender knows already, or it cannot be sent.
  package var left = 0
}
