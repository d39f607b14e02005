import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Queues a mail that failed once more.
  /// - Throws: `Problem` not found for those whom the log is not for, or conflict when it has not failed.
  package func resendMail(_ id: RowID, by member: StaffMember) async throws {
    guard Access.permitsMailLog(member) else { throw Problem(.notFound, .mailNotFound) }
    try await database.write { transaction in
      guard let mail = try MailLogStore(transaction).find(id), try isSeen(mail, by: member, in: transaction)
      else { throw Problem(.notFound, .mailNotFound) }
      let until = transaction.now + SenderTelling.longestWait
      guard try OutgoingMailStore(transaction).revive(id, goodUntil: until, at: transaction.now) else {
        throw Problem(.conflict, .mailNotFailed)
      }
    }
  }

  private func isSeen(_ mail: OutgoingMail, by member: StaffMember, in transaction: Transaction) throws
    -> Bool
  {
    guard let id = mail.caseID else { return true }
    guard let value = try CaseStore(transaction).find(id) else { return false }
    return Access.mailReach(of: member).contains(try GuardStore(transaction).guarded(value))
  }
}
