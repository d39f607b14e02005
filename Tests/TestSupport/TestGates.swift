import Domain
import Operations

extension TestMunicipality {
  /// Appoints receivers and boards of a gate, as an administrator would.
  package func run(
    _ gate: Gate, receivers: [StaffID] = [], boards: [BoardID] = [], by member: StaffMember? = nil
  ) async throws {
    let now = GateSetting.standard(gate)
    try await operations.setGate(
      gate, citation: now.citation, instruction: now.instruction, receivers: receivers, boards: boards,
      version: 0, by: member ?? administrator)
  }

  /// Nobody appoints themselves for a gate, so that it takes two where the administrator is to receive.
  package func secondAdministrator() async throws -> StaffMember {
    try await operations.addStaff(
      username: "sixten", name: "Sixten Dal", role: .administrator, placement: .unrouted,
      password: Self.password)
  }

  /// Marks what a board deals with as presumed secret.
  package func presumeSecrecy(at board: BoardID) async throws {
    try await run(.lexSarah, boards: [board])
  }
}
