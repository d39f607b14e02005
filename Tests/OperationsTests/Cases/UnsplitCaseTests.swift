import Domain
import Operations
import Storage
import TestSupport
import Testing

struct UnsplitCaseTests {
  /// A case and the part that was cut out of it.
  private func split(_ town: TestMunicipality) async throws -> (main: CaseNumber, part: CaseNumber) {
    let number = try await town.submit("Ingen kom. Gungan är sönder.")
    let part = SplitPart(text: "Gungan är sönder.", kind: .complaint, placement: town.north.placement)
    let made = try await town.operations.split(number, into: [part], actor: .staff(town.officer))
    return (number, made[0].number)
  }

  @Test(arguments: TestEngine.allCases)
  func `a part does not go back into what was closed without an answer, and goes on owing its own`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, part) = try await split(town)
      _ = try await verbs.close(main, reason: .withdrawn, actor: officer)
      try town.wait(until: "2026-03-17")
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: Problem(.invalid, .mergeMainClosed, [main.description], field: "main")) {
        try await verbs.unsplit(part, earlier: .mayBeRead, actor: officer)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      #expect(try await verbs.readCase(part, actor: officer).handingOn.splitUndoing == nil)
      let overdue = try await verbs.listCases({ $0.standing = .overdue }, for: town.officer)
      #expect(overdue.items.map(\.number) == [part])
      _ = try await verbs.reopen(main, reason: "Det kom tillbaka.", actor: officer)
      // What was taken up again is answered later than the part.
      #expect(try await verbs.readCase(part, actor: officer).handingOn.splitUndoing == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part is answered by what was answered without it only when somebody says so`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, part) = try await split(town)
      #expect(try await verbs.readCase(part, actor: officer).handingOn.splitUndoing == .possible)
      _ = try await verbs.answer(main, text: "Vi kommer i kväll.", actor: officer)
      let refused = Problem(.invalid, .splitMainAnswered, [main.description], field: "earlier")
      await #expect(throws: refused) { try await verbs.unsplit(part, actor: officer) }
      #expect(try await verbs.readCase(part, actor: officer).handingOn.splitUndoing == .afterReading(main))
      let joined = try await verbs.unsplit(part, earlier: .mayBeRead, actor: officer)
      #expect(joined.mergedInto == (try await town.file(main).value.id))
      #expect(try await town.file(main).journal.last?.details["answers"] == "shown")
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.whistleblowing, .personalFile])
  func `a part does not go back into what was handed over with all its content`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (main, part) = try await split(town)
      _ = try await verbs.handOver(main, to: gate, text: "Läs.", confirmation: .given, actor: officer)
      let before = try await DatabaseDump(verbs.database)
      let refused = Problem(.conflict, .splitMainWithheld, [main.description])
      await #expect(throws: refused) {
        try await verbs.unsplit(part, earlier: .mayBeRead, actor: officer)
      }
      #expect(try await DatabaseDump(verbs.database) == before)
      #expect(try await verbs.readCase(part, actor: officer).handingOn.splitUndoing == nil)
      // Nor is the row that stays of a part joined with anything.
      let (other, second) = try await split(town)
      _ = try await verbs.handOver(second, to: gate, text: "Läs.", confirmation: .given, actor: officer)
      await #expect(throws: Problem.self) { try await verbs.unsplit(second, actor: officer) }
      #expect(try await town.file(other).journal.last?.event == .linked)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a part that is merged with something else is taken apart from that first`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let other = try await town.submit()
      let (_, part) = try await split(town)
      _ = try await verbs.merge(part, into: other, actor: officer)
      await #expect(throws: Problem(.notFound, .linkUnknown)) {
        try await verbs.unsplit(part, actor: officer)
      }
      #expect(try await town.file(part).value.mergedInto == (try await town.file(other).value.id))
    }
  }
}
