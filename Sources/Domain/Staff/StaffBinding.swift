/// A role, and the part of the organisation that it is held for: a board, a department, a unit with those inside it, or
/// the whole municipality. Somebody may have several.
package struct StaffBinding: Sendable, Hashable {
  /// Whose staff it is: a private provider's sees its own cases only (kommunallagen 10:7-9).
  package enum Employer: Sendable {
    case municipality, provider
  }

  package let role: Role
  package let place: Placement
  /// The unit of `place` with all that belongs to it (`OrganisationChart.units(belongingTo:)`); empty without one.
  package let units: Set<UnitID>
  package let employer: Employer

  package init(
    role: Role, place: Placement, units: Set<UnitID>? = nil, employer: Employer = .municipality
  ) {
    self.role = role
    self.place = place
    self.units = units ?? Set([place.unit].compactMap { $0 })
    self.employer = employer
  }

  /// The role and the place alone, as they are stored.
  package var plain: StaffBinding { StaffBinding(role: role, place: place) }

  /// Whether the role can be held there: without a board, officers and managers see no cases.
  package var isHeldSomewhere: Bool {
    switch role {
    case .officer, .manager: place.board != nil
    case .registrar, .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: true
    }
  }

  /// The same with what the organisation knows of its unit.
  package func completed(by chart: OrganisationChart) -> StaffBinding {
    guard let unit = place.unit.flatMap(chart.unit) else { return self }
    var employer = Employer.municipality
    if case .privateProvider = unit.operation { employer = .provider }
    return StaffBinding(
      role: role, place: place, units: chart.units(belongingTo: unit.id), employer: employer)
  }

  /// All that lies at the place and below it.
  var span: Reach.Span {
    if place.unit != nil { return .units(units) }
    return place.department.map { .department($0) } ?? place.board.map { .board($0) } ?? .pile
  }

  /// The place with what is below it, and what those above it have in common.
  var line: [Reach.Span] {
    var spans = [span]
    if place.unit != nil, let department = place.department { spans.append(.departmentItself(department)) }
    if place.unit != nil || place.department != nil, let board = place.board {
      spans.append(.boardItself(board))
    }
    return spans
  }
}
