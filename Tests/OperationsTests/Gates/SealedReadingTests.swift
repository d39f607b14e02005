import Domain
import Operations
import TestSupport
import Testing

/// Who reads what nobody else may read, and who lets them.
struct SealedReadingTests {
  @Test(arguments: TestEngine.allCases)
  func `every reading of what is sealed stands in the read log, and no other attempt does`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (number, verbs) = (try await town.submit("Någon tar mutor."), town.operations)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await town.file(number).handingOn.handovers.first).id
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        _ = try await verbs.readSealed(id, for: town.administrator)
      }
      _ = try await verbs.readSealed(id, for: town.strategist)
      let log = try await verbs.readLog(of: number, actor: .staff(town.manager))
      #expect(log.readings.map(\.reader) == ["Kim Norén"] && log.count == 1)
      #expect(log.readings.first?.sealed == .whistleblowing && log.readings.first?.reason == nil)
      let overseen = try await verbs.readLog(ReadLogQuestion(), for: town.protectionOfficer)
      #expect(overseen.readings == log.readings)
      let file = String(decoding: ReadLogCSV.file(log), as: UTF8.self)
      #expect(file.contains("Läste det överlämnade innehållet (visselblåsning)"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the receivers see by when they tell what was done, from the day they took it over`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (number, verbs) = (try await town.submit("Någon tar mutor."), town.operations)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await town.file(number).handingOn.handovers.first).id
      func days() async throws -> [String?] {
        let (list, _) = try await town.operations.sealedHandovers(for: town.strategist)
        let page = try await town.operations.readSealed(id, for: town.strategist)
        return list.map { $0.feedbackBy?.description } + [page.feedbackBy?.description]
      }
      let before = try await days()
      #expect(before == ["2026-06-09", "2026-06-09"])
      try town.wait(until: "2026-03-04")
      try await verbs.takeSealed(id, for: town.strategist)
      let after = try await days()
      #expect(after == ["2026-06-04", "2026-06-04"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever appoints a gate's receivers is appointed by somebody else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let colleague = try await town.secondAdministrator()
      func appoint(_ receivers: [StaffID], version: Int, by member: StaffMember) async throws {
        try await verbs.setGate(
          .whistleblowing, citation: "Lag", instruction: "Gör så.", receivers: receivers, boards: [],
          version: version, by: member)
      }
      let refused = Problem(.invalid, .ownReceiver, field: "receivers")
      await #expect(throws: refused) {
        try await appoint([town.administrator.id], version: 0, by: town.administrator)
      }
      try await appoint([town.administrator.id], version: 0, by: colleague)
      // What a colleague decided stands when the text is changed, and is not taken back once it was ended.
      try await appoint([town.administrator.id, town.strategist.id], version: 1, by: town.administrator)
      try await appoint([town.strategist.id], version: 2, by: town.administrator)
      await #expect(throws: refused) {
        try await appoint([town.administrator.id], version: 3, by: town.administrator)
      }
      // What stays at the desk is read by its receivers too, as far as it was written to them.
      for gate in Gate.allCases where gate != .whistleblowing {
        await #expect(throws: refused, "\(gate)") {
          try await town.run(gate, receivers: [town.administrator.id])
        }
      }
      try await town.run(.lexMaria, receivers: [town.administrator.id], by: colleague)
    }
  }
}
