import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What is handed over keeps somebody who can receive it, as far as appointing and naming go.
struct ReceiversTests {
  private func hand(_ number: CaseNumber, to gate: Gate, _ town: TestMunicipality) async throws -> RowID {
    _ = try await town.operations.handOver(
      number, to: gate, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
    return try #require(try await town.file(number).handingOn.handovers.last).id
  }

  private func appoint(_ receivers: [StaffID], to gate: Gate, version: Int, _ town: TestMunicipality)
    async throws
  {
    let now = GateSetting.standard(gate)
    try await town.operations.setGate(
      gate, citation: now.citation, instruction: now.instruction, receivers: receivers, boards: [],
      version: version, by: town.administrator)
  }

  private func owners(_ number: CaseNumber, _ kind: TaskKind, _ town: TestMunicipality) async throws -> Set<
    StaffID?
  > {
    Set(try await town.file(number).handingOn.tasks.filter { $0.kind == kind }.map(\.owner))
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody is named in a sealed case who is the last that can read it, until somebody else is appointed`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let number = try await town.submit("Någon tar mutor.")
      let id = try await hand(number, to: .whistleblowing, town)
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.conflict, .circleWithoutReceiver, field: "about")) {
        _ = try await verbs.encircle(number, about: [town.strategist.id], actor: manager)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      try await appoint(
        [town.strategist.id, town.protectionOfficer.id], to: .whistleblowing, version: 1, town)
      let appointed = try await owners(number, .takeHandover, town)
      #expect(appointed == [town.strategist.id, town.protectionOfficer.id])
      _ = try await verbs.encircle(number, about: [town.strategist.id], actor: manager)
      _ = try await verbs.readSealed(id, for: town.protectionOfficer)
      try await verbs.takeSealed(id, for: town.protectionOfficer)
      let left = try await town.file(number).handingOn.tasks
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody is taken from the receivers of what waits, sealed, so that fewer than two are left`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let (one, other) = (town.strategist.id, town.protectionOfficer.id)
      try await town.run(.whistleblowing, receivers: [one, other])
      let number = try await town.submit("Någon tar mutor.")
      let id = try await hand(number, to: .whistleblowing, town)
      _ = try await verbs.encircle(number, about: [one], actor: .staff(town.manager))
      let refused = Problem(.conflict, .receiversOfWhatWaits, field: "receivers")
      let before = try await DatabaseDump(verbs.database)
      // One of them cannot receive it: whoever appoints does not learn which.
      for left in [[], [one], [other]] {
        await #expect(throws: refused) { try await appoint(left, to: .whistleblowing, version: 1, town) }
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      try await appoint([one, town.teacher.id], to: .whistleblowing, version: 1, town)
      let waiting = try await owners(number, .takeHandover, town)
      #expect(waiting.contains(town.teacher.id))
      // What is received waits no more.
      try await verbs.takeSealed(id, for: town.teacher)
      try await appoint([], to: .whistleblowing, version: 2, town)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a receiver whose account is closed does not count`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id, town.teacher.id])
      let number = try await town.submit("Någon tar mutor.")
      _ = try await hand(number, to: .whistleblowing, town)
      _ = try await town.operations.disableStaff(username: town.teacher.username)
      await #expect(throws: Problem(.conflict, .circleWithoutReceiver, field: "about")) {
        _ = try await town.operations.encircle(
          number, about: [town.strategist.id], actor: .staff(town.manager))
      }
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.whistleblowing, .lexMaria])
  func `whoever is appointed while something waits gets a task by the same day, once`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(gate, receivers: [town.strategist.id])
      let number = try await town.submit()
      _ = try await hand(number, to: gate, town)
      let first = try #require(try await town.file(number).handingOn.tasks.first { $0.kind == .takeHandover })
      try town.wait(until: "2026-03-04")
      let receivers = [town.strategist.id, town.protectionOfficer.id]
      for version in 1...2 { try await appoint(receivers, to: gate, version: version, town) }
      let tasks = try await town.file(number).handingOn.tasks.filter { $0.kind == .takeHandover }
      #expect(Set(tasks.map(\.owner)) == [town.strategist.id, town.protectionOfficer.id] && tasks.count == 2)
      #expect(Set(tasks.map(\.dueOn)) == [first.dueOn])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was taken and then left without a receiver is to be read by whoever is appointed`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let number = try await town.submit("Någon tar mutor.")
      let id = try await hand(number, to: .whistleblowing, town)
      try await verbs.takeSealed(id, for: town.strategist)
      try await appoint([], to: .whistleblowing, version: 1, town)
      try await appoint([town.protectionOfficer.id], to: .whistleblowing, version: 2, town)
      let waiting = try await owners(number, .readSealed, town)
      #expect(waiting == [town.protectionOfficer.id])
      try await verbs.takeSealed(id, for: town.protectionOfficer)
      try await appoint(
        [town.protectionOfficer.id, town.teacher.id], to: .whistleblowing, version: 3, town)
      let none = try await owners(number, .readSealed, town)
      #expect(none.isEmpty)
    }
  }
}
