/// Somebody who works with the register.
package struct StaffMember: Sendable, Equatable, Identifiable {
  package let id: StaffID
  package let username: String
  package let name: String
  package let role: Role
  package let placement: Placement
  package let disabledOn: CalendarDay?

  package init(
    id: StaffID, username: String, name: String, role: Role, placement: Placement, disabledOn: CalendarDay?
  ) {
    self.id = id
    self.username = username
    self.name = name
    self.role = role
    self.placement = placement
    self.disabledOn = disabledOn
  }
}

/// The roles of those who work for the municipality.
package enum Role: String, CaseIterable, Sendable, Codable {
  case registrar, officer, manager, qualityStrategist, politician, administrator, dataProtectionOfficer

  package var swedish: String {
    switch self {
    case .registrar: "registrator"
    case .officer: "handläggare"
    case .manager: "chef"
    case .qualityStrategist: "kvalitetsstrateg"
    case .politician: "nämndledamot"
    case .administrator: "systemförvaltare"
    case .dataProtectionOfficer: "dataskyddsombud"
    }
  }
}
