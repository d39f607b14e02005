import Domain
import SQLEngine
import Storage

/// Finds, links or makes the account of somebody whom the identity provider has vouched for.
struct ProviderAccount {
  let identity: ProviderIdentity
  let transaction: Transaction

  func member(_ accounts: ProviderAccounts) throws -> StaffMember {
    let found = try linked() ?? adopted()
    if let found, found.disabledOn != nil { throw Problem(.unauthenticated, .providerAccountMissing) }
    switch accounts {
    case .existing:
      guard let found else { throw Problem(.unauthenticated, .providerAccountMissing) }
      return found
    case .created: return try following(found)
    }
  }

  private func linked() throws -> StaffMember? {
    try ProviderStore(transaction).member(issuer: identity.issuer, subject: identity.subject)
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

  /// The account with what the groups give today.
  private func following(_ found: StaffMember?) throws -> StaffMember {
    guard
      let given = GroupRole.first(of: try GroupRoleStore(transaction).all(), for: identity.groups)
    else {
      if let found { try Operations.endAccess(of: found.id, in: transaction) }
      throw Problem(.unauthenticated, .providerGroupMissing)
    }
    guard let found else { return try made(as: given) }
    guard found.role != given.role || found.placement != given.placement else { return found }
    try Operations.setRole(
      given.role, at: given.placement, of: found, event: .providerRoleChanged, by: .program, in: transaction)
    return StaffMember(
      id: found.id, username: found.username, name: found.name, role: given.role, placement: given.placement,
      disabledOn: nil)
  }

  private func made(as given: GroupRole) throws -> StaffMember {
    guard let username = identity.ownUsername else {
      throw Problem(.unauthenticated, .providerAccountMissing)
    }
    let member = try Operations.insert(
      username: username, name: identity.shownName, role: given.role, placement: given.placement,
      passwordHash: Operations.noPassword, by: .program, in: transaction)
    try link(member)
    return member
  }

  private func link(_ member: StaffMember) throws {
    try ProviderStore(transaction).link(member.id, issuer: identity.issuer, subject: identity.subject)
    try StaffEventStore(transaction).append(.providerLinked, about: member.id, by: .program)
  }
}
