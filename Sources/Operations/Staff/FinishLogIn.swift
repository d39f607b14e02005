import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// So many wrong codes, and one begins again with the password.
  static let mostWrongCodes = 5

  /// The second step: a code of the app, or a recovery code.
  /// - Parameter token: of the first step.
  /// - Throws: `Problem` for a wrong code, for a log-in that is over, and too many after too many wrong codes.
  package func finishLogIn(token: String, code typed: String, from origin: LogInOrigin) async throws
    -> LoggedIn
  {
    let admission = try await admitCode(token: token, from: origin)
    let session: LoggedIn? = try await throttle.counted(admission) {
      try await database.write { transaction -> LoggedIn? in
        let half = HalfLogInStore(transaction)
        let member = try Self.member(ofHalf: token, in: transaction)
        guard try Self.opens(typed, for: member, in: transaction) else {
          // The failure is to be kept, so the transaction must not fail.
          try half.countFailure(tokenHash: SecretToken.hash(token))
          return nil
        }
        try half.end(tokenHash: SecretToken.hash(token))
        return try Self.openSession(for: member, from: origin, secondFactor: true, in: transaction)
      }
    }
    guard let session else { throw Problem(.unauthenticated, .codeWrong, field: "code") }
    return session
  }

  /// The secret to put into the app, for whoever must set one up to get in.
  /// - Throws: `Problem` for a log-in that is over, and for one that is not for setting up.
  package func secondFactorDraft(token: String) async throws -> (code: TimeBasedCode, member: StaffMember) {
    try await database.read { transaction in
      let member = try Self.memberWithoutFactor(ofHalf: token, in: transaction)
      let factors = SecondFactorStore(transaction)
      guard let code = try factors.draft(of: member.id, begunIn: SecretToken.hash(token)) else {
        throw Problem(.unauthenticated, .loginExpired)
      }
      return (code, member)
    }
  }

  /// The second step for whoever sets an app up to get in.
  /// - Returns: the session, and recovery codes that are shown once.
  /// - Throws: `Problem` for a wrong code, for a log-in that is over, and for one that is not for setting up.
  package func finishLogInWithSetUp(token: String, code typed: String, from origin: LogInOrigin) async throws
    -> (session: LoggedIn, recoveryCodes: [RecoveryCode])
  {
    try await database.write { transaction in
      let member = try Self.memberWithoutFactor(ofHalf: token, in: transaction)
      let hash = SecretToken.hash(token)
      let codes = try confirmSecondFactor(of: member, begunIn: hash, with: typed, in: transaction)
      try HalfLogInStore(transaction).end(tokenHash: hash)
      let session = try Self.openSession(for: member, from: origin, secondFactor: true, in: transaction)
      return (session, codes)
    }
  }

  /// Guessing codes is slowed down too: whoever has the password may begin again and again.
  private func admitCode(token: String, from origin: LogInOrigin) async throws -> LogInThrottle.Admission {
    let (member, device, now) = try await database.read { transaction in
      let member = try Self.member(ofHalf: token, in: transaction)
      let isKnown = try origin.deviceToken.map { device in
        try KnownDeviceStore(transaction).knows(
          tokenHash: SecretToken.hash(device), member: member.id, on: transaction.today)
      }
      return (member, isKnown == true ? origin.deviceToken : nil, transaction.now)
    }
    guard
      let admission = throttle.admit(
        account: "code of \(member.username)", source: origin.source, device: device, at: now)
    else { throw Problem(.tooMany, .loginThrottled, field: "code") }
    return admission
  }

  private static func opens(_ typed: String, for member: StaffMember, in transaction: Transaction) throws
    -> Bool
  {
    let factors = SecondFactorStore(transaction)
    if let recovery = RecoveryCode(typed) {
      guard try factors.use(recovery, of: member.id) else { return false }
      try StaffEventStore(transaction).append(.recoveryCodeUsed, about: member.id, by: .staff(member))
      return true
    }
    guard let factor = try factors.find(member.id),
      let step = factor.code.step(of: typed, at: transaction.now, after: factor.lastStep)
    else { return false }
    return try factors.use(step: step, of: member.id)
  }

  /// Who may set an app up to get in. Whoever has one owes a code of that one: otherwise the password alone
  /// would be enough to put another app in its place.
  private static func memberWithoutFactor(ofHalf token: String, in transaction: Transaction) throws
    -> StaffMember
  {
    let member = try Self.member(ofHalf: token, in: transaction)
    guard try SecondFactorStore(transaction).find(member.id) == nil else {
      throw Problem(.unauthenticated, .loginExpired)
    }
    return member
  }

  private static func member(ofHalf token: String, in transaction: Transaction) throws -> StaffMember {
    guard
      let member = try HalfLogInStore(transaction).find(
        tokenHash: SecretToken.hash(token), now: transaction.now, mostFailures: mostWrongCodes)
    else { throw Problem(.unauthenticated, .loginExpired) }
    return member
  }
}
