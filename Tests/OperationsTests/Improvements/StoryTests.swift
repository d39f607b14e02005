import Domain
import Operations
import Storage
import TestSupport
import Testing

struct StoryTests {
  private let words = StoryText(
    headline: "Vi ringer när vi är sena", youSaid: "Ni fick vänta utan besked.", weDid: "Nu ringer vi alltid."
  )

  private func publicHeadlines(_ town: TestMunicipality) async throws -> [String] {
    try await town.operations.publicStories().stories.map(\.story.headline)
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing is public before somebody with the right has approved exactly those words`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      _ = try await town.operations.writeStory(words, of: item.id, actor: .staff(town.officer))
      #expect(try await publicHeadlines(town).isEmpty)
      await #expect(throws: Problem(.invalid, .notDoneYet, field: "story")) {
        _ = try await town.operations.approveStory(1, of: item.id, actor: .staff(town.manager))
      }
      _ = try await town.finish(item)
      for member in [town.officer, town.registrar, town.teacher, town.administrator] {
        await #expect(throws: Problem(.notFound, .improvementUnknown)) {
          _ = try await town.operations.approveStory(1, of: item.id, actor: .staff(member))
        }
      }
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "story")) {
        _ = try await town.operations.approveStory(2, of: item.id, actor: .staff(town.manager))
      }
      #expect(try await publicHeadlines(town).isEmpty)
      _ = try await town.operations.approveStory(1, of: item.id, actor: .staff(town.strategist))
      #expect(try await publicHeadlines(town) == [words.headline])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `new words wait while the old ones stand, and a withdrawn story is gone at once`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.manager))
      let item = try await town.finish(try await town.improve())
      _ = try await verbs.writeStory(words, of: item.id, actor: actor)
      _ = try await verbs.approveStory(1, of: item.id, actor: actor)
      let better = StoryText(headline: "Vi ringer alltid", youSaid: words.youSaid, weDid: words.weDid)
      _ = try await verbs.writeStory(better, of: item.id, actor: actor)
      #expect(try await publicHeadlines(town) == [words.headline])
      _ = try await verbs.approveStory(2, of: item.id, actor: actor)
      #expect(try await publicHeadlines(town) == [better.headline])
      _ = try await verbs.withdrawStory(of: item.id, actor: actor)
      #expect(try await publicHeadlines(town).isEmpty)
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "story")) {
        _ = try await verbs.withdrawStory(of: item.id, actor: actor)
      }
      let file = try await verbs.readImprovement(item.id, member: town.manager)
      #expect(
        file.stories.map(\.isPublic) == [false, false] && file.stories.allSatisfy { $0.approved != nil })
      #expect(file.journal.suffix(2).map(\.change.field) == ["storyApproved", "storyWithdrawn"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was withdrawn can be approved again, and both stand in the history`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.manager))
      let item = try await town.finish(try await town.improve())
      _ = try await verbs.writeStory(words, of: item.id, actor: .staff(town.officer))
      _ = try await verbs.approveStory(1, of: item.id, actor: actor)
      _ = try await verbs.withdrawStory(of: item.id, actor: actor)
      _ = try await verbs.approveStory(1, of: item.id, actor: actor)
      let shown = try await publicHeadlines(town)
      #expect(shown == [words.headline])
      let file = try await verbs.readImprovement(item.id, member: town.manager)
      #expect(file.stories.map(\.isPublic) == [false, true] && file.stories[0].withdrawn != nil)
      #expect(file.stories.allSatisfy { $0.written.actor == "staff:\(town.officer.id)" })
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "story")) {
        _ = try await verbs.approveStory(2, of: item.id, actor: actor)
      }
      let still = try await publicHeadlines(town)
      #expect(still == [words.headline])
    }
  }

  @Test(arguments: TestEngine.allCases, [true, false])
  func `at a protected unit, or of its cases, another than the writer approves`(
    engine: TestEngine, isItsPlace: Bool
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let place = isItsPlace ? town.north.placement : Placement(board: town.social.id)
      let item = try await verbs.planImprovement(try town.content(at: place), actor: manager)
      if !isItsPlace {
        try await verbs.linkImprovement(item.id, to: try await town.submit(), actor: manager)
      }
      try await verbs.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      _ = try await town.finish(item)
      _ = try await verbs.writeStory(words, of: item.id, actor: manager)
      await #expect(throws: Problem(.invalid, .secondApproverNeeded, field: "story")) {
        _ = try await verbs.approveStory(1, of: item.id, actor: manager)
      }
      let before = try await publicHeadlines(town)
      #expect(before.isEmpty)
      let strategist = Actor.staff(town.strategist)
      _ = try await verbs.approveStory(1, of: item.id, actor: strategist)
      _ = try await verbs.withdrawStory(of: item.id, actor: strategist)
      // The words are still the manager's when they come back.
      await #expect(throws: Problem(.invalid, .secondApproverNeeded, field: "story")) {
        _ = try await verbs.approveStory(1, of: item.id, actor: manager)
      }
      _ = try await verbs.approveStory(1, of: item.id, actor: strategist)
      let after = try await publicHeadlines(town)
      #expect(after == [words.headline])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of a complaint about a member of staff another than the writer approves`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let number = try await town.submit()
      _ = try await verbs.encircle(number, about: [town.officer.id], actor: .staff(town.registrar))
      let item = try await verbs.planImprovement(
        try town.content(at: Placement(board: town.social.id)), actor: manager)
      try await verbs.linkImprovement(item.id, to: number, actor: manager)
      _ = try await town.finish(item)
      _ = try await verbs.writeStory(words, of: item.id, actor: manager)
      await #expect(throws: Problem(.invalid, .secondApproverNeeded, field: "story")) {
        _ = try await verbs.approveStory(1, of: item.id, actor: manager)
      }
      _ = try await verbs.approveStory(1, of: item.id, actor: .staff(town.strategist))
      let after = try await publicHeadlines(town)
      #expect(after == [words.headline])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is opened again is not told of`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.manager)
      let item = try await town.finish(try await town.improve())
      _ = try await town.operations.writeStory(words, of: item.id, actor: actor)
      _ = try await town.operations.approveStory(1, of: item.id, actor: actor)
      _ = try await town.operations.moveImprovement(item.id, to: .inProgress, evidence: "", actor: actor)
      #expect(try await publicHeadlines(town).isEmpty)
    }
  }
}
