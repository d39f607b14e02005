import Domain
import Operations
import Storage
import TestSupport
import Testing

struct PatternTests {
  @Test(arguments: TestEngine.allCases)
  func `a pattern finds its cases by kind, place and words, within reach`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let late = try await town.submit("ÖPPNA dörren i tid!")
      _ = try await town.submit("Maten var kall.")
      _ = try await town.submit("Öppna grinden.", to: town.moose)
      let pattern = try await town.operations.savePattern(
        "Dörrar", PatternCriteria(kind: .complaint, placement: .unrouted, words: ["öppna"]),
        actor: .staff(town.strategist))
      let manager = try await town.operations.readPattern(pattern.id, member: town.manager)
      #expect(manager.cases.map(\.value.number) == [late] && manager.count == 1)
      let registrar = try await town.operations.readPattern(pattern.id, member: town.registrar)
      #expect(registrar.count == 2)
      // A count for well-chosen words tells what stands in a text.
      let strategist = try await town.operations.readPattern(pattern.id, member: town.strategist)
      #expect(strategist.cases.isEmpty && strategist.count == nil)
      let plain = try await town.operations.savePattern(
        "Klagomål", PatternCriteria(kind: .complaint, placement: .unrouted), actor: .staff(town.strategist))
      let counted = try await town.operations.readPattern(plain.id, member: town.strategist)
      #expect(counted.cases.isEmpty && counted.count == 3)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `units inside a unit are in its pattern, and the period limits it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let inside = try await town.submit("Blöjor saknas.", to: town.moose)
      let pattern = try await town.operations.savePattern(
        "Åsen", PatternCriteria(placement: town.preschool.placement), actor: .staff(town.teacher))
      let found = try await town.operations.readPattern(pattern.id, member: town.teacher)
      #expect(found.cases.map(\.value.number) == [inside])
      let other = try await town.operations.savePattern(
        "Före", PatternCriteria(placement: town.preschool.placement, to: try calendarDay("2026-03-01")),
        actor: .staff(town.teacher))
      #expect(try await town.operations.readPattern(other.id, member: town.teacher).cases.isEmpty)
      await #expect(throws: Problem(.notFound, .patternUnknown)) {
        _ = try await town.operations.readPattern(pattern.id, member: town.manager)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint about staff is not counted, also for the manager who sees it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      for _ in 0..<6 { _ = try await town.submit("Olle var otrevlig.") }
      let open = try await town.submit("Olle kom inte.")
      for words in [[], ["olle"]] {
        let pattern = try await town.operations.savePattern(
          "Norr", PatternCriteria(placement: town.north.placement, words: words), actor: .staff(town.manager))
        let manager = try await town.operations.readPattern(pattern.id, member: town.manager)
        #expect(manager.cases.count == 7 && manager.count == 1 && manager.seen == 1, "\(words)")
        let officer = try await town.operations.readPattern(pattern.id, member: town.officer)
        #expect(officer.cases.map(\.value.number) == [open] && officer.count == 1 && officer.seen == 1)
      }
      let strategist = try await town.operations.savePattern(
        "Alla", PatternCriteria(placement: .unrouted), actor: .staff(town.strategist))
      let found = try await town.operations.readPattern(strategist.id, member: town.strategist)
      #expect(found.cases.isEmpty && found.count == 1 && found.seen == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a pattern without a name, with a period backwards or at another board is refused`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let place = town.north.placement
      await #expect(throws: Problems([Problem(.invalid, .nameMissing, field: "name")])) {
        _ = try await town.operations.savePattern(
          " ", PatternCriteria(placement: place), actor: .staff(town.manager))
      }
      let backwards = PatternCriteria(
        placement: place, from: try calendarDay("2026-03-02"), to: try calendarDay("2026-03-01"))
      await #expect(throws: Problem(.invalid, .periodBackwards, field: "to")) {
        _ = try await town.operations.savePattern("a", backwards, actor: .staff(town.manager))
      }
      await #expect(throws: Problem(.invalid, .organisationUnknown, field: "unit")) {
        _ = try await town.operations.savePattern(
          "a", PatternCriteria(placement: place), actor: .staff(town.teacher))
      }
      let area = PatternCriteria(serviceArea: .init(rawValue: "ingen"), placement: place)
      await #expect(throws: Problem(.invalid, .serviceAreaUnknown, field: "service")) {
        _ = try await town.operations.savePattern("a", area, actor: .staff(town.manager))
      }
    }
  }
}
