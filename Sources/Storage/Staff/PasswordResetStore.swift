import Domain
import Foundation
import SQLEngine

/// Links with which somebody chooses a new password, as hashes.
package struct PasswordResetStore {
  /// How a link reaches its person.
  package enum Way: String, CaseIterable, Sendable, SQLConvertible {
    /// By an administrator.
    case handedOver
    /// To the address at work, asked for by whoever knows it.
    case mailed
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// A new link takes the place of an older one that went the same way: nobody ends a link that was handed over by
  /// asking for another by mail.
  package func set(tokenHash: String, member: StaffID, way: Way, endsAt: Date) throws {
    try transaction.execute("DELETE FROM password_resets WHERE staff_id = \(member) AND way = \(way)")
    try transaction.execute(
      """
      INSERT INTO password_resets (token_hash, staff_id, way, ends_at)
      VALUES (\(tokenHash), \(member), \(way), \(endsAt))
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
