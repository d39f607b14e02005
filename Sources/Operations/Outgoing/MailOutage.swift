import Domain
import SQLEngine
import Storage

/// Mail that waits because the mail server takes none.
package struct MailOutage: Sendable, Equatable {
  package let trouble: MailServerTrouble
  /// How many mails wait.
  package let waiting: Int
  package let today: CalendarDay

  init?(_ transaction: Transaction) throws {
    guard let trouble = try MailTroubleStore(transaction).current() else { return nil }
    self.trouble = trouble
    waiting = try OutgoingMailStore(transaction).countWaiting()
    today = transaction.today
  }
}

extension Operations {
  /// The trouble with the mail server, for those who see to it that mail leaves; nil when there is none, and for others.
  package func mailOutage(for member: StaffMember) async throws -> MailOutage? {
    guard Access.permitsMailLog(member), outgoing.delivery == .on else { return nil }
    return try await database.read { try MailOutage($0) }
  }
}
