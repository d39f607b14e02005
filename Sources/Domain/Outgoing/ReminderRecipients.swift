/// Who is reminded of a case: its officer, or else those whose pile it lies in; and when the day has passed, also the
/// managers. Only people who may work with the case where it lies.
package struct ReminderRecipients: Sendable {
  private let staff: [StaffMember]

  /// - Parameter staff: everybody; those who may not work with a case are passed over.
  package init(staff: [StaffMember]) {
    self.staff = staff
  }

  /// - Parameter item: what access turns on in the case: one about a member of staff is its manager's alone.
  package func find(for value: FeedbackCase, _ item: GuardedCase, at step: ReminderStep) -> [StaffID] {
    let placement = value.classification.placement
    let able = staff.filter { Access.permits(.staff($0), .handle, on: item) }
    var chosen = able.filter { $0.id == value.officer }
    if chosen.isEmpty { chosen = nearest(able, [.officer], to: placement) }
    if step == .breach || chosen.isEmpty { chosen += nearest(able, [.manager], to: placement) }
    if chosen.isEmpty { chosen = able.filter { $0.role == .registrar } }
    var seen: Set<StaffID> = []
    return chosen.map(\.id).filter { seen.insert($0).inserted }
  }

  /// Those placed closest: in the unit, else in its department, else at the board.
  private func nearest(_ able: [StaffMember], _ roles: Set<Role>, to placement: Placement) -> [StaffMember] {
    let candidates = able.filter { roles.contains($0.role) }
    for distance in 0...2 {
      let found = candidates.filter { self.distance(from: $0.placement, to: placement) == distance }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// 0 for the same unit, 1 for its department, 2 for its board; nil for a place that does not hold it.
  private func distance(from own: Placement, to placement: Placement) -> Int? {
    guard let board = own.board, board == placement.board else { return nil }
    if let unit = own.unit { return unit == placement.unit ? 0 : nil }
    if let department = own.department { return department == placement.department ? 1 : nil }
    return 2
  }
}
