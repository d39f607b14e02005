import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A gate's question survives what happens to the case around it: only an answer ends it.
struct GateMergeTests {
  private func awaited(_ number: CaseNumber, _ town: TestMunicipality) async throws -> [DeskTask] {
    try await town.operations.readCase(number, actor: .program).handingOn.tasks.filter {
      $0.kind == .assessGate
    }
  }

  private func days(_ number: CaseNumber, _ town: TestMunicipality) async throws -> [String?] {
    try await awaited(number, town).map { $0.dueOn?.description }
  }

  /// What no gate asks about.
  private func ask(_ town: TestMunicipality) async throws -> CaseNumber {
    let receipt = try await town.operations.submit(
      Submission(
        kind: .question, unit: town.north.id, text: "Vem kommer?",
        contact: Contact(name: "Bo Väst", email: "bo@example.se")), channel: .web)
    return try TestMunicipality.number(of: receipt)
  }

  private func assess(_ number: CaseNumber, _ town: TestMunicipality) async throws {
    _ = try await town.operations.assess(
      number, .lexSarah, outcome: .notNeeded, actor: .staff(town.officer))
  }

  @Test(arguments: TestEngine.allCases)
  func
    `what a duplicate asks is asked of its main case with the day that it had, and answered there for both`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await ask(town), try await town.submit())
      let before = try await days(main, town)
      #expect(before.isEmpty)
      try town.wait(until: "2026-03-05")
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let (there, here) = (try await awaited(main, town), try await days(duplicate, town))
      #expect(there.map { $0.dueOn?.description } == ["2026-03-03"] && here.isEmpty)
      #expect(there.first?.owner == town.manager.id)
      town.clock.advance(seconds: 60)
      try await assess(main, town)
      town.clock.advance(seconds: 60)
      _ = try await verbs.unmerge(duplicate, actor: officer)
      let (after, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(after.isEmpty && freed.isEmpty)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `cases that are taken apart without an assessment are asked about with the day that they had`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await ask(town), try await town.submit())
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      try town.wait(until: "2026-03-05")
      _ = try await verbs.unmerge(duplicate, actor: officer)
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left.isEmpty && freed == ["2026-03-03"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an assessment from before the duplicate came does not answer for it, and a later one does`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (early, late) = (try await town.submit(), try await town.submit())
      try await assess(early, town)
      try town.wait(until: "2026-03-04")
      let (one, two) = (try await town.submit(), try await town.submit())
      try town.wait(until: "2026-03-06")
      try await assess(late, town)
      town.clock.advance(seconds: 60)
      _ = try await verbs.merge(one, into: early, actor: officer)
      _ = try await verbs.merge(two, into: late, actor: officer)
      let (asked, answered) = (try await days(early, town), try await days(late, town))
      #expect(asked == ["2026-03-05"] && answered.isEmpty)
      // What was answered for the other's sake alone is asked when it stands alone again.
      _ = try await verbs.unmerge(two, actor: officer)
      let alone = try await days(two, town)
      #expect(alone == ["2026-03-05"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a main case that is asked about itself is asked once, for the one that has waited longest`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let main = try await town.submit()
      try town.wait(until: "2026-03-04")
      let duplicate = try await town.submit()
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let merged = try await days(main, town)
      #expect(merged == ["2026-03-03"])
      _ = try await verbs.unmerge(duplicate, actor: officer)
      let (left, freed) = (try await days(main, town), try await days(duplicate, town))
      #expect(left == ["2026-03-03"] && freed == ["2026-03-05"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what goes back to the pile and is placed again has the day that it had`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.returnToPile(number, reason: "Inte vi.", actor: .staff(town.manager))
      let away = try await days(number, town)
      #expect(away.isEmpty)
      try town.wait(until: "2026-03-05")
      _ = try await verbs.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
        actor: .staff(town.registrar))
      let again = try await days(number, town)
      #expect(again == ["2026-03-03"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing goes to a personal file before it has been assessed`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (number, verbs, officer) = (try await town.submit(), town.operations, Actor.staff(town.officer))
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.conflict, .gateQuestionOpen, ["lex Sarah"], field: "gate")) {
        _ = try await verbs.handOver(
          number, to: .personalFile, text: "", confirmation: .given, actor: officer)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      try await assess(number, town)
      let value = try await verbs.handOver(
        number, to: .personalFile, text: "", confirmation: .given, actor: officer)
      #expect(value.state == .closed)
    }
  }
}
