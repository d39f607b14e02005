import Domain
import SQLEngine
import Storage

extension Operations {
  /// Changes somebody's name, main role and place. With another role or place every session ends: what was open on the
  /// screen was open by the old rights.
  /// - Returns: how many open cases the person gave back, since they may no longer handle them.
  /// - Throws: `Problem` for a bad name or place, and when it would be one's own role.
  @discardableResult
  package func editStaff(
    username: String, name: String, role: Role, placement: Placement, by actor: Actor
  ) async throws -> Int {
    let name = try Self.checkedName(name)
    return try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      if member.name != name {
        try StaffStore(transaction).rename(member.id, to: name)
        try StaffEventStore(transaction).append(.renamed, about: member.id, by: actor)
      }
      guard member.role != role || member.placement != placement else { return 0 }
      try Self.checkOther(member, than: actor)
      return try setRoles(
        [StaffBinding(role: role, place: placement)] + member.bindings.dropFirst(), of: member,
        event: .roleChanged, detail: "\(member.role.rawValue) \(role.rawValue)", by: actor, in: transaction)
    }
  }

  /// Takes the second factor away from somebody who has lost the telephone and the recovery codes. Where the role
  /// needs one, it is set up anew at the next log-in. The person is told by mail.
  package func resetSecondFactor(username: String, by actor: Actor) async throws {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try Self.checkOther(member, than: actor)
      try Self.forgetSecondFactor(of: member.id, in: transaction)
      try SessionStore(transaction).endAll(of: member.id)
      try StaffEventStore(transaction).append(.secondFactorReset, about: member.id, by: actor)
      try tell(.secondFactorReset, of: member, by: actor, in: transaction)
    }
  }

  /// Ends everything that somebody has open, and forgets the browsers.
  /// - Returns: how many sessions it was.
  @discardableResult
  package func endSessions(username: String, by actor: Actor) async throws -> Int {
    try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      let count = try SessionStore(transaction).endAll(of: member.id)
      try HalfLogInStore(transaction).endAll(of: member.id)
      try KnownDeviceStore(transaction).forgetAll(of: member.id)
      try StaffEventStore(transaction).append(.sessionsEnded, about: member.id, by: actor)
      return count
    }
  }
}
