import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// A working day with its overtime; after that one logs in again.
  package static let longestSession: TimeInterval = 12 * 3600
  /// Without a sign of life for this long, the session has ended.
  package static let longestIdle: TimeInterval = 60 * 60
  /// How long somebody may look for the telephone.
  package static let longestHalfLogIn: TimeInterval = 10 * 60
  /// How many days a browser is known after a log-in.
  package static let longestKnownDevice = 180

  /// Opens a session and remembers the browser.
  /// - Parameter secondFactor: whether one was passed on the way in.
  static func openSession(
    for member: StaffMember, from origin: LogInOrigin, identity: ProviderIdentity? = nil,
    secondFactor: Bool = false, in transaction: Transaction
  ) throws -> LoggedIn {
    let session = LoggedIn(
      token: SecretToken.random(), csrfToken: SecretToken.random(),
      deviceToken: deviceToken(origin), member: member)
    let store = SessionStore(transaction)
    try store.forgetEnded(at: transaction.now)
    try HalfLogInStore(transaction).forgetEnded(at: transaction.now)
    try SecondFactorStore(transaction).forgetLeftDrafts()
    try store.insert(
      SessionStore.NewSession(
        id: .ordered(at: transaction.now), tokenHash: SecretToken.hash(session.token), member: member.id,
        csrfToken: session.csrfToken, device: String(origin.device.prefix(100)), startedAt: transaction.now,
        endsAt: transaction.now.addingTimeInterval(longestSession),
        providerSession: identity.map { $0.session ?? "" }, providerToken: identity?.token,
        hasSecondFactor: secondFactor))
    try remember(session.deviceToken, of: member.id, in: transaction)
    return session
  }

  static func remember(_ deviceToken: String, of member: StaffID, in transaction: Transaction) throws {
    let devices = KnownDeviceStore(transaction)
    try devices.forgetEnded(on: transaction.today)
    try devices.remember(
      tokenHash: SecretToken.hash(deviceToken), member: member,
      until: transaction.today.adding(days: longestKnownDevice))
  }

  /// The browser's token when it is one of ours to look at, so that one browser may be several people's.
  static func deviceToken(_ origin: LogInOrigin) -> String {
    guard let token = origin.deviceToken, token.utf8.count == 64 else { return SecretToken.random() }
    return token
  }

  /// Who a session's token belongs to, or nil.
  package func session(token: String) async throws -> SessionStore.Session? {
    let hash = SecretToken.hash(token)
    let found = try await database.read { transaction in
      try SessionStore(transaction).find(
        tokenHash: hash, now: transaction.now,
        idleSince: transaction.now.addingTimeInterval(-Self.longestIdle)
      ).map { (session: $0, now: transaction.now) }
    }
    guard let found else { return nil }
    // Once a minute is often enough to know that somebody is there.
    if found.now.timeIntervalSince(found.session.seenAt) > 60 {
      try await database.write { try SessionStore($0).touch(tokenHash: hash, at: $0.now) }
    }
    return found.session
  }

  package func logOut(token: String) async throws {
    let hash = SecretToken.hash(token)
    try await database.write { try SessionStore($0).end(tokenHash: hash) }
  }

  /// Ends one of one's own sessions; one that has ended is none.
  package func endSession(_ id: RowID, of member: StaffMember) async throws {
    try await database.write { transaction in
      if try SessionStore(transaction).end(id, of: member.id) > 0 {
        try StaffEventStore(transaction).append(.sessionsEnded, about: member.id, by: .staff(member))
      }
    }
  }

  /// Ends all of one's sessions but the one that asks.
  package func endOtherSessions(of session: SessionStore.Session) async throws {
    try await database.write { transaction in
      if try SessionStore(transaction).endOthers(of: session.member.id, than: session.id) > 0 {
        try StaffEventStore(transaction).append(
          .sessionsEnded, about: session.member.id, by: .staff(session.member))
      }
    }
  }
}
