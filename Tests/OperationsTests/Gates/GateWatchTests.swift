import Domain
import Operations
import Storage
import TestSupport
import Testing

struct GateWatchTests {
  private func awaited(_ number: CaseNumber, _ town: TestMunicipality) async throws -> [DeskTask] {
    try await town.file(number).handingOn.tasks.filter { $0.kind == .assessGate }
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint to social care must be assessed within one working day`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let (number, other) = (try await town.submit(), try await town.submit(to: town.preschool))
      let task = try #require(try await awaited(number, town).first)
      #expect(task.dueOn?.description == "2026-03-03" && task.owner == town.manager.id)
      #expect(task.note == "lex Sarah" && task.placement == town.north.placement)
      #expect(try await awaited(other, town).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the question follows the classification and is asked once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      func classify(_ dimension: QualityDimension?, _ kind: Kind = .complaint) async throws {
        _ = try await verbs.classify(
          number,
          as: Classification(
            kind: kind, dimension: dimension, serviceArea: nil, placement: town.north.placement),
          actor: .staff(town.officer))
      }
      try await classify(.treatment)
      #expect(try await awaited(number, town).count == 1)
      try await classify(.access)
      #expect(try await awaited(number, town).isEmpty)
      try await classify(.competence)
      #expect(try await awaited(number, town).count == 1)
      try await classify(.competence, .compliment)
      #expect(try await awaited(number, town).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases, GateAssessment.Outcome.allCases)
  func `an assessment answers the question for good, with who and when`(
    engine: TestEngine, outcome: GateAssessment.Outcome
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.assess(number, .lexSarah, outcome: outcome, actor: .staff(town.officer))
      let about = try await town.file(number).handingOn
      #expect(about.awaited.isEmpty && about.assessments.map(\.outcome) == [outcome])
      #expect(about.assessments.first?.done.actor == "staff:\(town.officer.id)")
      _ = try await verbs.forward(number, to: town.south.placement, text: "Er.", actor: .staff(town.officer))
      #expect(try await awaited(number, town).isEmpty)
      let entry = try await town.file(number).journal.first { $0.event == .gateAssessed }
      #expect(entry?.details == ["gate": "lexSarah", "outcome": outcome.rawValue])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a rule places is asked about too, and tells no time of an anonymous sender`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let (verbs, registrar) = (town.operations, Actor.staff(town.registrar))
      let rule = try await verbs.addRoutingRule(
        RoutingRuleDraft(name: "Mat", words: "mat*", placement: town.north.placement), actor: registrar)
      _ = try await verbs.tryRoutingRule(rule, actor: registrar)
      try await verbs.switchOnRoutingRule(rule, version: 1, actor: registrar)
      for contact in [nil, Contact(name: "Åsa Öst", email: "asa@example.se")] {
        let receipt = try await verbs.submit(
          Submission(kind: .complaint, text: "Maten var kall.", contact: contact), channel: .web)
        let number = try TestMunicipality.number(of: receipt)
        #expect(try await town.file(number).value.classification.placement == town.north.placement)
        let task = try #require(try await awaited(number, town).first)
        #expect(task.owner == town.manager.id && task.raisedBy == "program")
        #expect(task.placement == town.north.placement && task.dueOn?.description == "2026-03-03")
        // A time-ordered identifier would tell the time of writing.
        #expect((task.id.rawValue.dropFirst(14).first == "4") == (contact == nil))
      }
      #expect(try await verbs.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that is protected as social services is asked about though no board is picked`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, admin) = (town.operations, Actor.staff(town.administrator))
      try await verbs.protect(town.north.id, as: .socialServices, actor: admin)
      try await verbs.protect(town.preschool.id, as: .school, actor: admin)
      let (number, other) = (try await town.submit(), try await town.submit(to: town.preschool))
      let (asked, notAsked) = (try await awaited(number, town), try await awaited(other, town))
      #expect(asked.map { $0.dueOn?.description } == ["2026-03-03"] && asked.first?.owner == nil)
      #expect(notAsked.isEmpty)
      // Somewhere else in the same board nobody asks any longer.
      _ = try await verbs.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil,
          placement: Placement(board: town.social.id, department: town.care.id)),
        actor: .staff(town.manager))
      let moved = try await awaited(number, town)
      #expect(moved.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is open when a unit is protected as social services is asked about, once`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, admin) = (town.operations, Actor.staff(town.administrator))
      let (number, nobody) = (try await town.submit(), try await town.submitAnonymously())
      let (closed, elsewhere) = (try await town.submit(), try await town.submit(to: town.south))
      _ = try await verbs.answer(closed, text: "Vi har rättat felet.", actor: .staff(town.officer))
      _ = try await verbs.close(closed, reason: .answered, actor: .staff(town.officer))
      for profile in [ProtectedProfile.healthCare, .socialServices, .socialServices] {
        try await verbs.protect(town.north.id, as: profile, actor: admin)
      }
      for open in [number, nobody] {
        let asked = try await awaited(open, town)
        #expect(asked.map { $0.dueOn?.description } == ["2026-03-03"])
      }
      for other in [closed, elsewhere] {
        let asked = try await awaited(other, town)
        #expect(asked.isEmpty)
      }
      // One that is assessed is not asked about again.
      _ = try await verbs.assess(number, .lexSarah, outcome: .notNeeded, actor: .staff(town.manager))
      try await verbs.protect(town.north.id, as: .socialServices, actor: admin)
      let assessed = try await awaited(number, town)
      #expect(assessed.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a board the gate asks nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      #expect(try await awaited(number, town).isEmpty)
    }
  }
}
