import Domain
import Operations
import Storage
import TestSupport
import Testing

struct TemplateTests {
  private func written(_ name: String = "Tack", kind: Kind? = nil, at place: Placement, _ body: String? = nil)
    -> WrittenTemplate
  {
    WrittenTemplate(
      name: name, kind: kind, placement: place,
      body: body
        ?? "Tack för {{nummer}} som kom {{inkom}}. {{enhet}}, {{handläggare}}, {{svarsdatum}}, {{typ}}")
  }

  @Test(arguments: TestEngine.allCases)
  func `a template is offered where it belongs, filled in, the nearest first`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, admin) = (town.operations, town.administrator)
      _ = try await verbs.saveTemplate(written("Alla", at: .unrouted), by: admin)
      _ = try await verbs.saveTemplate(written("Norr", at: town.north.placement), by: admin)
      _ = try await verbs.saveTemplate(written("Söder", at: town.south.placement), by: admin)
      _ = try await verbs.saveTemplate(written("Nämnden", at: Placement(board: town.social.id)), by: admin)
      _ = try await verbs.saveTemplate(written("Beröm", kind: .compliment, at: .unrouted), by: admin)
      let number = try await town.submit()
      let offered = try await verbs.offeredTemplates(number, actor: .staff(town.officer))
      #expect(offered.map(\.name) == ["Norr", "Nämnden", "Alla"])
      #expect(
        offered.first?.text
          == "Tack för 2026-0001 som kom måndag 2 mars. Hemtjänst Norr, Olle Öberg, måndag 16 mars, klagomål")
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verbs.offeredTemplates(number, actor: .staff(town.teacher))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every change is a version with who and when, and a stale one is refused`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let place = Placement(board: town.social.id)
      let first = try await verbs.saveTemplate(written(at: place), by: town.manager)
      town.clock.advance(seconds: 60)
      let second = try await verbs.saveTemplate(
        written("Tack så mycket", at: place), as: first.id, version: 1, by: town.registrar)
      #expect(second.version == 2 && second.id == first.id)
      await #expect(throws: Problem(.conflict, .changedMeanwhile)) {
        try await verbs.saveTemplate(written(at: place), as: first.id, version: 1, by: town.manager)
      }
      try await verbs.withdrawTemplate(first.id, by: town.manager)
      let history = try await verbs.templateHistory(first.id, for: town.administrator)
      #expect(history.map(\.standing) == [.offered, .offered, .withdrawn])
      #expect(
        history.map(\.made.actor) == [town.manager, town.registrar, town.manager].map { "staff:\($0.id)" })
      #expect(try await verbs.templates(for: town.administrator).items.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a manager writes the own board's templates and no others`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let school = try await verbs.saveTemplate(
        written("Skolan", at: Placement(board: town.school.id)), by: town.administrator)
      for place in [Placement.unrouted, Placement(board: town.school.id)] {
        await #expect(throws: Problem(.notFound, .templateUnknown)) {
          try await verbs.saveTemplate(written("Min", at: place), by: town.manager)
        }
      }
      await #expect(throws: Problem(.notFound, .templateUnknown)) {
        try await verbs.saveTemplate(
          written("Min", at: Placement(board: town.social.id)), as: school.id, by: town.manager)
      }
      await #expect(throws: Problem(.notFound, .templateUnknown)) {
        try await verbs.withdrawTemplate(school.id, by: town.manager)
      }
      await #expect(throws: Problem(.notFound, .templateUnknown)) {
        try await verbs.templates(for: town.officer)
      }
      #expect(try await verbs.templates(for: town.manager).items.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a name is taken only where two would stand in one list, and says nothing of another board`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, admin) = (town.operations, town.administrator)
      let social = Placement(board: town.social.id)
      _ = try await verbs.saveTemplate(written("Avslag", at: Placement(board: town.school.id)), by: admin)
      _ = try await verbs.saveTemplate(written("Alla", at: .unrouted), by: admin)
      _ = try await verbs.saveTemplate(written("Enheten", at: town.north.placement), by: admin)
      // Another board's, another unit's, and one for another kind.
      _ = try await verbs.saveTemplate(written("avslag", at: social), by: town.manager)
      _ = try await verbs.saveTemplate(written("Enheten", at: town.south.placement), by: town.manager)
      _ = try await verbs.saveTemplate(written("Beröm", kind: .compliment, at: social), by: town.manager)
      _ = try await verbs.saveTemplate(written("Beröm", kind: .complaint, at: social), by: town.manager)
      for (name, place) in [("Alla", social), ("enheten", social), ("Avslag", town.north.placement)] {
        await #expect(throws: Problem(.invalid, .templateNameTaken, [name], field: "name")) {
          _ = try await verbs.saveTemplate(written(name, at: place), by: town.manager)
        }
      }
    }
  }

  @Test func `an unknown field is refused when it is saved, and says which there are`() async throws {
    try await withMunicipality(.sqlite) { town in
      let problem = await #expect(throws: Problem.self) {
        try await town.operations.saveTemplate(
          written(at: .unrouted, "Hej {{förnamn}}!"), by: town.administrator)
      }
      #expect(problem?.key == .templateFieldUnknown && problem?.field == "body")
      #expect(
        problem?.swedish
          == "{{förnamn}} finns inte. Du kan använda: {{nummer}}, {{inkom}}, {{enhet}}, {{handläggare}}, "
          + "{{svarsdatum}}, {{typ}}.")
      for (body, key) in [
        ("Hej {{nummer", ProblemKey.templateBraces), ("Hej nummer}}", .templateBraces),
        ("Hej {{}}", .templateFieldUnknown), (" ", .templateBodyMissing),
      ] {
        let refused = await #expect(throws: Problem.self) {
          try await town.operations.saveTemplate(written(at: .unrouted, body), by: town.administrator)
        }
        #expect(refused?.key == key)
      }
      _ = try await town.operations.saveTemplate(written(at: .unrouted), by: town.administrator)
      await #expect(throws: Problem(.invalid, .templateNameTaken, ["tack"], field: "name")) {
        try await town.operations.saveTemplate(written("tack", at: .unrouted), by: town.administrator)
      }
    }
  }
}
