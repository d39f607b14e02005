import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// How long a link for a new password holds.
  package static let longestReset: TimeInterval = 3600

  /// A link for somebody who cannot get in, handed over by an administrator. It holds for an hour and once; one that
  /// was handed over before it does not hold any more, one that was mailed does. The person is told by mail that there
  /// is one.
  /// - Returns: the secret part of the link; only its hash is stored.
  /// - Throws: `Problem` not found for those who may not, or when there is no such open account with a password.
  package func makeResetLink(username: String, by actor: Actor) async throws -> String {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      let token = try Self.makeReset(for: member, way: .handedOver, in: transaction)
      try StaffEventStore(transaction).append(.resetLinkMade, about: member.id, by: actor)
      try tell(.linkMade, of: member, by: actor, in: transaction)
      return token
    }
  }

  static func makeReset(
    for member: StaffMember, way: PasswordResetStore.Way, in transaction: Transaction
  ) throws -> String {
    guard member.disabledOn == nil, try StaffStore(transaction).passwordHash(of: member.id) != noPassword
    else { throw Problem(.invalid, .passwordUnused) }
    let token = SecretToken.random()
    let resets = PasswordResetStore(transaction)
    try resets.forgetEnded(at: transaction.now)
    try resets.set(
      tokenHash: SecretToken.hash(token), member: member.id, way: way,
      endsAt: transaction.now.addingTimeInterval(longestReset))
    return token
  }

  /// Whether a link still holds, before somebody is asked for a new password.
  /// - Throws: `Problem` when it does not.
  package func checkResetLink(token: String) async throws {
    _ = try await database.read { try Self.member(ofReset: token, in: $0) }
  }

  /// Sets the password that somebody chose with a link, and ends every link of theirs. A second factor is asked for all
  /// the same at the log-in.
  /// - Returns: for the cookie by which the browser is known: whoever is hammered by others gets in from there.
  package func resetPassword(token: String, to password: String, from origin: LogInOrigin) async throws
    -> String
  {
    let member = try await database.read { try Self.member(ofReset: token, in: $0) }
    let hash = try await hashOfNew(password, for: [member.username, member.name])
    return try await database.write { transaction in
      let member = try Self.member(ofReset: token, in: transaction)
      try Self.replacePassword(hash, of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.passwordReset, about: member.id, by: .staff(member))
      try tell(.passwordChosen, of: member, by: .staff(member), in: transaction)
      let device = Self.deviceToken(origin)
      try Self.remember(device, of: member.id, in: transaction)
      return device
    }
  }

  private static func member(ofReset token: String, in transaction: Transaction) throws -> StaffMember {
    guard
      let member = try PasswordResetStore(transaction).find(
        tokenHash: SecretToken.hash(token), now: transaction.now)
    else { throw Problem(.notFound, .resetLinkWrong) }
    return member
  }
}
