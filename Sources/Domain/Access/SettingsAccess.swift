extension Access {
  /// Who changes the working calendar, the promises and the settings of the gates: they hold for all boards.
  package static func permitsSettings(_ member: StaffMember) -> Bool { permitsAdministration(member) }

  /// Who writes the answer templates of a place: administrators and registrars all, managers their own board's, and
  /// so does whoever stands in for one.
  package static func permitsTemplates(_ member: StaffMember, of place: Placement) -> Bool {
    guard member.disabledOn == nil else { return false }
    return member.bindingsToday.contains { binding in
      switch binding.role {
      case .administrator, .registrar: true
      case .manager:
        binding.employer == .municipality && place.board != nil && place.board == binding.place.board
      case .officer, .qualityStrategist, .politician, .dataProtectionOfficer: false
      }
    }
  }

  /// Who sees the page of the templates: whoever may write some of them.
  package static func permitsTemplates(_ member: StaffMember) -> Bool {
    member.bindingsToday.contains { permitsTemplates(member, of: $0.place) }
  }
}
