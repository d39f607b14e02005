import Domain
import Foundation
import SQLEngine

/// Who is logged in. The cookie's token is stored as a hash, so that a copy of the database opens no door.
package struct SessionStore {
  package struct Session: Sendable {
    package let id: RowID
    package let member: StaffMember
    package let csrfToken: String
    package let startedAt: Date
    package let seenAt: Date
    /// What the municipality's identity provider gave when it opened the session: with it, one logs out there too.
    package let providerToken: String?

    package init(
      id: RowID, member: StaffMember, csrfToken: String, startedAt: Date, seenAt: Date,
      providerToken: String? = nil
    ) {
      self.id = id
      self.member = member
      self.csrfToken = csrfToken
      self.startedAt = startedAt
      self.seenAt = seenAt
      self.providerToken = providerToken
    }
  }

  /// A session that begins.
  package struct NewSession: Sendable {
    package let id: RowID
    package let tokenHash: String
    package let member: StaffID
    package let csrfToken: String
    /// What the browser calls itself, in words.
    package let device: String
    package let startedAt: Date
    package let endsAt: Date
    /// The provider's name for its own session, empty when it gave none; nil for a password's session.
    package let providerSession: String?
    /// The provider's ID token.
    package let providerToken: String?

    package init(
      id: RowID, tokenHash: String, member: StaffID, csrfToken: String, device: String, startedAt: Date,
      endsAt: Date, providerSession: String? = nil, providerToken: String? = nil
    ) {
      self.id = id
      self.tokenHash = tokenHash
      self.member = member
      self.csrfToken = csrfToken
      self.device = device
      self.startedAt = startedAt
      self.endsAt = endsAt
      self.providerSession = providerSession
      self.providerToken = providerToken
    }
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ session: NewSession) throws {
    try transaction.execute(
      """
      INSERT INTO sessions (token_hash, id, staff_id, csrf_token, device, started_at, seen_at, ends_at,
        provider_session, provider_token)
      VALUES (\(session.tokenHash), \(session.id), \(session.member), \(session.csrfToken), \(session.device),
        \(session.startedAt), \(session.startedAt), \(session.endsAt), \(session.providerSession),
        \(session.providerToken))
      """)
  }

  /// A session that has not ended and was used after `idleSince`, of somebody who is not disabled. The member has all
  /// that access turns on: every binding, and those whom they stand in for today.
  package func find(tokenHash: String, now: Date, idleSince: Date) throws -> Session? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns), sessions.id AS session_id, csrf_token, started_at, seen_at,
        provider_token
      FROM sessions JOIN staff ON staff.id = sessions.staff_id
      WHERE token_hash = \(tokenHash) AND ends_at > \(now) AND seen_at > \(idleSince) AND disabled_on IS NULL
      """
    ).map { row in
      let member = try StaffStore.decode(row)
      return Session(
        id: try row["session_id"],
        member: try StandInStore(transaction).atWork(member.id, on: SwedishTime.day(of: now)) ?? member,
        csrfToken: try row["csrf_token"], startedAt: try row["started_at"], seenAt: try row["seen_at"],
        providerToken: try row["provider_token"])
    }
  }

  package func touch(tokenHash: String, at now: Date) throws {
    try transaction.execute("UPDATE sessions SET seen_at = \(now) WHERE token_hash = \(tokenHash)")
  }

  package func end(tokenHash: String) throws {
    try transaction.execute("DELETE FROM sessions WHERE token_hash = \(tokenHash)")
  }

  @discardableResult
  package func endAll(of member: StaffID) throws -> Int {
    try transaction.execute("DELETE FROM sessions WHERE staff_id = \(member)")
  }

  package func forgetEnded(at now: Date) throws {
    try transaction.execute("DELETE FROM sessions WHERE ends_at <= \(now)")
  }
}
