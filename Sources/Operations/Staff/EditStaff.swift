import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Changes somebody's name, address, main role and place. With another role or place every session ends: what was
  /// open on the screen was open by the old rights.
  /// - Parameters:
  ///   - email: at work; nil for what it was.
  ///   - seen: the number of the newest change that the page knew of (`StaffSheet.seen`); nil when there was no page.
  /// - Returns: how many open cases the person gave back, since they may no longer handle them.
  /// - Throws: `Problem` for a bad name, address or place, when it would be one's own role, and when somebody else has
  ///   changed the account since: an old page would give back a role that was taken away.
  @discardableResult
  package func editStaff(
    username: String, name: String, role: Role, placement: Placement, email: String? = nil,
    seen: Int? = nil, by actor: Actor
  ) async throws -> Int {
    let name = try Self.checkedName(name)
    let email = email?.trimmingCharacters(in: .whitespaces)
    if let email { try Self.checkStaffEmail(email) }
    return try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      let isMoved = member.role != role || member.placement != placement
      let now = try StaffContactStore(transaction).find(member.id)?.email ?? ""
      // A form that is sent twice changes nothing the second time.
      guard isMoved || member.name != name || (email ?? now) != now else { return 0 }
      try Self.require(seen, of: StaffEvent.ofAccountForm, about: member.id, in: transaction)
      if member.name != name {
        try StaffStore(transaction).rename(member.id, to: name)
        try StaffEventStore(transaction).append(.renamed, about: member.id, by: actor)
      }
      if let email { try replaceEmail(email, habit: nil, of: member, by: actor, in: transaction) }
      guard isMoved else { return 0 }
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
