import Domain
import Operations

/// The people at Tallsjö's desk, by user name.
struct DemoDeskStaff: Sendable {
  let members: [String: StaffMember]
  let registrar: StaffMember

  func member(_ username: String) -> StaffMember { members[username] ?? registrar }

  func logIn(of person: DemoPerson) -> DemoLogIn? {
    members[person.userName].map {
      DemoLogIn(username: $0.username, name: $0.name, role: $0.role, password: DemoBuilder.password)
    }
  }
}

/// Makes the accounts. The plan lets one person hold several duties; an account has the first one's role.
struct DemoStaffBuilder {
  let operations: Operations
  let places: DemoPlaces

  func build() async throws -> DemoDeskStaff {
    var members: [String: StaffMember] = [:]
    for person in DemoStaff.all {
      guard let duty = person.duties.first else { continue }
      members[person.userName] = try await operations.addStaff(
        username: person.userName, name: person.name, role: duty.role.role,
        placement: placement(of: person.duties),
        password: DemoBuilder.password)
      if let member = members[person.userName] { try await operations.confirmPolicy(1, by: member) }
      if let id = members[person.userName]?.id {
        try await operations.setMailContact(
          email: person.email, habit: duty.role == .manager ? .daily : .each, of: id)
      }
    }
    // Whoever tries the program out has no time to set up an app.
    try await operations.set(SignInRules(secondFactorRoles: []), by: .program)
    guard let registrar = members[DemoStaff.registrar] else {
      throw Problem(.notFound, .staffUnknown, [DemoStaff.registrar])
    }
    return DemoDeskStaff(members: members, registrar: registrar)
  }

  /// The department when all duties are in it, otherwise the board.
  private func placement(of duties: [DemoDuty]) -> Placement {
    let placements = duties.map { placement(of: $0.scope) }
    guard let first = placements.first else { return .unrouted }
    let department = placements.allSatisfy { $0.department == first.department } ? first.department : nil
    return Placement(board: first.board, department: department)
  }

  private func placement(of scope: DemoScope) -> Placement {
    switch scope {
    case .municipality: .unrouted
    case .board(let key): Placement(board: places.board(key))
    case .department(let key): places.placement(ofDepartment: key)
    case .unit(let key): places.placement(of: .unit(key), on: places.reorganisationDay)
    }
  }
}
