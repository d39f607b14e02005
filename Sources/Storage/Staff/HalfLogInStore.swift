import Domain
import Foundation
import SQLEngine

/// Those who gave the right password and owe the second factor.
package struct HalfLogInStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(tokenHash: String, member: StaffID, endsAt: Date) throws {
    try transaction.execute(
      """
      INSERT INTO half_log_ins (token_hash, staff_id, failures, ends_at)
      VALUES (\(tokenHash), \(member), 0, \(endsAt))
      """)
  }

  /// Whose it is, unless it is over or was tried too often.
  package func find(tokenHash: String, now: Date, mostFailures: Int) throws -> StaffMember? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns) FROM half_log_ins JOIN staff ON staff.id = half_log_ins.staff_id
      WHERE token_hash = \(tokenHash) AND ends_at > \(now) AND failures < \(mostFailures)
        AND disabled_on IS NULL
      """
    ).map(StaffStore.decode)
  }

  package func countFailure(tokenHash: String) throws {
    try transaction.execute(
      "UPDATE half_log_ins SET failures = failures + 1 WHERE token_hash = \(tokenHash)")
  }

  package func end(tokenHash: String) throws {
    try transaction.execute("DELETE FROM half_log_ins WHERE token_hash = \(tokenHash)")
  }

  package func endAll(of member: StaffID) throws {
    try transaction.execute("DELETE FROM half_log_ins WHERE staff_id = \(member)")
  }

  package func forgetEnded(at now: Date) throws {
    try transaction.execute("DELETE FROM half_log_ins WHERE ends_at <= \(now)")
  }
}
