import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Where somebody is reached and how they want to be reminded; each reminder on its own until they choose.
  package func mailContact(of staff: StaffID) async throws -> StaffContact {
    try await database.read { transaction in
      try StaffContactStore(transaction).find(staff) ?? StaffContact(staff: staff, email: "", habit: .each)
    }
  }

  /// How long after the log-in somebody without a password of their own may change the address.
  package static let freshLogIn: TimeInterval = 10 * 60

  /// Sets one's own address and choice. An empty address means no mail.
  ///
  /// A link for a new password goes to the address, so whoever sits down at a desk that was left open must not be able
  /// to change it: it takes the password, or a fresh log-in for those who have none here.
  /// - Throws: `Problem` about `email` for an address that cannot be had, about `currentPassword` for a wrong password.
  package func setOwnMail(
    email: String, habit: MailHabit, currentPassword: String, session: SessionStore.Session,
    from origin: LogInOrigin
  ) async throws {
    let (email, member) = (email.trimmingCharacters(in: .whitespaces), session.member)
    try Self.checkStaffEmail(email)
    if try await mailContact(of: member.id).email != email {
      try await checkPresence(currentPassword, session: session, from: origin)
    }
    try await database.write { transaction in
      try replaceEmail(email, habit: habit, of: member, by: .staff(member), in: transaction)
    }
  }

  /// The same by the program itself.
  package func setMailContact(email: String, habit: MailHabit, of staff: StaffID) async throws {
    let email = email.trimmingCharacters(in: .whitespaces)
    try Self.checkStaffEmail(email)
    try await database.write { transaction in
      guard let member = try StaffStore(transaction).find(staff) else {
        throw Problem(.notFound, .staffUnknown)
      }
      try replaceEmail(email, habit: habit, of: member, by: .program, in: transaction)
    }
  }

  private func checkPresence(
    _ password: String, session: SessionStore.Session, from origin: LogInOrigin
  ) async throws {
    let (hasPassword, now) = try await database.read { transaction in
      (
        try StaffStore(transaction).passwordHash(of: session.member.id) != Self.noPassword, transaction.now
      )
    }
    if hasPassword {
      try await checkPassword(password, of: session.member, from: origin)
    } else if now.timeIntervalSince(session.startedAt) > Self.freshLogIn {
      throw Problem(.invalid, .freshLogInNeeded, field: "email")
    }
  }
}
