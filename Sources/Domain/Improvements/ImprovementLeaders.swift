/// Who is told that an improvement is late, beside whoever owns it.
package struct ImprovementLeaders: Sendable {
  private let staff: [StaffMember]

  package init(staff: [StaffMember]) {
    self.staff = staff
  }

  /// The nearest managers: of the unit, of one that it lies in, of the department, of the board. The owner is passed
  /// over, so that somebody who does not do their own is seen from above. For what is the whole municipality's, and
  /// where nobody is manager, the quality strategists.
  package func nearest(to placement: Placement, besides owner: StaffID?) -> [StaffMember] {
    let able = staff.filter {
      $0.id != owner && Access.permitsImprovement($0, .change, at: placement)
    }
    for distance in Distance.allCases {
      let managers = able.filter { member in
        member.bindings.contains { $0.role == .manager && Distance(of: $0, to: placement) == distance }
      }
      if !managers.isEmpty { return managers }
    }
    return able.filter { $0.bindings.contains { $0.role == .qualityStrategist } }
  }

  private enum Distance: CaseIterable {
    case unit, around, department, board

    /// Nil for a role that is held somewhere else.
    init?(of binding: StaffBinding, to placement: Placement) {
      let own = binding.place
      guard let board = own.board, board == placement.board else { return nil }
      if let unit = own.unit {
        guard let lies = placement.unit, binding.units.contains(lies) else { return nil }
        self = unit == lies ? .unit : .around
      } else if let department = own.department {
        guard department == placement.department else { return nil }
        self = .department
      } else {
        self = .board
      }
    }
  }
}
