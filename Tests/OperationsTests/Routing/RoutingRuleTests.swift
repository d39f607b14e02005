import Domain
import Operations
import Storage
import TestSupport
import Testing

struct RoutingRuleTests {
  private func draft(_ town: TestMunicipality, words: String = "mat*") -> RoutingRuleDraft {
    RoutingRuleDraft(
      name: " Maten ", words: words, kinds: [.complaint], placement: town.north.placement,
      serviceArea: town.homeCare.id, dimension: .operationSpecific)
  }

  private func unrouted(_ town: TestMunicipality, _ text: String, anonymous: Bool = false) async throws
    -> CaseNumber
  {
    try TestMunicipality.number(
      of: try await town.operations.submit(
        Submission(
          kind: .complaint, text: text,
          contact: anonymous ? nil : Contact(name: "Åsa", email: "asa@example.se")),
        channel: .web))
  }

  private func letter(_ town: TestMunicipality, _ text: String, to unit: OrganisationUnit) async throws
    -> CaseNumber
  {
    let item = RegisteredItem(
      channel: .letter, takenInHandOn: town.today,
      classification: Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: unit.placement), text: text,
      contact: Contact(name: "Åsa", address: "Storgatan 1"), staffQuestion: .aboutNobody)
    return try TestMunicipality.number(
      of: try await town.operations.register(item, actor: .staff(town.registrar)))
  }

  @Test(arguments: TestEngine.allCases)
  func `a rule comes back as it was written, and an edit is a new version`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      var written = draft(town, words: "Mat*, gul buss\n mat*")
      written.placeWords = "Storgatan"
      written.channels = [.web]
      written.serviceAreas = [town.homeCare.id]
      let id = try await town.operations.addRoutingRule(written, actor: actor)
      var file = try await town.operations.routingRule(id, for: town.registrar)
      #expect(file.rule.latest.name == "Maten" && file.rule.active == nil && file.rule.latest.number == 1)
      let conditions = file.rule.latest.conditions
      #expect(conditions.words.map(\.description) == ["mat*", "gul buss"])
      #expect(conditions.placeWords.map(\.description) == ["storgatan"])
      #expect(conditions.kinds == [.complaint] && conditions.channels == [.web])
      #expect(conditions.serviceAreas == [town.homeCare.id])
      #expect(
        file.rule.latest.goal
          == RoutingGoal(
            placement: town.north.placement, serviceArea: town.homeCare.id, dimension: .operationSpecific))
      try await town.operations.editRoutingRule(
        id, draft(town), version: 1, actor: .staff(town.administrator))
      file = try await town.operations.routingRule(id, for: town.administrator)
      #expect(file.versions.map(\.number) == [2, 1])
      #expect(
        file.versions.map(\.madeBy) == ["staff:\(town.administrator.id)", "staff:\(town.registrar.id)"])
      #expect(file.versions.last?.conditions == conditions)
      await #expect(throws: Problem(.conflict, .ruleChangedMeanwhile)) {
        try await town.operations.editRoutingRule(id, draft(town), version: 1, actor: actor)
      }
    }
  }

  @Test(arguments: TestEngine.allCases, [Int.max, Int.min, 0, 2])
  func `a version that the rule never had is one that somebody else has changed`(
    engine: TestEngine, version: Int
  ) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      await #expect(throws: Problem(.conflict, .ruleChangedMeanwhile)) {
        try await town.operations.editRoutingRule(
          id, draft(town, words: "buss*"), version: version, actor: actor)
      }
      await #expect(throws: Problem(.conflict, .ruleChangedMeanwhile)) {
        try await town.operations.switchOnRoutingRule(id, version: version, actor: actor)
      }
      let file = try await town.operations.routingRule(id, for: town.registrar)
      #expect(file.versions.map(\.number) == [1])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong with a rule is said field by field, and nothing is kept`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      await #expect(
        throws: Problems([
          Problem(.invalid, .nameMissing, field: "name"),
          Problem(.invalid, .ruleWithoutCondition, field: "words"),
          Problem(.invalid, .ruleGoalMissing, field: "unit"),
        ])
      ) {
        try await town.operations.addRoutingRule(
          RoutingRuleDraft(name: " ", placement: .unrouted), actor: .staff(town.registrar))
      }
      await #expect(
        throws: Problems([
          Problem(.invalid, .patternWrong, ["b*ss"], field: "words"),
          Problem(.invalid, .ruleTooLong, ["100"], field: "placeWords"),
          Problem(.invalid, .unitUnknown, field: "unit"),
          Problem(.invalid, .serviceAreaUnknown, field: "service"),
        ])
      ) {
        var wrong = draft(town, words: "buss\nb*ss")
        wrong.placeWords = (1...101).map { "gata\($0)" }.joined(separator: "\n")
        wrong.placement = Placement(board: town.school.id, department: town.care.id)
        wrong.serviceArea = ServiceAreaID(rawValue: "none")
        _ = try await town.operations.addRoutingRule(wrong, actor: .staff(town.registrar))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only those who keep the rules see them, and an administrator tries none`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addRoutingRule(draft(town), actor: .staff(town.registrar))
      for member in [town.officer, town.manager, town.strategist, town.politician, town.protectionOfficer] {
        await #expect(throws: Problem(.notFound, .ruleUnknown)) {
          try await town.operations.routingRules(for: member)
        }
        await #expect(throws: Problem(.notFound, .ruleUnknown)) {
          try await town.operations.addRoutingRule(draft(town), actor: .staff(member))
        }
        await #expect(throws: Problem(.notFound, .ruleUnknown)) {
          try await town.operations.switchOffRoutingRule(id, actor: .staff(member))
        }
      }
      // How many cases hold a word would tell an administrator what stands in them.
      await #expect(throws: Problem(.notFound, .ruleUnknown)) {
        try await town.operations.tryRoutingRule(id, actor: .staff(town.administrator))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a version that has not been tried cannot be switched on`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      await #expect(throws: Problem(.conflict, .ruleUntried)) {
        try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      }
      _ = try await town.operations.tryRoutingRule(id, actor: actor)
      try await town.operations.switchOnRoutingRule(id, version: 1, actor: .staff(town.administrator))
      town.clock.advance(seconds: 60)
      try await town.operations.editRoutingRule(id, draft(town, words: "buss*"), version: 1, actor: actor)
      await #expect(throws: Problem(.conflict, .ruleUntried)) {
        try await town.operations.switchOnRoutingRule(id, version: 2, actor: actor)
      }
      await #expect(throws: Problem(.conflict, .ruleChangedMeanwhile)) {
        try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      }
      // The old version works on while the new one is being tried.
      let number = try await unrouted(town, "Maten var kall.")
      #expect(try await town.file(number).value.classification.placement == town.north.placement)
      _ = try await town.operations.tryRoutingRule(id, actor: actor)
      try await town.operations.switchOnRoutingRule(id, version: 2, actor: actor)
      town.clock.advance(seconds: 60)
      try await town.operations.switchOffRoutingRule(id, actor: actor)
      try await town.operations.switchOffRoutingRule(id, actor: actor)
      let file = try await town.operations.routingRule(id, for: town.registrar)
      #expect(file.switches.map(\.active) == [nil, 2, 1])
      #expect(file.switches.last?.doneBy == "staff:\(town.administrator.id)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a trial says what would have been caught and where it lies today`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      for text in ["Maten var kall.", "Kall mat igen.", "Ingen kom."] {
        _ = try await letter(town, text, to: town.north)
      }
      let elsewhere = try await letter(town, "Matsalen är stängd.", to: town.preschool)
      _ = try await letter(town, "Läraren tog maten.", to: town.preschool)
      // Where the sender chooses a unit no rule is asked.
      _ = try await town.submit("Maten var kall.", to: town.preschool)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      let tried = try await town.operations.tryRoutingRule(id, actor: actor)
      #expect(tried.trial.considered == 5 && tried.trial.heldBack == 1)
      #expect(tried.trial.caught == [town.north.placement: 2, town.preschool.placement: 1])
      #expect(tried.caught.map(\.number).first == elsewhere && tried.caught.count == 3)
      let kept = try #require(try await town.operations.routingRule(id, for: town.administrator).trial)
      #expect([kept.considered, kept.caught, kept.atGoal, kept.heldBack] == [5, 3, 2, 1])
      // What is older than a year is not looked at.
      try town.wait(until: "2027-03-03")
      #expect(try await town.operations.tryRoutingRule(id, actor: actor).trial.considered == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a rule that is on places what comes without a unit, in a step of its own`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      let waiting = try await unrouted(town, "Maten var kall.")
      _ = try await town.operations.tryRoutingRule(id, actor: actor)
      #expect(try await town.file(waiting).value.classification.placement == .unrouted)
      try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)

      let placed = try await town.file(try await unrouted(town, "Maten var kall."))
      #expect(placed.value.classification.placement == town.north.placement)
      #expect(placed.value.classification.serviceArea == town.homeCare.id)
      #expect(
        placed.value.version == 3 && placed.journal.map(\.event) == [.registered, .acknowledged, .classified])
      let step = try #require(placed.journal.last)
      #expect(step.actor == "program" && step.details["rule"] == "\(id) 1")
      #expect(placed.routing.ruleNames["\(id) 1"] == "Maten")

      #expect(
        try await town.file(try await unrouted(town, "Ingen kom.")).value.classification.placement
          == .unrouted)
      let chosen = try await town.submit("Maten var kall.", to: town.preschool)
      #expect(try await town.file(chosen).value.classification.placement == town.preschool.placement)
      let staff = try await unrouted(town, "Läraren tog maten.")
      #expect(try await town.file(staff).value.classification.placement == .unrouted)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the step of an anonymous sender's item carries the day only`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      _ = try await town.operations.tryRoutingRule(id, actor: actor)
      try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      let file = try await town.file(try await unrouted(town, "Maten var kall.", anonymous: true))
      #expect(file.journal.map(\.event).last == .classified)
      #expect(file.journal.allSatisfy { $0.at == .day(town.today) })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a rule whose unit is gone places nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      _ = try await town.operations.tryRoutingRule(id, actor: actor)
      try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      _ = try await town.operations.reorganise(
        town.north.id, to: Placement(board: town.social.id), named: "Hemtjänst Nord", from: town.today)
      let file = try await town.file(try await unrouted(town, "Maten var kall."))
      #expect(file.value.classification.placement == .unrouted && file.value.version == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the first rule decides, and rules can be moved`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      var other = draft(town)
      (other.name, other.placement) = ("Skolmaten", town.preschool.placement)
      let first = try await town.operations.addRoutingRule(draft(town), actor: actor)
      let second = try await town.operations.addRoutingRule(other, actor: actor)
      for id in [first, second] {
        _ = try await town.operations.tryRoutingRule(id, actor: actor)
        try await town.operations.switchOnRoutingRule(id, version: 1, actor: actor)
      }
      #expect(
        try await town.file(try await unrouted(town, "Kall mat.")).value.classification.placement
          == town.north.placement)
      try await town.operations.raiseRoutingRule(second, actor: actor)
      try await town.operations.raiseRoutingRule(second, actor: actor)
      #expect(
        try await town.operations.routingRules(for: town.registrar).rules.map(\.rule.id) == [second, first])
      // The first stays where it is, and leaves no line; the move stands with both rules.
      let move = RuleMove(
        rule: second, passed: first, doneAt: town.clock.now, doneBy: "staff:\(town.registrar.id)")
      for id in [first, second] {
        let file = try await town.operations.routingRule(id, for: town.registrar)
        #expect(file.moves == [move] && file.ruleNames[second] == "Skolmaten")
      }
      #expect(
        try await town.file(try await unrouted(town, "Kall mat.")).value.classification.placement
          == town.preschool.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what somebody has said is about a member of staff is held back in a trial`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let actor = Actor.staff(town.registrar)
      let said = try await unrouted(town, "Maten var kall.")
      let open = try await unrouted(town, "Maten var kall igen.")
      _ = try await town.operations.encircle(said, about: [town.officer.id], actor: actor)
      let id = try await town.operations.addRoutingRule(draft(town), actor: actor)
      let tried = try await town.operations.tryRoutingRule(id, actor: actor)
      #expect(tried.trial.considered == 2 && tried.trial.heldBack == 1)
      #expect(tried.caught.map(\.number) == [open])
    }
  }
}
