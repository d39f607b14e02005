import Domain
import Operations

/// Who receives what a synpunkt is not the legal vehicle for, in Tallsjö.
struct DemoGates {
  let operations: Operations
  let administrator: StaffMember
  let staff: DemoDeskStaff
  /// The board of social care.
  let socialBoard: BoardID?

  func build() async throws {
    let care = staff.members["maajja.vinka"].map { [$0.id] } ?? []
    let independent = staff.members["aino.koskela"].map { [$0.id] } ?? []
    try await set(.lexSarah, receivers: care, boards: socialBoard.map { [$0] } ?? [])
    try await set(.lexMaria, receivers: care)
    try await set(.whistleblowing, receivers: independent)
  }

  private func set(_ gate: Gate, receivers: [StaffID], boards: [BoardID] = []) async throws {
    let setting = GateSetting.standard(gate)
    try await operations.setGate(
      gate, citation: setting.citation, instruction: setting.instruction, receivers: receivers,
      boards: boards,
      version: 0, by: administrator)
  }
}
