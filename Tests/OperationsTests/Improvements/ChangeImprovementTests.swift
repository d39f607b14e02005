import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ChangeImprovementTests {
  @Test(arguments: TestEngine.allCases)
  func `every change is kept with who, when, old and new`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      town.clock.advance(seconds: 3600)
      let changed = try await town.operations.changeImprovement(
        item.id, to: try town.content("Ring alltid", owner: town.officer.id, due: "2026-05-01"), version: 1,
        actor: .staff(town.officer))
      #expect(changed.version == 2 && changed.content.title == "Ring alltid")
      let file = try await town.operations.readImprovement(item.id, member: town.manager)
      #expect(file.value == changed)
      #expect(
        file.journal.filter { $0.version == 2 }.map(\.change) == [
          ImprovementChange("title", from: "Ring när någon är sen", to: "Ring alltid"),
          ImprovementChange("dueOn", from: "2026-04-01", to: "2026-05-01"),
        ])
      #expect(file.journal.last?.done.instant == town.clock.now)
      #expect(file.journal.last?.done.actor == "staff:\(town.officer.id)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of two people who saw the same version the second is told, and nothing is written`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      _ = try await town.operations.addStep(
        "Skriv rutinen", dueOn: nil, to: item.id, version: 1, actor: .staff(town.officer))
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .improvementChangedMeanwhile)) {
        _ = try await town.operations.moveImprovement(
          item.id, to: .dropped, reason: "Behövs inte.", version: 1, actor: .staff(town.manager))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `steps are done once, by somebody, and the first sets the plan going`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      for step in ["Skriv rutinen", "Visa alla"] {
        _ = try await town.operations.addStep(
          step, dueOn: try calendarDay("2026-03-20"), to: item.id, actor: .staff(town.officer))
      }
      let plan = try await town.operations.readImprovement(item.id, member: town.officer).plan
      #expect(plan.steps.map(\.text) == ["Skriv rutinen", "Visa alla"] && plan.doneCount == 0)
      let first = try #require(plan.next?.id)
      let moved = try await town.operations.completeStep(first, of: item.id, actor: .staff(town.deputy))
      #expect(moved.progress.status == .inProgress)
      let after = try await town.operations.readImprovement(item.id, member: town.officer).plan
      #expect(after.steps.first?.done?.actor == "staff:\(town.deputy.id)" && after.next?.text == "Visa alla")
      await #expect(throws: Problem(.invalid, .nothingChanged)) {
        _ = try await town.operations.completeStep(first, of: item.id, actor: .staff(town.deputy))
      }
      let other = try await town.improve("En annan")
      await #expect(throws: Problem(.notFound, .improvementUnknown)) {
        _ = try await town.operations.completeStep(first, of: other.id, actor: .staff(town.deputy))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another board's improvement looks missing to every verb`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      let before = try await DatabaseDump(town.operations.database)
      let (verbs, actor) = (town.operations, Actor.staff(town.teacher))
      let missing = Problem(.notFound, .improvementUnknown)
      await #expect(throws: missing) {
        _ = try await verbs.changeImprovement(item.id, to: town.content("Annan"), actor: actor)
      }
      await #expect(throws: missing) {
        _ = try await verbs.moveImprovement(item.id, to: .dropped, reason: "Nej", actor: actor)
      }
      await #expect(throws: missing) {
        _ = try await verbs.addStep("Steg", dueOn: nil, to: item.id, actor: actor)
      }
      await #expect(throws: missing) {
        _ = try await verbs.judgeEffect(of: item.id, .better, comment: "Bra", actor: actor)
      }
      await #expect(throws: missing) {
        _ = try await verbs.writeStory(
          StoryText(headline: "a", youSaid: "b", weDid: "c"), of: item.id, actor: actor)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
      #expect(try await verbs.listImprovements(ImprovementFilter(), for: town.teacher).items.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the list is filtered by standing, owner, level and board`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let late = try await town.operations.planImprovement(
        town.content("Sen", owner: town.officer.id, due: "2026-03-01", followUp: nil),
        actor: .staff(town.manager))
      let whole = try await town.operations.planImprovement(
        town.content("Alla", at: .unrouted), actor: .staff(town.strategist))
      let done = try await town.finish(try await town.improve("Klar"))
      func titles(_ ask: (inout ImprovementFilter) -> Void, for member: StaffMember? = nil) async throws
        -> [String]
      {
        var filter = ImprovementFilter()
        ask(&filter)
        return try await town.operations.listImprovements(filter, for: member ?? town.manager).items.map {
          $0.value.content.title
        }
      }
      #expect(try await titles { _ in } == [late, whole].map(\.content.title))
      #expect(try await titles { $0.standing = .overdue } == ["Sen"])
      #expect(try await titles { $0.standing = .done } == [done.content.title])
      #expect(try await titles { $0.standing = .all }.count == 3)
      #expect(try await titles { $0.owner = town.officer.id } == ["Sen"])
      #expect(try await titles { $0.level = .municipality } == ["Alla"])
      #expect(try await titles({ $0.standing = .all }, for: town.teacher) == ["Alla"])
      #expect(try await titles({ $0.board = town.social.id }, for: town.strategist) == ["Sen"])
      for member in [town.administrator, town.politician, town.protectionOfficer, town.retired] {
        await #expect(throws: Problem(.notFound, .improvementUnknown)) {
          _ = try await town.operations.listImprovements(ImprovementFilter(), for: member)
        }
      }
      let (items, desk) = try await town.operations.listImprovements(ImprovementFilter(), for: town.manager)
      let file = String(decoding: ImprovementCSV.file(items, desk: desk), as: UTF8.self)
      #expect(file.contains("Sen;enhet;Hemtjänst Norr;Ledningsgruppen;Olle Öberg;2026-03-01;planerad"))
      #expect(file.contains("Alla;hela kommunen;Hela kommunen"))
    }
  }
}
