import Domain
import Foundation
import SQLEngine

/// Links with which somebody chooses a new password, as hashes.
package struct PasswordResetStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// A new link takes the place of an older one.
  package func set(tokenHash: String, member: StaffID, endsAt: Date) throws {
    try endAll(of: member)
    try transaction.execute(
      """
      INSERT INTO password_resets (token_hash, staff_id, ends_at) VALUES (\(tokenHash), \(member), \(endsAt))
      """)
  }

  /// Whose link it is, unless it is over or the account is closed.
  package func find(tokenHash: String, now: Date) throws -> StaffMember? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns) FROM password_resets JOIN staff ON staff.id = password_resets.staff_id
      WHERE token_hash = \(tokenHash) AND ends_at > \(now) AND disabled_on IS NULL
      """
    ).map(StaffStore.decode)
  }

  package func endAll(of member: StaffID) throws {
    try transaction.execute("DELETE FROM password_resets WHERE staff_id = \(member)")
  }

  package func forgetEnded(at now: Date) throws {
    try transaction.execute("DELETE FROM password_resets WHERE ends_at <= \(now)")
  }
}
