import Domain
import SQLEngine

/// Browsers in which somebody has logged in before: their cookie is counted apart when others hammer the account
/// (OWASP, Slow Down Online Guessing Attacks with Device Cookies). It opens nothing by itself.
package struct KnownDeviceStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func remember(tokenHash: String, member: StaffID, until day: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO known_devices (token_hash, staff_id, ends_on) VALUES (\(tokenHash), \(member), \(day))
      ON CONFLICT (token_hash, staff_id) DO UPDATE SET ends_on = excluded.ends_on
      """)
  }

  package func knows(tokenHash: String, member: StaffID, on day: CalendarDay) throws -> Bool {
    try transaction.first(
      """
      SELECT staff_id FROM known_devices
      WHERE token_hash = \(tokenHash) AND staff_id = \(member) AND ends_on >= \(day)
      """) != nil
  }

  package func forgetAll(of member: StaffID) throws {
    try transaction.execute("DELETE FROM known_devices WHERE staff_id = \(member)")
  }

  package func forgetEnded(on day: CalendarDay) throws {
    try transaction.execute("DELETE FROM known_devices WHERE ends_on < \(day)")
  }
}
