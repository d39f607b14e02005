import Domain
import Foundation
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
      let contacts = StaffContactStore(transaction)
      let before = try contacts.find(member.id)
      guard before?.email ?? "" != email else { return }
      try contacts.set(StaffContact(staff: member.id, email: email, habit: before?.habit ?? .daily))
      try StaffEventStore(transaction).append(.emailChanged, about: member.id, by: actor)
    }
  }

  /// Asked before anything else is saved, so that a form is taken whole or not at all.
  package static func checkStaffEmail(_ email: String) throws(Problem) {
    let email = email.trimmingCharacters(in: .whitespaces)
    guard email.isEmpty || (EmailAddress.isPlausible(email) && email.count <= 254) else {
      throw Problem(.invalid, .emailWrong, field: "email")
    }
  }
}
