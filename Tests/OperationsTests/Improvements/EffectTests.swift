import Domain
import Operations
import Storage
import TestSupport
import Testing

struct EffectTests {
  /// Seven complaints before, one while it was done, two after; it is done on 1 April and judged on 20 April.
  private func world(_ town: TestMunicipality, words: [String] = []) async throws -> Improvement {
    let pattern = try await town.operations.savePattern(
      "Sena besök", PatternCriteria(kind: .complaint, placement: town.north.placement, words: words),
      actor: .staff(town.manager))
    try town.wait(until: "2026-03-09")
    for _ in 0..<7 { _ = try await town.submit() }
    try town.wait(until: "2026-03-16")
    let item = try await town.improve(pattern: pattern.id)
    _ = try await town.submit()
    try town.wait(until: "2026-04-01")
    let done = try await town.finish(item)
    try town.wait(until: "2026-04-10")
    for _ in 0..<2 { _ = try await town.submit() }
    try town.wait(until: "2026-04-20")
    return done
  }

  @Test(arguments: TestEngine.allCases)
  func `cases are counted before and after, and not while it was done`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await world(town)
      let figures = try #require(
        try await town.operations.readImprovement(item.id, member: town.manager).figures)
      #expect(figures.before == 7 && figures.after == 2)
      #expect(figures.periods.after == (try ReportPeriod(parsing: "2026-04-02..2026-04-19")))
      // The register began on 9 March.
      #expect(figures.periods.before == (try ReportPeriod(parsing: "2026-03-09..2026-03-15")))
      #expect(
        try await town.operations.readImprovement(item.id, member: town.strategist).figures == figures)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the figures of the follow-up stay as they were, whatever comes later`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await world(town)
      _ = try await town.operations.judgeEffect(
        of: item.id, .better, comment: "Färre hör av sig.", actor: .staff(town.manager))
      for _ in 0..<5 { _ = try await town.submit() }
      try town.wait(until: "2026-05-20")
      let file = try await town.operations.readImprovement(item.id, member: town.manager)
      #expect(file.figures?.after == 7)
      let effect = try #require(file.effects.first)
      #expect(effect.figures?.before == 7 && effect.figures?.after == 2 && effect.judgement == .better)
      #expect(file.journal.last?.change == ImprovementChange("effect", from: "", to: "better"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a count by words is not for those who may not read the cases`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await world(town, words: ["hemtjänsten"])
      #expect(try await town.operations.readImprovement(item.id, member: town.manager).figures?.before == 7)
      #expect(try await town.operations.readImprovement(item.id, member: town.strategist).figures == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `complaints about staff are in neither period, so that few of them make no effect`(engine: TestEngine)
    async throws
  {
    for words in [[], ["olle"]] {
      try await withMunicipality(engine) { town in
        func complain(_ count: Int, on day: String) async throws {
          try town.wait(until: day)
          for _ in 0..<count { _ = try await town.submit("Olle var otrevlig och kränkte min mor.") }
        }
        let pattern = try await town.operations.savePattern(
          "Norr", PatternCriteria(kind: .complaint, placement: town.north.placement, words: words),
          actor: .staff(town.manager))
        try await complain(8, on: "2026-03-09")
        try town.wait(until: "2026-03-16")
        let item = try await town.finish(try await town.improve(pattern: pattern.id))
        try await complain(4, on: "2026-03-17")
        try town.wait(until: "2026-03-24")
        // The manager whose they are reads them, and does not count them either.
        let figures = try #require(
          try await town.operations.readImprovement(item.id, member: town.manager).figures)
        #expect(figures.before == 0 && figures.after == 0 && figures.change == nil, "\(words)")
        try await judge(item, in: town)
        let kept = try await stored(item, in: town, for: town.manager)
        #expect(kept == (words.isEmpty ? figures : nil), "\(words)")
      }
    }
  }

  private func judge(_ item: Improvement, in town: TestMunicipality) async throws {
    _ = try await town.operations.judgeEffect(
      of: item.id, .better, comment: "Färre hör av sig.", actor: .staff(town.manager))
  }

  private func stored(_ item: Improvement, in town: TestMunicipality, for member: StaffMember) async throws
    -> EffectFigures?
  {
    let file = try await town.operations.readImprovement(item.id, member: member)
    return try #require(file.effects.last).figures
  }

  @Test(arguments: TestEngine.allCases)
  func `a stored count by words is nobody's, also when it was stored before that was known`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let item = try await world(town, words: ["hemtjänsten"])
      try await judge(item, in: town)
      let effects = try await DatabaseDump(town.operations.database).lines(of: "improvement_effects")
      #expect(effects.count == 1 && effects.allSatisfy { $0.values["before_count"] == .null })
      try await town.operations.database.tamper(
        """
        UPDATE improvement_effects SET pattern_id = (SELECT pattern_id FROM improvements WHERE id = improvement_id),
          before_from = '2026-03-09', before_to = '2026-03-15', before_count = 7,
          after_from = '2026-04-02', after_to = '2026-04-19', after_count = 2
        """)
      for member in [town.manager, town.officer, town.strategist] {
        let figures = try await stored(item, in: town, for: member)
        #expect(figures == nil, "\(member.username)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `stored figures go with the pattern that was counted, whatever is counted later`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let provider = try await verbs.addStaff(
        username: "per", name: "Per Lund", role: .manager, placement: town.south.placement,
        password: TestMunicipality.password)
      let item = try await world(town)
      try await judge(item, in: town)
      let old = item.content
      func count(in pattern: PatternID?, at place: Placement) async throws {
        _ = try await verbs.changeImprovement(
          item.id,
          to: ImprovementContent(
            title: old.title, placement: place, owner: old.owner, dueOn: old.dueOn, pattern: pattern),
          actor: .staff(town.manager))
      }
      let south = try await verbs.savePattern(
        "Söder", PatternCriteria(placement: town.south.placement), actor: .staff(town.manager))
      for pattern in [south.id, nil] {
        // The provider may see the improvement, and the pattern that it counts in now.
        try await count(in: pattern, at: town.south.placement)
        let seen = try await stored(item, in: town, for: provider)
        #expect(seen == nil)
        let kept = try await stored(item, in: town, for: town.manager)
        #expect(kept?.before == 7 && kept?.after == 2)
        let reported = try await verbs.report(
          ReportOrder(
            period: try ReportPeriod(parsing: "2026-03-01..2026-12-31"), comparison: .nothing, asOf: nil,
            board: nil))
        #expect(reported.improvements?.items.first?.effect?.figures?.before == 7)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is not done has no effect to judge`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let item = try await town.improve()
      await #expect(throws: Problem(.invalid, .notDoneYet, field: "judgement")) {
        _ = try await town.operations.judgeEffect(
          of: item.id, .better, comment: "Bra", actor: .staff(town.manager))
      }
      await #expect(throws: Problems([Problem(.invalid, .effectCommentMissing, field: "comment")])) {
        _ = try await town.operations.judgeEffect(
          of: item.id, .better, comment: " ", actor: .staff(town.manager))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that is renamed in the middle is counted through, by its old name and its new`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let item = try await world(town)
      let new = try await town.operations.reorganise(
        town.north.id, to: Placement(board: town.social.id, department: town.care.id),
        named: "Hemtjänst Nord",
        from: town.today)
      for _ in 0..<3 { _ = try await town.submit(to: new) }
      try town.wait(until: "2026-04-27")
      let file = try await town.operations.readImprovement(item.id, member: town.manager)
      let figures = try #require(file.figures)
      #expect(figures.before == 7 && figures.after == 5)
      let pattern = try await town.operations.savePattern(
        "Nord", PatternCriteria(kind: .complaint, placement: new.placement), actor: .staff(town.manager))
      let read = try await town.operations.readPattern(pattern.id, member: town.manager)
      #expect(read.count == 13 && read.cases.count == 13)
    }
  }
}
