import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// The first step: name and password.
  /// - Throws: `Problem` with the same words, after the same time, for a wrong name, a wrong password and a closed
  ///   account; too many, after too many wrong ones from the same place.
  package func startLogIn(username: String, password: String, from origin: LogInOrigin) async throws
    -> LogInStep
  {
    let name = username.trimmingCharacters(in: .whitespaces).lowercased()
    let account = try await database.read { transaction in
      try Account(named: name, device: origin.deviceToken, in: transaction)
    }
    guard
      let admission = throttle.admit(
        account: name, source: origin.source, device: account.isKnownDevice ? origin.deviceToken : nil,
        at: account.now)
    else { throw Problem(.tooMany, .loginThrottled) }
    let found: StaffMember? = try await throttle.counted(admission) {
      let isRight = try await passwords.verify(
        password, against: account.passwordHash, lane: admission.lane)
      guard isRight, let member = account.member, member.disabledOn == nil else { return nil }
      return member
    }
    guard let member = found else { throw Problem(.unauthenticated, .loginWrong) }
    return try await database.write { try Self.step(for: member, from: origin, in: $0) }
  }

  /// What the person's account and roles, those that are lent today too, ask for beyond the password.
  private static func step(for member: StaffMember, from origin: LogInOrigin, in transaction: Transaction)
    throws -> LogInStep
  {
    let factors = SecondFactorStore(transaction)
    if try factors.find(member.id) != nil {
      return .code(token: try startHalf(member, in: transaction))
    }
    guard try needsSecondFactor(member, in: transaction) else {
      return .loggedIn(try openSession(for: member, from: origin, in: transaction))
    }
    let token = try startHalf(member, in: transaction)
    try factors.setDraft(.random(), of: member.id, begunIn: SecretToken.hash(token))
    return .setUp(token: token)
  }

  private static func startHalf(_ member: StaffMember, in transaction: Transaction) throws -> String {
    let token = SecretToken.random()
    let store = HalfLogInStore(transaction)
    try store.forgetEnded(at: transaction.now)
    try store.insert(
      tokenHash: SecretToken.hash(token), member: member.id,
      endsAt: transaction.now.addingTimeInterval(longestHalfLogIn))
    return token
  }

  /// What there is to compare a log-in with, read at once.
  private struct Account: Sendable {
    let member: StaffMember?
    let passwordHash: String?
    let isKnownDevice: Bool
    let now: Date

    init(named name: String, device: String?, in transaction: Transaction) throws {
      let found = try StaffStore(transaction).find(username: name)
      member = found?.member
      passwordHash = found?.passwordHash
      now = transaction.now
      if let found, let device {
        isKnownDevice = try KnownDeviceStore(transaction).knows(
          tokenHash: SecretToken.hash(device), member: found.member.id, on: transaction.today)
      } else {
        isKnownDevice = false
      }
    }
  }
}
