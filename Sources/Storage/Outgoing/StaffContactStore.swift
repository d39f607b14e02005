import Domain
import SQLEngine

/// The mail addresses of those who work with the register, and how they want to be reminded.
package struct StaffContactStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func set(_ contact: StaffContact) throws {
    try transaction.execute(
      """
      INSERT INTO staff_contacts (staff_id, email, digest)
      VALUES (\(contact.staff), \(contact.email), \(contact.habit))
      ON CONFLICT (staff_id) DO UPDATE SET email = excluded.email, digest = excluded.digest
      """)
  }

  package func find(_ staff: StaffID) throws -> StaffContact? {
    try transaction.first("SELECT * FROM staff_contacts WHERE staff_id = \(staff)").map(Self.contact)
  }

  /// Those with an open account and this address, whatever its case.
  package func members(email: String) throws -> [StaffMember] {
    try transaction.query(
      """
      SELECT \(sql: StaffStore.columns) FROM staff_contacts JOIN staff ON staff.id = staff_contacts.staff_id
      WHERE lower(email) = \(email.lowercased()) AND email <> '' AND disabled_on IS NULL
      """
    ).map(StaffStore.decode)
  }

  /// Of everybody who can be reached.
  package func all() throws -> [StaffContact] {
    try transaction.query("SELECT * FROM staff_contacts WHERE email <> '' ORDER BY staff_id").map(
      Self.contact)
  }

  private static func contact(_ row: SQLRow) throws -> StaffContact {
    StaffContact(staff: try row["staff_id"], email: try row["email"], habit: try row["digest"])
  }
}
