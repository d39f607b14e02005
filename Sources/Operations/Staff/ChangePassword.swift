import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Somebody's own new password. Every session ends, and the one that asked goes on under a new token.
  /// - Parameter secondFactor: whether the session that asks has passed one.
  /// - Throws: `Problem` for a wrong present password, or a new one that is no good.
  package func changePassword(
    of member: StaffMember, from old: String, to new: String, origin: LogInOrigin, secondFactor: Bool = false
  ) async throws -> LoggedIn {
    try await checkPassword(old, of: member, from: origin)
    let hash = try await hashOfNew(new, for: [member.username, member.name])
    return try await database.write { transaction in
      try Self.replacePassword(hash, of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.passwordChanged, about: member.id, by: .staff(member))
      return try Self.openSession(
        for: member, from: origin, secondFactor: secondFactor, in: transaction)
    }
  }

  /// Makes sure that it is the person who sits there, before something that would let somebody else stay.
  /// - Throws: `Problem` about the field `currentPassword`.
  func checkPassword(_ password: String, of member: StaffMember, from origin: LogInOrigin) async throws {
    let (stored, now) = try await database.read { transaction in
      (try StaffStore(transaction).passwordHash(of: member.id), transaction.now)
    }
    guard stored != Self.noPassword else {
      throw Problem(.invalid, .passwordUnused, field: "currentPassword")
    }
    // Whoever is logged in is counted by person, as if in a known browser.
    guard
      let admission = throttle.admit(
        account: member.username, source: origin.source, device: member.id.rawValue, at: now)
    else { throw Problem(.tooMany, .loginThrottled, field: "currentPassword") }
    let found: Bool? = try await throttle.counted(admission) {
      try await passwords.verify(password, against: stored, lane: .knownDevice) ? true : nil
    }
    guard found != nil else { throw Problem(.invalid, .passwordWrong, field: "currentPassword") }
  }

  /// - Throws: `Problem` about the field `password`.
  func hashOfNew(_ password: String, for words: [String]) async throws -> String {
    let municipality = try await municipality()
    try PasswordRule(ownWords: words + [municipality.name]).check(password)
    return try await passwords.hash(password)
  }

  /// A new password ends all that the old one opened.
  static func replacePassword(_ hash: String, of member: StaffID, in transaction: Transaction) throws {
    try StaffStore(transaction).setPasswordHash(hash, of: member)
    try SessionStore(transaction).endAll(of: member)
    try HalfLogInStore(transaction).endAll(of: member)
    try PasswordResetStore(transaction).endAll(of: member)
  }

  /// Stands in the place of a hash where the identity provider is the only way in: nothing matches it.
  static let noPassword = "none"
}
