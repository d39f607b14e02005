import Domain
import Operations
import SQLEngine
import TestSupport
import Testing

/// What everybody may read of what was decided, and who says so.
struct PublishComparisonTests {
  private let missing = Problem(.notFound, .decidedComparisonUnknown)

  /// Berg's document of one measure, decided.
  private func decide(_ town: TestMunicipality) async throws -> DecidedComparison {
    try await town.settle()
    try await town.measure("N15428", [(2022, 21.5)])
    return try await town.operations.decideComparison(town.order(), actor: .staff(town.strategist))
  }

  @Test(arguments: TestEngine.allCases)
  func `a decided document is public from when it is published until it is withdrawn`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.strategist))
      let item = try await decide(town)
      await #expect(throws: missing) { try await verbs.publishedComparison(item.id) }
      for _ in 1...2 { try await verbs.publishComparison(item.id, actor: actor) }
      let published = try await verbs.publishedComparisons()
      #expect(published.map(\.id) == [item.id])
      let text = try await verbs.publishedComparison(item.id).text
      let decided = try await verbs.decidedComparison(item.id, actor: actor).text
      #expect(text == decided)
      for _ in 1...2 { try await verbs.withdrawComparison(item.id, actor: actor) }
      let left = try await verbs.publishedComparisons()
      #expect(left.isEmpty)
      await #expect(throws: missing) { try await verbs.publishedComparison(item.id) }
      // It is decided still, and can be published again.
      #expect(try await verbs.decidedComparison(item.id, actor: actor).text == decided)
      try await verbs.publishComparison(item.id, actor: actor)
      let again = try await verbs.publishedComparisons()
      #expect(again.map(\.id) == [item.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who published and who withdrew stays, at the desk and in the municipality's history`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.strategist))
      let item = try await decide(town)
      try await verbs.publishComparison(item.id, actor: actor)
      try town.wait(until: "2026-03-05")
      try await verbs.withdrawComparison(item.id, actor: actor)
      try await verbs.publishComparison(item.id, actor: .program)
      let desk = try await verbs.comparisonDesk(ComparisonChoice(year: 2022), member: town.politician)
      let rows = desk.publications[item.id] ?? []
      #expect(rows.map(\.ordinal) == [1, 2] && rows.map(\.isPublic) == [false, true])
      #expect(rows.map(\.published.name) == ["Kim Norén", "Norna"])
      #expect(rows.map(\.published.done.day.description) == ["2026-03-02", "2026-03-05"])
      #expect(rows.first?.withdrawn?.name == "Kim Norén")
      #expect(rows.first?.withdrawn?.done.actor == "staff:\(town.strategist.id)")
      let history = try await verbs.municipalitySettings(actor: .staff(town.administrator)).history
      let told = history.entries.filter { $0.change.field == .publishedComparison }
      let name = "Berg i jämförelse 2022, beslutat 2 mars 2026"
      #expect(told.map(\.change.new) == [name, nil, name] && told.map(\.change.old) == [nil, name, nil])
      #expect(told.map(\.staff) == [nil, town.strategist.id, town.strategist.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `strategists alone publish and withdraw, and only what is decided`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await decide(town)
      for member in [town.manager, town.administrator, town.politician, town.officer] {
        let actor = Actor.staff(member)
        await #expect(throws: missing) { try await town.operations.publishComparison(item.id, actor: actor) }
        await #expect(throws: missing) { try await town.operations.withdrawComparison(item.id, actor: actor) }
      }
      let none = RowID(rawValue: "none")
      let actor = Actor.staff(town.strategist)
      await #expect(throws: missing) { try await town.operations.publishComparison(none, actor: actor) }
      await #expect(throws: missing) { try await town.operations.withdrawComparison(none, actor: actor) }
      let published = try await town.operations.publishedComparisons()
      #expect(published.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document whose words are no longer approved for everybody is not published`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.strategist))
      let improvement = try await town.improve()
      try await verbs.linkImprovement(
        improvement.id, to: KPIID(rawValue: "N15428"), member: town.manager)
      try await town.tell(improvement, as: "Läxhjälp för alla")
      let item = try await decide(town)
      _ = try await verbs.withdrawStory(of: improvement.id, actor: actor)
      await #expect(throws: Problem(.invalid, .documentTellsUnapproved)) {
        try await verbs.publishComparison(item.id, actor: actor)
      }
      _ = try await verbs.approveStory(1, of: improvement.id, actor: actor)
      try await verbs.publishComparison(item.id, actor: actor)
      let published = try await verbs.publishedComparisons()
      #expect(published.map(\.id) == [item.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document from when the staff's follow-ups stood in it is not published`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.strategist))
      let improvement = try await town.improve()
      try await verbs.linkImprovement(
        improvement.id, to: KPIID(rawValue: "N15428"), member: town.manager)
      try await town.tell(improvement, as: "Läxhjälp för alla")
      let item = try await decide(town)
      let text = try await verbs.decidedComparison(item.id, actor: actor).text
      let old = text.replacing(#""effect":null"#, with: #""effect":"Två elever blev kvar""#)
      try #require(old != text)
      let hash = DecidedContent.hash(of: old)
      try await verbs.database.tamper(
        "UPDATE comparison_documents SET content = \(old), content_hash = \(hash) WHERE id = \(item.id)")
      await #expect(throws: Problem(.invalid, .documentTellsUnapproved)) {
        try await verbs.publishComparison(item.id, actor: actor)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a document that somebody has touched is neither published nor shown`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.strategist))
      let (item, other) = (try await decide(town), try await decide(town))
      try await verbs.publishComparison(item.id, actor: actor)
      try await verbs.database.tamper(
        "UPDATE comparison_documents SET content = REPLACE(content, '21.5', '91.5')")
      let damaged = Problem(.unavailable, .decidedComparisonDamaged)
      await #expect(throws: damaged) { try await verbs.publishedComparison(item.id) }
      await #expect(throws: damaged) { try await verbs.publishComparison(other.id, actor: actor) }
      // What is wrong can still be taken off the web.
      try await verbs.withdrawComparison(item.id, actor: actor)
      await #expect(throws: missing) { try await verbs.publishedComparison(item.id) }
    }
  }
}
