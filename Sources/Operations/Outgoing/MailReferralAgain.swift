import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Mails the link of a question once more, to the same address or to another, when the first mail failed.
  /// - Throws: `Problem`: not found when it is not theirs, invalid for what cannot be an address, conflict when the
  ///   question is over or its mail has not failed.
  package func mailReferralAgain(
    _ number: CaseNumber, _ id: RowID, to email: String, actor: Actor
  ) async throws {
    let email = TidyText.line(email)
    try await database.write { transaction in
      let value = try load(number, for: actor, .handle, in: transaction)
      guard let referral = try ReferralStore(transaction).find(id), referral.caseID == value.id else {
        throw Problem(.notFound, .referralNotFound)
      }
      guard EmailAddress.isPlausible(email) else { throw Problem(.invalid, .emailWrong, field: "email") }
      guard [.waiting, .overdue].contains(referral.standing(on: transaction.today)) else {
        throw Problem(.conflict, .referralOver)
      }
      let queue = OutgoingMailStore(transaction)
      guard canMailReferrals, try queue.referralMail(of: value.id)[id]?.state == .failed else {
        throw Problem(.conflict, .mailNotFailed)
      }
      try queue.enqueue(
        OutgoingMail(
          id: .ordered(at: transaction.now), kind: .referred, caseID: value.id, referral: id,
          recipient: email,
          madeAt: transaction.now, goodUntil: transaction.now + SenderTelling.longestWait))
    }
  }

  /// The officer passes the link on in another way, or mails it again.
  func askToPassOn(_ mail: OutgoingMail, in transaction: Transaction) throws {
    guard let id = mail.referral, let referral = try ReferralStore(transaction).find(id),
      [.waiting, .overdue].contains(referral.standing(on: transaction.today)),
      let value = try CaseStore(transaction).find(referral.caseID)
    else { return }
    let open = try TaskStore(transaction).open(of: value.id)
    guard !open.contains(where: { $0.kind == .passOnReferral && $0.subject == id }) else { return }
    let calendar = try CalendarStore(transaction).workingCalendar()
    try TaskStore(transaction).raise(
      DeskTask(
        id: .ordered(at: transaction.now), kind: .passOnReferral, caseID: value.id, subject: id,
        placement: value.classification.placement, owner: value.officer,
        dueOn: calendar.deadline(received: transaction.today, workingDays: 1).due, note: referral.recipient,
        raisedOn: transaction.today, raisedBy: Actor.program.reference))
  }
}
