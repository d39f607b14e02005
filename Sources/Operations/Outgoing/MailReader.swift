import Domain
import SQLEngine
import Storage

/// Whether a mail that waited is still for the one at work whom it was queued for, and where they are reached now: an
/// account may be closed, a case may lie with others, and an address may be another when its turn comes.
struct MailReader {
  let transaction: Transaction

  /// - Returns: nil when it is for them no longer, or they have no address any more.
  func address(for mail: OutgoingMail) throws -> String? {
    // What is told of an account goes where it was meant to go: to the old address when there is a new one, and also
    // when the account is closed, so that nobody does something to it in secret.
    guard let id = mail.staff, mail.kind != .written else { return mail.recipient }
    guard let member = try StandInStore(transaction).atWork(id, on: transaction.today),
      member.disabledOn == nil, try isFor(member, mail)
    else { return nil }
    return try StaffContactStore(transaction).find(id).flatMap { $0.email.isEmpty ? nil : $0.email }
  }

  /// Asked as when it was queued: whose the task is, or (`ReminderRecipients`) of those who may work with the case where
  /// it lies; whoever stands in for them today is one of them.
  private func isFor(_ member: StaffMember, _ mail: OutgoingMail) throws -> Bool {
    if let task = mail.task {
      return try TaskStore(transaction).find(task)?.owner.map(member.owners.contains) ?? false
    }
    guard let id = mail.caseID else { return true }
    guard let value = try CaseStore(transaction).find(id) else { return false }
    return Access.permits(.staff(member), .handle, on: try GuardStore(transaction).guarded(value))
  }
}
