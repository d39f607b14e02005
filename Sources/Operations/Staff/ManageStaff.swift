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
      return try insert(
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

  func insert(
    username: String, name: String, role: Role, placement: Placement, passwordHash: String, by actor: Actor,
    in transaction: Transaction
  ) throws -> StaffMember {
    let store = StaffStore(transaction)
    guard try store.find(username: username) == nil else {
      throw Problem(.conflict, .usernameTaken, [username], field: "username")
    }
    try Self.checkPlacement(placement, in: transaction)
    let member = StaffMember(
      id: .ordered(at: transaction.now), username: username, name: name, role: role, placement: placement,
      disabledOn: nil)
    try store.insert(member, passwordHash: passwordHash)
    try StaffEventStore(transaction).append(.added, about: member.id, by: actor, detail: role.rawValue)
    try followRights(of: member.id, by: actor, in: transaction)
    return try store.find(member.id) ?? member
  }

  package func staff() async throws -> [StaffMember] {
    try await database.read { try StaffStore($0).all() }
  }

  /// Closes an account: the person stays in the history, and every session ends at once.
  /// - Returns: how many open cases the person gave back.
  @discardableResult
  package func disableStaff(username: String, by actor: Actor = .program) async throws -> Int {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try Self.checkOther(member, than: actor)
      guard member.disabledOn == nil else { return 0 }
      return try close(member.id, event: .deactivated, by: actor, in: transaction)
    }
  }

  func close(_ member: StaffID, event: StaffEvent, by actor: Actor, in transaction: Transaction) throws -> Int
  {
    try StaffStore(transaction).disable(member, on: transaction.today)
    try Self.endAccess(of: member, in: transaction)
    try StaffEventStore(transaction).append(event, about: member, by: actor)
    return try followRights(of: member, by: actor, in: transaction)
  }

  /// Opens an account again, with the password and the second factor that it had.
  package func enableStaff(username: String, by actor: Actor) async throws {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      guard member.disabledOn != nil else { return }
      try open(member.id, by: actor, in: transaction)
    }
  }

  func open(_ member: StaffID, by actor: Actor, in transaction: Transaction) throws {
    try StaffStore(transaction).enable(member)
    try StaffEventStore(transaction).append(.reactivated, about: member, by: actor)
    try followRights(of: member, by: actor, in: transaction)
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
