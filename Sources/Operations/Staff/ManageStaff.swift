import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// How somebody is to get in.
  package enum NewAccountWay: Sendable {
    case password(String)
    /// Through the municipality's identity provider only.
    case provider
  }

  /// Adds somebody who works with the register.
  /// - Throws: `Problem` for a bad or taken user name or a bad password; not found for those who may not.
  package func addStaff(
    username: String, name: String, role: Role, placement: Placement = .unrouted, way: NewAccountWay,
    by actor: Actor
  ) async throws -> StaffMember {
    let username = username.trimmingCharacters(in: .whitespaces).lowercased()
    guard StaffMember.isUsername(username) else {
      throw Problem(.invalid, .usernameWrong, field: "username")
    }
    let name = try Self.checkedName(name)
    let hash: String
    switch way {
    case .password(let password): hash = try await hashOfNew(password, for: [username, name])
    case .provider: hash = Self.noPassword
    }
    return try await database.write { transaction in
      try Self.checkManager(actor, in: transaction)
      return try Self.insert(
        username: username, name: name, role: role, placement: placement, passwordHash: hash, by: actor,
        in: transaction)
    }
  }

  /// The same with a password, by the program's own commands.
  package func addStaff(
    username: String, name: String, role: Role, placement: Placement = .unrouted, password: String
  ) async throws -> StaffMember {
    try await addStaff(
      username: username, name: name, role: role, placement: placement, way: .password(password), by: .program
    )
  }

  static func insert(
    username: String, name: String, role: Role, placement: Placement, passwordHash: String, by actor: Actor,
    in transaction: Transaction
  ) throws -> StaffMember {
    let store = StaffStore(transaction)
    guard try store.find(username: username) == nil else {
      throw Problem(.conflict, .usernameTaken, [username], field: "username")
    }
    try checkPlacement(placement, in: transaction)
    let member = StaffMember(
      id: .ordered(at: transaction.now), username: username, name: name, role: role, placement: placement,
      disabledOn: nil)
    try store.insert(member, passwordHash: passwordHash)
    try StaffEventStore(transaction).append(.added, about: member.id, by: actor, detail: role.rawValue)
    return try store.find(member.id) ?? member
  }

  package func staff() async throws -> [StaffMember] {
    try await database.read { try StaffStore($0).all() }
  }

  /// Closes an account: the person stays in the history, and every session ends at once.
  package func disableStaff(username: String, by actor: Actor = .program) async throws {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try Self.checkOther(member, than: actor)
      guard member.disabledOn == nil else { return }
      try StaffStore(transaction).disable(member.id, on: transaction.today)
      try releaseCases(of: member.id, by: actor, in: transaction)
      try handOverCircles(of: member.id, in: transaction)
      try Self.endAccess(of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.deactivated, about: member.id, by: actor)
    }
  }

  /// Opens an account again, with the password and the second factor that it had.
  package func enableStaff(username: String, by actor: Actor) async throws {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      guard member.disabledOn != nil else { return }
      try StaffStore(transaction).enable(member.id)
      try StaffEventStore(transaction).append(.reactivated, about: member.id, by: actor)
    }
  }

  /// Sets a new password; every session of that person ends.
  package func setPassword(_ password: String, username: String) async throws {
    let hash = try await hashOfNew(password, for: [username])
    try await database.write { transaction in
      let member = try Self.manage(username, by: .program, in: transaction)
      try Self.replacePassword(hash, of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.passwordSet, about: member.id, by: .program)
    }
  }

  static func endAccess(of member: StaffID, in transaction: Transaction) throws {
    try SessionStore(transaction).endAll(of: member)
    try HalfLogInStore(transaction).endAll(of: member)
    try PasswordResetStore(transaction).endAll(of: member)
    try KnownDeviceStore(transaction).forgetAll(of: member)
  }
}
