import Domain
import SQLEngine
import Storage

extension Operations {
  /// All gates as they are run now, with who can receive and which boards there are.
  package struct GateMaterial: Sendable {
    package let settings: [GateSetting]
    package let history: [Gate: [GateSetting]]
    package let staff: [StaffMember]
    package let chart: OrganisationChart
    package let today: CalendarDay
  }

  package func gateSettings(for member: StaffMember) async throws -> GateMaterial {
    guard Access.permitsSettings(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let store = GateSettingStore(transaction)
      return GateMaterial(
        settings: try Gate.allCases.map(store.current),
        history: Dictionary(uniqueKeysWithValues: try Gate.allCases.map { ($0, try store.history(of: $0)) }),
        staff: try StaffStore(transaction).all(), chart: try OrganisationStore(transaction).chart(),
        today: transaction.today)
    }
  }

  /// Sets how a gate is run, as a new version. Nobody appoints themselves for any gate: its receivers read what is
  /// sealed, or what was written to them of a case that they may not see, and that takes two. What waits to be received
  /// waits for new receivers too, and while something sealed waits its receivers do not become fewer than two.
  /// - Parameter version: the version that was seen.
  package func setGate(
    _ gate: Gate, citation: String, instruction: String, receivers: [StaffID], boards: [BoardID],
    version: Int,
    by member: StaffMember
  ) async throws {
    guard Access.permitsSettings(member) else { throw Problem(.notFound, .caseNotFound) }
    let citation = try WrittenText.checked(citation, missing: .gateCitationMissing, field: "citation")
    let instruction = try WrittenText.checked(
      instruction, missing: .coveringTextMissing, field: "instruction")
    try await database.write { transaction in
      let store = GateSettingStore(transaction)
      let now = try store.current(gate)
      guard now.version == version else { throw Problem(.conflict, .changedMeanwhile) }
      let isOwnAppointment = receivers.contains(member.id) && !now.receivers.contains(member.id)
      guard !isOwnAppointment else {
        throw Problem(.invalid, .ownReceiver, field: "receivers")
      }
      let people = try StaffStore(transaction).all().filter { $0.disabledOn == nil }.map(\.id)
      let chart = try OrganisationStore(transaction).chart()
      guard receivers.allSatisfy(people.contains) else {
        throw Problem(.invalid, .officerUnknown, field: "receivers")
      }
      guard boards.allSatisfy({ chart.board($0) != nil }) else {
        throw Problem(.invalid, .organisationUnknown, field: "boards")
      }
      let setting = GateSetting(
        gate: gate, version: now.version + 1, citation: citation, instruction: instruction,
        receivers: receivers, boards: boards)
      try requireReceivers(setting, after: now, in: transaction)
      try store.insert(
        setting,
        Doing(day: transaction.today, instant: transaction.now, actor: Actor.staff(member).reference))
      try raiseForNewReceivers(setting, after: now, by: .staff(member), in: transaction)
    }
  }
}
