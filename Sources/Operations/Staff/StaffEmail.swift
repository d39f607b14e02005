import Domain
import Foundation
import Mail
import SQLEngine
import Storage

extension Operations {
  /// Where somebody is reached by mail at work; an empty address for nowhere. How the person wants to be reminded stays
  /// as it was.
  /// - Throws: `Problem` about the field `email`; not found for those who may not.
  package func setStaffEmail(_ email: String, username: String, by actor: Actor) async throws {
    let email = email.trimmingCharacters(in: .whitespaces)
    try Self.checkStaffEmail(email)
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try replaceEmail(email, habit: nil, of: member, by: actor, in: transaction)
    }
  }

  /// Asked before anything else is saved, so that a form is taken whole or not at all.
  package static func checkStaffEmail(_ email: String) throws(Problem) {
    let email = email.trimmingCharacters(in: .whitespaces)
    guard
      email.isEmpty || (EmailAddress.isPlausible(email) && email.count <= 254 && MailAddress(email) != nil)
    else {
      throw Problem(.invalid, .emailWrong, field: "email")
    }
  }

  /// The same, and that no other open account has it; asked by those who manage accounts.
  package func checkStaffEmail(_ email: String, of username: String, by actor: Actor) async throws {
    try Self.checkStaffEmail(email)
    try await database.read { transaction in
      try Self.checkManager(actor, in: transaction)
      let others = try StaffContactStore(transaction).members(
        email: email.trimmingCharacters(in: .whitespaces))
      guard others.allSatisfy({ $0.username == username }) else {
        throw Problem(.invalid, .emailTaken, field: "email")
      }
    }
  }

  /// Changes an address with a line in the staff log. The old address is told, so that whoever has it knows when it was
  /// somebody else; and links that went there open nothing any more.
  /// - Parameter habit: nil for what it was.
  /// - Throws: `Problem` about `email` when another open account has it: a link for a new password would be nobody's.
  func replaceEmail(
    _ email: String, habit: MailHabit?, of member: StaffMember, by actor: Actor, in transaction: Transaction
  ) throws {
    let contacts = StaffContactStore(transaction)
    let before = try contacts.find(member.id)
    let old = before?.email ?? ""
    if email != old, try contacts.members(email: email).contains(where: { $0.id != member.id }) {
      throw Problem(.invalid, .emailTaken, field: "email")
    }
    try contacts.set(StaffContact(staff: member.id, email: email, habit: habit ?? before?.habit ?? .daily))
    guard email != old else { return }
    try PasswordResetStore(transaction).endAll(of: member.id)
    try StaffEventStore(transaction).append(.emailChanged, about: member.id, by: actor)
    guard !old.isEmpty, outgoing.delivery == .on else { return }
    let letter = AddressLetter(name: member.name, isRemoved: email.isEmpty)
    try queueMail(letter.message, to: old, staff: member.id, in: transaction)
  }
}
