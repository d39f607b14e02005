import Domain
import SQLEngine

/// Who a named sender is.
package struct ContactStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ contact: Contact, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO contacts (case_id, name, email, phone, address)
      VALUES (\(caseID), \(contact.name), \(contact.email), \(contact.phone), \(contact.address))
      """)
  }

  package func find(_ caseID: CaseID) throws -> Contact? {
    try transaction.first("SELECT name, email, phone, address FROM contacts WHERE case_id = \(caseID)").map {
      row in
      Contact(
        name: try row["name"], email: try row["email"], phone: try row["phone"], address: try row["address"])
    }
  }
}
