import Domain
import Documents
import Operations
import Storage
import TestSupport
import Testing

/// The report's section about improvements.
struct ReportImprovementsTests {
  private func report(_ town: TestMunicipality, board: String? = nil, asOf: CalendarDay? = nil) async throws
    -> FeedbackReport
  {
    try await town.operations.report(
      ReportOrder(
        period: try ReportPeriod(parsing: "2026-03-01..2026-12-31"), comparison: .nothing, asOf: asOf,
        board: board))
  }

  /// Three cases, an improvement on the first that is done and followed up, one of the board that is late, and one of
  /// the whole municipality that is just planned.
  private func live(_ town: TestMunicipality) async throws {
    let operations = town.operations
    let (manager, strategist) = (Actor.staff(town.manager), Actor.staff(town.strategist))
    let numbers = [try await town.submit(), try await town.submit(), try await town.submit()]
    try town.wait(until: "2026-03-20")
    let pattern = try await operations.savePattern(
      "Klagomål på Norr", PatternCriteria(kind: .complaint, placement: town.north.placement), actor: manager)
    let calls = try await operations.planImprovement(
      ImprovementContent(
        title: "Ring när vi är sena", placement: town.north.placement, owner: town.manager.id,
        dueOn: try calendarDay("2026-04-30"), followUpOn: try calendarDay("2026-08-31"), pattern: pattern.id),
      on: numbers[0], actor: manager)
    _ = try await operations.planImprovement(
      ImprovementContent(
        title: "Se över schemat", placement: Placement(board: town.social.id), body: "ledningsgruppen",
        dueOn: try calendarDay("2026-05-31")), actor: strategist)
    try town.wait(until: "2026-04-20")
    _ = try await operations.moveImprovement(
      calls.id, to: .done, evidence: "Rutinen används.", actor: manager)
    try town.wait(until: "2026-09-01")
    _ = try await operations.judgeEffect(of: calls.id, .better, comment: "Färre klagar.", actor: manager)
    _ = try await operations.planImprovement(
      ImprovementContent(
        title: "Utbilda alla i bemötande", placement: .unrouted, dueOn: try calendarDay("2027-01-31")),
      actor: strategist)
  }

  @Test(arguments: TestEngine.allCases)
  func `what was decided, done, late and followed up is counted by level, with the cases behind`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await live(town)
      let found = try #require(try await report(town).improvements)
      #expect(
        found.decided.map(\.title) == ["Ring när vi är sena", "Se över schemat", "Utbilda alla i bemötande"])
      #expect(
        found.done.map(\.title) == ["Ring när vi är sena"] && found.late.map(\.title) == ["Se över schemat"])
      let unit = found.counts(of: .unit)
      #expect(unit.decided == 1 && unit.done == 1 && unit.late == 0 && unit.judged == [.better: 1])
      #expect(found.counts(of: .board).late == 1 && found.counts(of: .municipality).decided == 1)
      #expect(found.items.map(\.cases) == [1, 0, 0])
      let figures = try #require(found.followedUp.first?.effect?.figures)
      #expect(figures.before == 3 && figures.after == 0)
      // The same sentence as on the improvement's own page.
      let document = ReportDocument(try await report(town), municipality: "Tallsjö").document
      let section = try #require(document.sections.first { $0.heading == "Åtgärder" })
      let texts = section.blocks.compactMap { block -> String? in
        if case .paragraph(let text) = block { text } else { nil }
      }
      #expect(
        texts.first?.contains("beslutades 3 åtgärder, 1 blev klar och 1 följdes upp. 1 åtgärd skulle") == true
      )
      let lists = section.blocks.compactMap { block -> [String]? in
        if case .list(let items) = block { items } else { nil }
      }
      #expect(lists == [["Ring när vi är sena: \(figures.finding(of: "klagomål"))"]])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `JSON has a key of its own, and the files the tables`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await live(town)
      let made = try await report(town)
      let json = ReportJSON.value(made)["improvements"]
      #expect(json["decided"] == .integer(3) && json["late"] == .integer(1) && json["better"] == .integer(1))
      guard case .array(let items) = json["items"], let first = items.first else {
        Issue.record("no items")
        return
      }
      #expect(
        first["effect"]["before"]["count"] == .integer(3) && first["effect"]["after"]["count"] == .integer(0))
      #expect(first["effect"]["change"]["established"] != .null && first["cases"] == .integer(1))
      let csv = try await RenderedReport(made, as: .csv, municipality: "Tallsjö").text
      #expect(csv.contains("Enhet;1;1;0;1;0;0;0") && csv.contains("Summa;3;1;1;1;0;0;0"))
      #expect(
        csv.contains("Se över schemat;nämnd;\"\(town.social.name), ledningsgruppen\";2026-05-31;planerad;0"))
      #expect(try await !RenderedReport(made, as: .xlsx, municipality: "Tallsjö").bytes.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a report of one board has its own only, and what came after the data date has not happened`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await live(town)
      let school = try await report(town, board: town.school.name)
      #expect(school.improvements?.items.isEmpty == true)
      let text = HTMLRenderer().page(ReportDocument(school, municipality: "Tallsjö").document)
      #expect(text.contains("Inga åtgärder beslutades, blev klara eller följdes upp"))
      let early = try #require(
        try await report(town, asOf: try calendarDay("2026-03-31")).improvements)
      #expect(
        early.items.map(\.status) == [.inProgress, .planned] && early.done.isEmpty && early.late.isEmpty)
      #expect(early.followedUp.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `a complaint about a member of staff is not among the cases behind, nor counts for words among the figures`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let manager = Actor.staff(town.manager)
      let number = try await town.submit()
      try town.wait(until: "2026-03-20")
      let pattern = try await town.operations.savePattern(
        "Ord", PatternCriteria(placement: town.north.placement, words: ["a"]), actor: manager)
      let item = try await town.operations.planImprovement(
        ImprovementContent(
          title: "Åtgärd", placement: town.north.placement, dueOn: try calendarDay("2026-04-30"),
          pattern: pattern.id), on: number, actor: manager)
      _ = try await town.operations.encircle(number, about: [town.officer.id], actor: manager)
      _ = try await town.operations.moveImprovement(item.id, to: .done, evidence: "Ja.", actor: manager)
      try town.wait(until: "2026-04-30")
      _ = try await town.operations.judgeEffect(of: item.id, .unchanged, comment: "Nej.", actor: manager)
      let found = try #require(try await report(town).improvements?.items.first)
      #expect(found.cases == 0 && found.effect?.judgement == .unchanged && found.effect?.figures == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another board's improvements are counted and not told, but for an approved headline`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      try await live(town)
      let order = ReportOrder(
        period: try ReportPeriod(parsing: "2026-03-01..2026-12-31"), comparison: .nothing)
      for member in [town.teacher, town.politician] {
        let made = try await town.operations.report(order, for: member)
        let found = try #require(made.improvements)
        let common = member.id == town.teacher.id ? ["Utbilda alla i bemötande"] : []
        #expect(found.items.map(\.title) == common, "\(member.username)")
        #expect(found.total.decided == 3 && found.total.done == 1 && found.total.late == 1)
        #expect(found.untold == 3 - common.count && found.late.isEmpty && found.followedUp.isEmpty)
        let json = ReportJSON.value(made)["improvements"]
        #expect(json["decided"] == .integer(3) && json["late"] == .integer(1))
        let csv = try await RenderedReport(made, as: .csv, municipality: "Tallsjö").text
        #expect(csv.contains("Summa;3;1;1;1;0;0;0"))
        for text in [csv, "\(json)"] {
          for hidden in ["Ring när vi är sena", "Se över schemat", "ledningsgruppen"] {
            #expect(!text.contains(hidden), "\(member.username): \(hidden)")
          }
        }
      }
      let own = try await town.operations.report(order, for: town.manager)
      #expect(own.improvements?.items.count == 3 && own.improvements?.untold == 0)
      let page = try await town.operations.listImprovements(doneFilter, for: town.manager)
      let calls = try #require(page.items.first { $0.value.progress.status == .done }).value
      _ = try await town.operations.writeStory(
        StoryText(headline: "Vi ringer", youSaid: "Ni väntade.", weDid: "Nu ringer vi."), of: calls.id,
        actor: .staff(town.manager))
      _ = try await town.operations.approveStory(1, of: calls.id, actor: .staff(town.manager))
      let told = try #require(try await town.operations.report(order, for: town.politician).improvements)
      #expect(told.items.map(\.title) == ["Vi ringer"] && told.untold == 2)
      #expect(told.items.first?.place == town.social.name && told.items.first?.body.isEmpty == true)
      for (member, sentence) in [
        (town.politician, "2 till är räknade men visas inte."),
        (town.teacher, "1 till är räknad men visas inte."),
      ] {
        let made = try await town.operations.report(order, for: member)
        let html = try await RenderedReport(made, as: .html, municipality: "Tallsjö").text
        #expect(html.contains(sentence))
      }
    }
  }

  private var doneFilter: ImprovementFilter {
    var filter = ImprovementFilter()
    filter.standing = .all
    return filter
  }
}
