extension Access {
  /// Whether somebody may read and edit the routing rules. A rule holds no case.
  package static func permitsRoutingRules(_ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    switch member.role {
    case .registrar, .administrator: return true
    case .officer, .manager, .qualityStrategist, .politician, .dataProtectionOfficer: return false
    }
  }

  /// Whether somebody may place what nobody has yet, and try rules on old cases. An administrator may not: how many
  /// cases hold a word tells what stands in them.
  package static func permitsRouting(_ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    return reach(of: member) == .municipality
  }
}
