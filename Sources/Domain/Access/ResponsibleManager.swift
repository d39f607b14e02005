/// Whose a complaint about a member of staff is: that person's manager, and one level up when it is about the manager
/// (product; rules R24).
package enum ResponsibleManager {
  /// The nearest manager above the place who is not under or beside one whom it is about.
  /// - Parameters:
  ///   - line: the unit of the place and the units that it lies in, nearest first.
  ///   - staff: all who work with the register.
  ///   - current: whose it is now: where a level has several managers, it stays with the one who knows it.
  /// - Returns: nil when there is nobody, or when the case waits for its board.
  package static func find(
    for place: Placement, line: [UnitID], subjects: Set<StaffID>, among staff: [StaffMember],
    keeping current: StaffID? = nil
  ) -> StaffMember? {
    guard let board = place.board else { return nil }
    var levels = line.map { unit in managers(in: staff) { $0.place.unit == unit } }
    if let department = place.department {
      levels.append(managers(in: staff) { $0.place.department == department && $0.place.unit == nil })
    }
    levels.append(
      managers(in: staff) { $0.place.board == board && $0.place.department == nil && $0.place.unit == nil })
    levels.append(managers(in: staff) { $0.place.board == nil })
    let first = levels.lastIndex { level in level.contains { subjects.contains($0.id) } }.map { $0 + 1 } ?? 0
    let open = levels.dropFirst(first).lazy.map { $0.filter { $0.disabledOn == nil } }
    let nearest = open.first { !$0.isEmpty } ?? []
    return nearest.first { $0.id == current } ?? nearest.first
  }

  /// Always the same one of several: whose main role it is, then by user name.
  private static func managers(
    in staff: [StaffMember], at isThere: (StaffBinding) -> Bool
  ) -> [StaffMember] {
    let found = staff.filter { $0.bindings.contains { $0.role == .manager && isThere($0) } }
    func isMain(_ member: StaffMember) -> Bool {
      member.bindings.first.map { $0.role == .manager && isThere($0) } ?? false
    }
    return found.sorted { (isMain($0) ? 0 : 1, $0.username) < (isMain($1) ? 0 : 1, $1.username) }
  }
}
