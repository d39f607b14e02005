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
    /// Whether a second factor was passed on the way in or set up here; the provider's session counts as one, since
    /// it is the provider's to ask for.
    package let hasSecondFactor: Bool
    /// Those whose work `member` would be lent if a second factor had been passed.
    package let withheldFrom: [StaffMember]

    package init(
      id: RowID, member: StaffMember, csrfToken: String, startedAt: Date, seenAt: Date,
      providerToken: String? = nil, hasSecondFactor: Bool = false, withheldFrom: [StaffMember] = []
    ) {
      self.id = id
      self.member = member
      self.csrfToken = csrfToken
      self.startedAt = startedAt
      self.seenAt = seenAt
      self.providerToken = providerToken
      self.hasSecondFactor = hasSecondFactor
      self.withheldFrom = withheldFrom
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
    /// Whether a second factor was passed on the way in.
    package let hasSecondFactor: Bool

    package init(
      id: RowID, tokenHash: String, member: StaffID, csrfToken: String, device: String, startedAt: Date,
      endsAt: Date, providerSession: String? = nil, providerToken: String? = nil,
      hasSecondFactor: Bool = false
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
      self.hasSecondFactor = hasSecondFactor
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
        provider_session, provider_token, second_factor)
      VALUES (\(session.tokenHash), \(session.id), \(session.member), \(session.csrfToken), \(session.device),
        \(session.startedAt), \(session.startedAt), \(session.endsAt), \(session.providerSession),
        \(session.providerToken), \(session.hasSecondFactor))
      """)
  }

  /// A session that has not ended and was used after `idleSince`, of somebody who is not disabled. The member has all
  /// that access turns on: every binding, and those whom they stand in for today, as far as the session has passed what
  /// their roles ask for (`SignInRules`).
  package func find(tokenHash: String, now: Date, idleSince: Date) throws -> Session? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns), sessions.id AS session_id, csrf_token, started_at, seen_at,
        provider_session, provider_token, second_factor
      FROM sessions JOIN staff ON staff.id = sessions.staff_id
      WHERE token_hash = \(tokenHash) AND ends_at > \(now) AND seen_at > \(idleSince) AND disabled_on IS NULL
      """
    ).map { row in
      let known = try StaffStore.decode(row)
      let member = try StandInStore(transaction).atWork(known.id, on: SwedishTime.day(of: now)) ?? known
      let providerSession: String? = try row["provider_session"]
      let isMarked: Bool = try row["second_factor"]
      let hasSecondFactor = isMarked || providerSession != nil
      let rules = try hasSecondFactor || member.standingInFor.isEmpty ? nil : signInRules()
      return Session(
        id: try row["session_id"], member: rules?.withoutLentRoles(member) ?? member,
        csrfToken: try row["csrf_token"], startedAt: try row["started_at"], seenAt: try row["seen_at"],
        providerToken: try row["provider_token"], hasSecondFactor: hasSecondFactor,
        withheldFrom: rules?.lendersAskingForSecondFactor(of: member) ?? [])
    }
  }

  private func signInRules() throws -> SignInRules {
    SignInRules(setting: try SettingsStore(transaction).all()[SignInRules.settingName])
  }

  /// Notes that the one in a session has set a second factor up there.
  package func markSecondFactor(_ id: RowID) throws {
    try transaction.execute("UPDATE sessions SET second_factor = TRUE WHERE id = \(id)")
  }

  /// Forgets what somebody's sessions have passed, when the second factor is there no longer.
  package func forgetSecondFactor(of member: StaffID) throws {
    try transaction.execute("UPDATE sessions SET second_factor = FALSE WHERE staff_id = \(member)")
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
