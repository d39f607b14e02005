import Domain
import SQLEngine
import Storage

/// Finds, links or makes the account of somebody whom the identity provider has vouched for.
struct ProviderAccount {
  let identity: ProviderIdentity
  let transaction: Transaction
  let operations: Operations

  func member(_ accounts: ProviderAccounts) throws -> StaffMember {
    let found = try linked() ?? adopted()
    switch accounts {
    case .existing:
      guard let found, found.disabledOn == nil else {
        throw Problem(.unauthenticated, .providerAccountMissing)
      }
      return found
    case .created: return try following(found)
    }
  }

  private func linked() throws -> StaffMember? {
    let known = try ProviderStore(transaction).member(issuer: identity.issuer, subject: identity.subject)
    return try known.flatMap { try StaffStore(transaction).find($0.id) }
  }

  /// An account that an administrator added for this person: it waits, by user name, for the first log-in. One with a
  /// password of its own is never taken over by name.
  private func adopted() throws -> StaffMember? {
    guard let username = identity.ownUsername,
      let found = try StaffStore(transaction).find(username: username)
    else { return nil }
    guard found.passwordHash == Operations.noPassword,
      try !ProviderStore(transaction).isLinked(found.member.id)
    else { throw Problem(.unauthenticated, .providerAccountTaken) }
    if found.member.disabledOn == nil { try link(found.member) }
    return found.member
  }

  /// The account with all that the groups give today. Without a group it is closed, so that what the person had does not
  /// stay with somebody who cannot get in; a group opens it again, but never one that an administrator has closed.
  private func following(_ found: StaffMember?) throws -> StaffMember {
    let isClosedForGood = try found.map(isClosedByHand) ?? false
    if isClosedForGood { throw Problem(.unauthenticated, .providerAccountMissing) }
    let given = GroupRole.bindings(of: try GroupRoleStore(transaction).all(), for: identity.groups)
    guard let main = given.first else {
      if let found, found.disabledOn == nil {
        _ = try operations.close(found.id, event: .providerGroupLost, by: .program, in: transaction)
      }
      throw Problem(.unauthenticated, .providerGroupMissing)
    }
    let member = try found ?? made(as: main)
    if member.disabledOn != nil { try operations.open(member.id, by: .program, in: transaction) }
    if member.bindings.map(\.plain) != given {
      try operations.setRoles(
        given, of: member, event: .providerRoleChanged,
        detail: "\(member.role.rawValue) \(main.role.rawValue)",
        by: .program, in: transaction)
    }
    return try StaffStore(transaction).find(member.id) ?? member
  }

  private func isClosedByHand(_ found: StaffMember) throws -> Bool {
    guard found.disabledOn != nil else { return false }
    let last = try StaffEventStore(transaction).last(of: [.deactivated, .providerGroupLost], about: found.id)
    return last != .providerGroupLost
  }

  private func made(as given: StaffBinding) throws -> StaffMember {
    guard let username = identity.ownUsername else {
      throw Problem(.unauthenticated, .providerAccountMissing)
    }
    let member = try operations.insert(
      username: username, name: identity.shownName, role: given.role, placement: given.place,
      passwordHash: Operations.noPassword, by: .program, in: transaction)
    try link(member)
    return member
  }

  private func link(_ member: StaffMember) throws {
    try ProviderStore(transaction).link(member.id, issuer: identity.issuer, subject: identity.subject)
    try StaffEventStore(transaction).append(.providerLinked, about: member.id, by: .program)
  }
}
