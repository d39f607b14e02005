import Domain
import Foundation
import Mail
import SQLEngine
import Storage

extension Operations {
  /// Where somebody is reached and how they want to be reminded; each reminder on its own until they choose.
  package func mailContact(of staff: StaffID) async throws -> StaffContact {
    try await database.read { transaction in
      try StaffContactStore(transaction).find(staff) ?? StaffContact(staff: staff, email: "", habit: .each)
    }
  }

  /// Sets one's own address and choice. An empty address means no mail.
  /// - Throws: `Problem` for what cannot be an address.
  package func setMailContact(email: String, habit: MailHabit, of staff: StaffID) async throws {
    let email = email.trimmingCharacters(in: .whitespaces)
    guard email.isEmpty || (EmailAddress.isPlausible(email) && MailAddress(email) != nil) else {
      throw Problem(.invalid, .emailWrong, field: "email")
    }
    try await database.write { transaction in
      try StaffContactStore(transaction).set(StaffContact(staff: staff, email: email, habit: habit))
    }
  }
}
