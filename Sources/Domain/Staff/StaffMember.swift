/// Somebody who works with the register.
package struct StaffMember: Sendable, Equatable, Identifiable {
  package let id: StaffID
  package let username: String
  package let name: String
  /// The main role, which the person is presented with.
  package let role: Role
  /// Where the main role is held.
  package let placement: Placement
  package let disabledOn: CalendarDay?
  /// Every role with its place, the main one first. Access follows these.
  package let bindings: [StaffBinding]
  /// Those whose work this person does today.
  package let standingInFor: [StaffMember]

  /// - Parameter bindings: the main role's alone when nil.
  package init(
    id: StaffID, username: String, name: String, role: Role, placement: Placement, disabledOn: CalendarDay?,
    bindings: [StaffBinding]? = nil, standingInFor: [StaffMember] = []
  ) {
    self.id = id
    self.username = username
    self.name = name
    self.role = role
    self.placement = placement
    self.disabledOn = disabledOn
    self.bindings = bindings ?? [StaffBinding(role: role, place: placement)]
    self.standingInFor = standingInFor
  }

  /// The same with more of what the register knows.
  package func with(bindings: [StaffBinding]? = nil, standingInFor: [StaffMember]? = nil) -> StaffMember {
    StaffMember(
      id: id, username: username, name: name, role: role, placement: placement, disabledOn: disabledOn,
      bindings: bindings ?? self.bindings, standingInFor: standingInFor ?? self.standingInFor)
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
