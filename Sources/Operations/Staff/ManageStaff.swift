import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  package static let shortestPassword = 12
  package static let longestPassword = 256

  /// Adds somebody who works with the register.
  /// - Throws: `Problem` for a bad or taken user name or a bad password.
  package func addStaff(
    username: String, name: String, role: Role, placement: Placement = .unrouted, password: String
  ) async throws -> StaffMember {
    let username = username.lowercased()
    guard (1...60).contains(username.count), username.utf8.allSatisfy(isUsernameByte) else {
      throw Problem(.invalid, .usernameWrong, field: "username")
    }
    let name = name.trimmingCharacters(in: .whitespaces)
    guard (1...200).contains(name.count) else { throw Problem(.invalid, .nameMissing, field: "name") }
    try checkPassword(password)
    let hash = try await passwords.hash(password)
    return try await database.write { transaction in
      let store = StaffStore(transaction)
      guard try store.find(username: username) == nil else {
        throw Problem(.conflict, .usernameTaken, [username], field: "username")
      }
      guard try OrganisationStore(transaction).chart().isConsistent(placement) else {
        throw Problem(.invalid, .placementInconsistent)
      }
      let member = StaffMember(
        id: .ordered(at: transaction.now), username: username, name: name, role: role, placement: placement,
        disabledOn: nil)
      try store.insert(member, passwordHash: hash)
      return try store.find(member.id) ?? member
    }
  }

  package func staff() async throws -> [StaffMember] {
    try await database.read { try StaffStore($0).all() }
  }

  /// Closes an account: the person stays in the history, and every session ends at once.
  package func disableStaff(username: String) async throws {
    try await database.write { transaction in
      guard let found = try StaffStore(transaction).find(username: username.lowercased()) else {
        throw Problem(.notFound, .staffUnknown, [username])
      }
      try StaffStore(transaction).disable(found.member.id, on: transaction.today)
      try releaseCases(of: found.member.id, in: transaction)
      try SessionStore(transaction).endAll(of: found.member.id)
      try handOverCircles(of: found.member.id, in: transaction)
    }
  }

  /// Sets a new password; every session of that person ends.
  package func setPassword(_ password: String, username: String) async throws {
    try checkPassword(password)
    let hash = try await passwords.hash(password)
    try await database.write { transaction in
      guard let found = try StaffStore(transaction).find(username: username.lowercased()) else {
        throw Problem(.notFound, .staffUnknown, [username])
      }
      try StaffStore(transaction).setPasswordHash(hash, of: found.member.id)
      try SessionStore(transaction).endAll(of: found.member.id)
    }
  }

  /// Long rather than odd: no rules on composition (OWASP ASVS 5.0, 6.2).
  private func checkPassword(_ password: String) throws(Problem) {
    guard password.count >= Self.shortestPassword else {
      throw Problem(.invalid, .passwordTooShort, [String(Self.shortestPassword)], field: "password")
    }
    guard password.utf8.count <= Self.longestPassword else {
      throw Problem(.invalid, .passwordTooLong, [String(Self.longestPassword)], field: "password")
    }
  }

  private func isUsernameByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
