/// Who answers for what: a case that nobody has taken is the responsible manager's. The manager of the unit, else of
/// the unit above it, else of the department, else of the whole board.
package struct ResponsibleManagers: Sendable {
  private let managed: Set<Placement>
  private let chart: OrganisationChart

  /// - Parameter staff: everybody; only managers who are there count.
  package init(_ staff: [StaffMember], chart: OrganisationChart) {
    managed = Set(staff.filter { $0.role == .manager && $0.disabledOn == nil }.map(\.placement))
    self.chart = chart
  }

  package func exist(for placement: Placement) -> Bool {
    above(placement).contains(where: managed.contains)
  }

  /// The placement itself and everything above it, nearest first.
  private func above(_ placement: Placement) -> [Placement] {
    var places: [Placement] = []
    var unit = placement.unit.flatMap(chart.unit)
    var seen: Set<UnitID> = []
    while let found = unit, seen.insert(found.id).inserted {
      places.append(found.placement)
      unit = found.parent.flatMap(chart.unit)
    }
    if placement.department != nil {
      places.append(Placement(board: placement.board, department: placement.department))
    }
    if placement.board != nil { places.append(Placement(board: placement.board)) }
    return places
  }
}
