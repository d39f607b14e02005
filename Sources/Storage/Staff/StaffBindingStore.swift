import Domain
import SQLEngine

/// The roles that people hold, and for which part of the organisation.
package struct StaffBindingStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Sets what somebody holds beside the main role and place.
  package func replace(_ bindings: [StaffBinding], of member: StaffID) throws {
    try transaction.execute("DELETE FROM staff_bindings WHERE staff_id = \(member)")
    for (index, binding) in bindings.enumerated() {
      try transaction.execute(
        """
        INSERT INTO staff_bindings (staff_id, ordinal, role, board_id, department_id, unit_id)
        VALUES (\(member), \(index + 1), \(binding.role), \(binding.place.board), \(binding.place.department),
          \(binding.place.unit))
        """)
    }
  }

  /// The same people with every binding, each knowing the units that belong to its own.
  func complete(_ members: [StaffMember]) throws -> [StaffMember] {
    guard !members.isEmpty else { return [] }
    let more = try others(of: members.count == 1 ? members.first?.id : nil)
    let all = members.map { member in
      StaffBinding(role: member.role, place: member.placement).with(more[member.id] ?? [])
    }
    guard all.joined().contains(where: { $0.place.unit != nil }) else {
      return zip(members, all).map { $0.with(bindings: $1) }
    }
    let chart = try OrganisationStore(transaction).chart()
    return zip(members, all).map { $0.with(bindings: $1.map { $0.completed(by: chart) }) }
  }

  /// What somebody holds beside the main role and place.
  package func others(of member: StaffID) throws -> [StaffBinding] {
    try others(of: Optional(member))[member] ?? []
  }

  private func others(of member: StaffID?) throws -> [StaffID: [StaffBinding]] {
    let whose: SQL = member.map { "staff_id = \($0)" } ?? "TRUE"
    var found: [StaffID: [StaffBinding]] = [:]
    for row in try transaction.query(
      """
      SELECT staff_id, role, board_id, department_id, unit_id FROM staff_bindings
      WHERE \(sql: whose) ORDER BY staff_id, ordinal
      """)
    {
      found[try row["staff_id"], default: []].append(
        StaffBinding(
          role: try row["role"],
          place: Placement(
            board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])))
    }
    return found
  }
}

extension StaffBinding {
  fileprivate func with(_ more: [StaffBinding]) -> [StaffBinding] {
    [self] + more.filter { $0 != self }
  }
}
