/// How people get in to this municipality's desk; settings of the register that administrators change.
package struct SignInRules: Sendable, Equatable {
  /// The roles that do not get in without a second factor. Whoever manages accounts opens all of them, so by default
  /// that role (OWASP ASVS 5.0, 6.3.3).
  package var secondFactorRoles: Set<Role> = [.administrator]

  package init() {}

  package init(secondFactorRoles: Set<Role>) {
    self.secondFactorRoles = secondFactorRoles
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

/// What a group at the municipality's identity provider gives: the first in the list that somebody is in counts.
package struct GroupRole: Sendable, Equatable {
  package let group: String
  package let role: Role
  package let placement: Placement

  package init(group: String, role: Role, placement: Placement) {
    self.group = group
    self.role = role
    self.placement = placement
  }

  /// The one that counts for somebody in `groups`.
  package static func first(of list: [GroupRole], for groups: [String]) -> GroupRole? {
    let groups = Set(groups)
    return list.first { groups.contains($0.group) }
  }
}
