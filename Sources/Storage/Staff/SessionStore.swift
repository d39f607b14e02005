import Domain
import Foundation
import SQLEngine

/// Who is logged in. The cookie's token is stored as a hash, so that a copy of the database opens no door.
package struct SessionStore {
  package struct Session: Sendable {
    package let member: StaffMember
    package let csrfToken: String
    package let seenAt: Date

    package init(member: StaffMember, csrfToken: String, seenAt: Date) {
      self.member = member
      self.csrfToken = csrfToken
      self.seenAt = seenAt
    }
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(tokenHash: String, member: StaffID, csrfToken: String, seenAt: Date, endsAt: Date)
    throws
  {
    try transaction.execute(
      """
      INSERT INTO sessions (token_hash, staff_id, csrf_token, seen_at, ends_at)
      VALUES (\(tokenHash), \(member), \(csrfToken), \(seenAt), \(endsAt))
      """)
  }

  /// A session that has not ended and was used after `idleSince`, of somebody who is not disabled. The member has all
  /// that access turns on: every binding, and those whom they stand in for today.
  package func find(tokenHash: String, now: Date, idleSince: Date) throws -> Session? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns), csrf_token, seen_at
      FROM sessions JOIN staff ON staff.id = sessions.staff_id
      WHERE token_hash = \(tokenHash) AND ends_at > \(now) AND seen_at > \(idleSince) AND disabled_on IS NULL
      """
    ).map { row in
      let member = try StaffStore.decode(row)
      return Session(
        member: try StandInStore(transaction).atWork(member.id, on: SwedishTime.day(of: now)) ?? member,
        csrfToken: try row["csrf_token"], seenAt: try row["seen_at"])
    }
  }

  package func touch(tokenHash: String, at now: Date) throws {
    try transaction.execute("UPDATE sessions SET seen_at = \(now) WHERE token_hash = \(tokenHash)")
  }

  package func end(tokenHash: String) throws {
    try transaction.execute("DELETE FROM sessions WHERE token_hash = \(tokenHash)")
  }

  package func endAll(of member: StaffID) throws {
    try transaction.execute("DELETE FROM sessions WHERE staff_id = \(member)")
  }

  package func forgetEnded(at now: Date) throws {
    try transaction.execute("DELETE FROM sessions WHERE ends_at <= \(now)")
  }
}
