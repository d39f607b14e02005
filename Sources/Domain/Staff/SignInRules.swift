/// How people get in to this municipality's desk; settings of the register that administrators change.
package struct SignInRules: Sendable, Equatable {
  /// The roles that do not get in without a second factor. Whoever manages accounts opens all of them, so by default
  /// that role (OWASP ASVS 5.0, 6.3.3).
  package var secondFactorRoles: Set<Role> = [.administrator]

  package init() {}

  package init(secondFactorRoles: Set<Role>) {
    self.secondFactorRoles = secondFactorRoles
  }

  /// Whether somebody does not get in without a second factor: as soon as any of their roles asks for it.
  package func needsSecondFactor(_ member: StaffMember) -> Bool {
    member.bindings.contains { secondFactorRoles.contains($0.role) }
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
