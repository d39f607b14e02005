import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What becomes of the cases and the belongings of a unit that is closed or becomes another.
struct PartingUnitTests {
  private func tasks(_ town: TestMunicipality, for member: StaffMember) async throws -> [ListedTask] {
    try await town.operations.listTasks(.emptyClosedPart, for: member).tasks
  }

  private func settings(_ town: TestMunicipality, about unit: OrganisationUnit) async throws
    -> OrganisationSettings
  {
    try await town.operations.organisationSettings(about: .unit(unit.id), actor: .staff(town.administrator))
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit closes on a coming day whatever is open, and the registrar gets a task if it still is`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (operations, day) = (town.operations, town.today.adding(days: 7))
      let numbers = [try await town.submit(), try await town.submit()]
      try await operations.close(.unit(town.north.id), from: day, by: .staff(town.administrator))
      #expect(try await settings(town, about: town.north).open.map(\.number) == numbers)
      #expect(try await operations.keepPartingDays() == 0)
      try town.wait(until: day.description)
      #expect(try await operations.keepPartingDays() == 1)
      #expect(try await operations.keepPartingDays() == 0)
      let task = try #require(try await tasks(town, for: town.registrar).first?.task)
      #expect(task.note == "Hemtjänst Norr är stängd. 2 ärenden är öppna." && task.dueOn == day)
      #expect(task.subject?.rawValue == town.north.id.rawValue && task.caseID == nil)
      for number in numbers {
        _ = try await operations.classify(
          number,
          as: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.south.placement),
          actor: .staff(town.registrar))
      }
      #expect(try await operations.keepPartingDays() == 0)
      #expect(try await tasks(town, for: town.registrar).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint about a member of staff is counted for its manager alone, who gets the task`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let (open, hidden) = (try await town.submit(), try await town.submit())
      _ = try await operations.encircle(hidden, about: [town.officer.id], actor: .staff(town.registrar))
      let before = try await settings(town, about: town.north)
      #expect(before.openCases[town.north.id] == 1 && before.open.map(\.number) == [open])
      await #expect(
        throws: Problem(
          .invalid, .openCasesLeft, ["Hemtjänst Norr", "1", "Hemtjänst Söder, Socialförvaltningen"],
          field: "day")
      ) { try await operations.close(.unit(town.north.id), from: town.today, by: actor) }
      _ = try await operations.classify(
        open,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.south.placement),
        actor: .staff(town.registrar))
      // It does not hinder the closing, which would tell that it is there.
      try await operations.close(.unit(town.north.id), from: town.today, by: actor)
      #expect(try await settings(town, about: town.north).openCases[town.north.id] == nil)
      #expect(try await operations.keepPartingDays() == 1)
      #expect(try await operations.keepPartingDays() == 0)
      #expect(try await tasks(town, for: town.registrar).isEmpty)
      #expect(try await tasks(town, for: town.deputy).isEmpty)
      let task = try #require(try await tasks(town, for: town.manager).first)
      #expect(task.number == hidden && task.task.note == "Hemtjänst Norr är stängd.")
    }
  }

  /// A rule that is switched on, a template, an officer, an improvement and a meeting of the unit.
  private func furnish(_ town: TestMunicipality) async throws -> (
    rule: RoutingRuleID, template: RowID, officer: StaffMember, improvement: Improvement
  ) {
    let operations = town.operations
    let registrar = Actor.staff(town.registrar)
    let rule = try await operations.addRoutingRule(
      RoutingRuleDraft(name: "Norr", words: "norr*", placement: town.north.placement), actor: registrar)
    _ = try await operations.tryRoutingRule(rule, actor: registrar)
    try await operations.switchOnRoutingRule(rule, version: 1, actor: registrar)
    let template = try await operations.saveTemplate(
      WrittenTemplate(name: "Tack från Norr", kind: nil, placement: town.north.placement, body: "Tack."),
      by: town.administrator)
    let officer = try await operations.addStaff(
      username: "nora", name: "Nora Norr", role: .officer, placement: town.north.placement,
      password: TestMunicipality.password)
    let improvement = try await operations.planImprovement(
      ImprovementContent(
        title: "Ring", placement: town.north.placement, owner: officer.id, dueOn: town.today.adding(days: 90)),
      actor: .staff(town.manager))
    _ = try await operations.writeMinutes(
      MeetingMinutes(
        heldOn: town.today, period: try ReportPeriod(from: town.today, to: town.today), participants: 3,
        notes: "Vi pratade.", decisions: "", dueOn: nil), of: town.north.id, member: town.manager)
    return (rule, template.id, officer, improvement)
  }

  private func names(_ found: UnitBelongings?) -> [String] {
    UnitBelonging.allCases.flatMap { found?.names($0) ?? [] }
  }

  @Test(arguments: TestEngine.allCases)
  func `what belongs to a reorganised unit goes with it in the same step, each with its own history`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let things = try await furnish(town)
      let found = try await settings(town, about: town.north).belongings.first?.bound
      #expect(names(found) == ["Norr", "Tack från Norr", "Nora Norr", "Ring", town.today.swedish])
      let new = try await operations.reorganise(
        town.north.id, to: Placement(board: town.social.id, department: town.care.id),
        named: "Hemtjänst Fjäll",
        from: town.today, belongings: Set(UnitBelonging.allCases), by: actor)
      #expect(try await names(settings(town, about: town.north).belongings.first?.bound) == [])
      let after = try await settings(town, about: new).belongings.first?.bound
      #expect(names(after) == ["Norr", "Tack från Norr", "Nora Norr", "Ring", town.today.swedish])
      let rule = try await operations.routingRule(things.rule, for: town.registrar)
      #expect(rule.rule.active == 2 && rule.versions.map(\.goal.placement.unit) == [new.id, town.north.id])
      #expect(rule.versions.first?.madeBy == actor.reference && rule.switches.contains { $0.active == 2 })
      let templates = try await operations.templateHistory(things.template, for: town.administrator)
      #expect(templates.map(\.placement.unit) == [town.north.id, new.id])
      let improvement = try await operations.readImprovement(things.improvement.id, member: town.manager)
      #expect(
        improvement.value.content.owner == things.officer.id && improvement.value.placement.unit == new.id)
      #expect(improvement.journal.contains { $0.change.field == "unit" && $0.change.new == new.id.rawValue })
      let change = try await settings(town, about: town.north).history.entries.first {
        $0.change.field == .inherited
      }?.change
      #expect(
        change?.old
          == "1 fördelningsregel, 1 svarsmall, 1 medarbetare, 1 åtgärd, 1 anteckning från en arbetsplatsträff"
          && change?.new == "Hemtjänst Fjäll")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is decided for a coming day happens that day, and not at all when the closing is taken back`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      _ = try await furnish(town)
      let day = town.today.adding(days: 14)
      let part = OrganisationPart.unit(town.north.id)
      let other = try await operations.addUnit(
        "Hemtjänst Väst", at: Placement(board: town.social.id, department: town.care.id))
      func close() async throws {
        try await operations.close(part, from: day, heir: other.id, belongings: [.rules, .staff], by: actor)
      }
      try await close()
      try await close()
      #expect(try await settings(town, about: town.north).heirs.map(\.heir) == [other.id])
      try await operations.keepOpen(part, by: actor)
      #expect(try await settings(town, about: town.north).heirs.isEmpty)
      try await close()
      #expect(try await names(settings(town, about: other).belongings.first?.bound) == [])
      try town.wait(until: day.description)
      try await operations.keepPartingDays()
      try await operations.keepPartingDays()
      #expect(try await names(settings(town, about: other).belongings.first?.bound) == ["Norr", "Nora Norr"])
      let history = try await settings(town, about: town.north).history.entries.filter {
        $0.change.field == .inherited
      }
      #expect(history.map(\.staff) == [nil, town.administrator.id, town.administrator.id])
      #expect(history.first?.change.old == "1 fördelningsregel, 1 medarbetare")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nothing is left to a unit that cannot have it, and a meeting stays inside its board`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let things = try await furnish(town)
      let day = town.today.adding(days: 14)
      try await operations.close(.unit(town.south.id), from: town.today.adding(days: 7), by: actor)
      for heir in [town.preschool.id, town.north.id, town.south.id, UnitID(rawValue: "none")] {
        await #expect(throws: Problem(.invalid, .heirUnknown, field: "heir"), "\(heir)") {
          try await operations.close(
            .unit(town.north.id), from: day, heir: heir, belongings: [.staff], by: actor)
        }
      }
      let new = try await operations.reorganise(
        town.north.id, to: Placement(board: town.school.id, department: town.schools.id), named: "Norr",
        from: town.today, belongings: Set(UnitBelonging.allCases), by: actor)
      let stayed = try await settings(town, about: town.north).belongings
      #expect(stayed.isEmpty, "it has ended")
      let after = try #require(try await settings(town, about: new).belongings.first?.bound)
      #expect(
        after.meetings.isEmpty && after.staff.map(\.id) == [things.officer.id]
          && after.improvements.count == 1)
    }
  }
}
