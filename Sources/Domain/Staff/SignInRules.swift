/// How people get in to this municipality's desk; settings of the register that administrators change.
package struct SignInRules: Sendable, Equatable {
  /// The roles that do not get in without a second factor. Whoever manages accounts opens all of them, so by default
  /// that role (OWASP ASVS 5.0, 6.3.3).
  package var secondFactorRoles: Set<Role> = [.administrator]

  package init() {}

  package init(secondFactorRoles: Set<Role>) {
    self.secondFactorRoles = secondFactorRoles
  }

  /// Whether somebody does not get in without a second factor: as soon as any of their roles asks for it, or one that
  /// they are lent today.
  package func needsSecondFactor(_ member: StaffMember) -> Bool {
    member.bindingsToday.contains { secondFactorRoles.contains($0.role) }
  }

  /// Those whose work is lent to somebody with a role that needs a second factor.
  package func lendersAskingForSecondFactor(of member: StaffMember) -> [StaffMember] {
    member.standingInFor.filter { absent in
      StandIn.bindings(of: absent, lentTo: member).contains { secondFactorRoles.contains($0.role) }
    }
  }

  /// Somebody as they are in a session that has passed no second factor: they stand in for nobody who would lend them a
  /// role that needs one, not with another role of that person's either, since tasks, texts and figures are lent by whose
  /// they are and not by role. Their own roles stay, since those are asked about at the log-in.
  package func withoutLentRoles(_ member: StaffMember) -> StaffMember {
    let asking = Set(lendersAskingForSecondFactor(of: member).map(\.id))
    guard !asking.isEmpty else { return member }
    return member.with(standingInFor: member.standingInFor.filter { !asking.contains($0.id) })
  }
}

extension SignInRules {
  package static let settingName = "signIn.secondFactorRoles"

  /// Roles with commas between; words that are no roles are passed over, a missing setting is the default.
  package init(setting: String?) {
    self.init()
    if let setting {
      secondFactorRoles = Set(setting.split(separator: ",").compactMap { Role(rawValue: String($0)) })
    }
  }

  package var setting: String {
    Role.allCases.filter(secondFactorRoles.contains).map(\.rawValue).joined(separator: ",")
  }
}

/// What a group at the municipality's identity provider gives. Somebody gets what all of their groups give; the first
/// in the list that they are in gives the main role.
package struct GroupRole: Sendable, Equatable {
  package let group: String
  package let role: Role
  package let placement: Placement

  package init(group: String, role: Role, placement: Placement) {
    self.group = group
    self.role = role
    self.placement = placement
  }

  /// What somebody in `groups` holds, the main role first; empty when none of the groups gives anything.
  package static func bindings(of list: [GroupRole], for groups: [String]) -> [StaffBinding] {
    let groups = Set(groups)
    var found: [StaffBinding] = []
    for item in list where groups.contains(item.group) {
      let binding = StaffBinding(role: item.role, place: item.placement)
      if !found.contains(binding) { found.append(binding) }
    }
    return found
  }
}

extension GroupRole {
  /// What was done to a group in the list.
  package enum Change: String, Sendable {
    case added, removed
    /// Put before all others, so that it gives the main role.
    case raised
  }

  /// As it stands in the staff log: what was done, the role, its place (`-` for the whole municipality) and the group.
  package func logged(_ change: Change) -> String {
    let place = PlaceReference.text(placement)
    return "\(change.rawValue) \(role.rawValue) \(place.isEmpty ? "-" : place) \(group)"
  }

  /// What makes one list into another, as lines of the staff log.
  package static func logged(from before: [GroupRole], to after: [GroupRole]) -> [String] {
    let removed = before.filter { !after.contains($0) }.map { $0.logged(.removed) }
    let added = after.filter { !before.contains($0) }.map { $0.logged(.added) }
    guard removed.isEmpty && added.isEmpty else { return removed + added }
    return before == after ? [] : after.prefix(1).map { $0.logged(.raised) }
  }
}
