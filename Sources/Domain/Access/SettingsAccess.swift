extension Access {
  /// Who changes the working calendar, the promises and the settings of the gates: they hold for all boards.
  package static func permitsSettings(_ member: StaffMember) -> Bool {
    member.disabledOn == nil && member.role == .administrator
  }

  /// Who writes the answer templates of a place: administrators and registrars all, managers their own board's.
  package static func permitsTemplates(_ member: StaffMember, of place: Placement) -> Bool {
    guard member.disabledOn == nil else { return false }
    switch member.role {
    case .administrator, .registrar: return true
    case .manager: return place.board != nil && place.board == member.placement.board
    case .officer, .qualityStrategist, .politician, .dataProtectionOfficer: return false
    }
  }

  /// Who sees the page of the templates: whoever may write some of them.
  package static func permitsTemplates(_ member: StaffMember) -> Bool {
    permitsTemplates(member, of: member.placement)
  }
}
