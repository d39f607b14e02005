import Domain
import SQLEngine
import Storage

extension Operations {
  /// Lets somebody hold another role, or the same in another place. Every session ends: the next log-in asks for what the
  /// new role needs.
  /// - Returns: the member with every binding.
  /// - Throws: `Problem` for a place that is none, a role that is held there already, and one's own account.
  @discardableResult
  package func addRole(_ role: Role, at place: Placement, to username: String, by actor: Actor) async throws
    -> StaffMember
  {
    let binding = StaffBinding(role: role, place: place)
    return try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try Self.checkOther(member, than: actor)
      guard binding.isHeldSomewhere else { throw Problem(.invalid, .placeMissing, field: "unit") }
      guard !member.bindings.map(\.plain).contains(binding) else {
        throw Problem(.invalid, .roleTwice, field: "role")
      }
      try setRoles(
        member.bindings + [binding], of: member, event: .bindingAdded, detail: binding.logged, by: actor,
        in: transaction)
      return try StaffStore(transaction).find(member.id) ?? member
    }
  }

  /// Takes a role beside the main one away.
  /// - Returns: how many open cases the person gave back.
  /// - Throws: `Problem` for one that is not held beside the main one, and one's own account.
  @discardableResult
  package func removeRole(_ role: Role, at place: Placement, from username: String, by actor: Actor)
    async throws -> Int
  {
    let binding = StaffBinding(role: role, place: place)
    return try await database.write { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      try Self.checkOther(member, than: actor)
      guard member.bindings.dropFirst().map(\.plain).contains(binding) else {
        throw Problem(.invalid, .roleNotHeld, field: "role")
      }
      return try setRoles(
        member.bindings.filter { $0.plain != binding }, of: member, event: .bindingRemoved,
        detail: binding.logged, by: actor, in: transaction)
    }
  }

  /// Sets all that somebody holds, the main role first. Whatever changes roles comes through here.
  /// - Returns: how many open cases the person gave back.
  @discardableResult
  func setRoles(
    _ bindings: [StaffBinding], of member: StaffMember, event: StaffEvent, detail: String, by actor: Actor,
    in transaction: Transaction
  ) throws -> Int {
    let bindings = bindings.map(\.plain)
    for binding in bindings { try Self.checkPlacement(binding.place, in: transaction) }
    guard let main = bindings.first else { return 0 }
    try StaffStore(transaction).setRole(main.role, at: main.place, of: member.id)
    try StaffBindingStore(transaction).replace(bindings.dropFirst().filter { $0 != main }, of: member.id)
    try SessionStore(transaction).endAll(of: member.id)
    try HalfLogInStore(transaction).endAll(of: member.id)
    try StaffEventStore(transaction).append(event, about: member.id, by: actor, detail: detail)
    return try followRights(of: member.id, by: actor, in: transaction)
  }
}

extension StaffBinding {
  /// As it stands in the staff log.
  var logged: String { "\(role.rawValue) \(PlaceReference.text(place))" }
}
