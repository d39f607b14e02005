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
      guard try MailLogStore(transaction).find(id) != nil else { throw Problem(.notFound, .mailNotFound) }
      let until = transaction.now + SenderTelling.longestWait
      guard try OutgoingMailStore(transaction).revive(id, goodUntil: until, at: transaction.now) else {
        throw Problem(.conflict, .mailNotFailed)
      }
    }
  }
}
