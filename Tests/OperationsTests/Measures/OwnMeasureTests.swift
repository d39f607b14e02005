import Domain
import Operations
import TestSupport
import Testing

struct OwnMeasureTests {
  @Test(arguments: TestEngine.allCases)
  func `a measure comes back as it was written, and every edit is a version with who and when`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addOwnMeasure(
        " svarstid-fel ", town.measureDraft(), actor: town.keeper)
      #expect(id.rawValue == "svarstid-fel")
      try await town.operations.editOwnMeasure(
        id, town.measureDraft("Svarstid på felanmälan, medelvärde"), version: 1,
        actor: .staff(town.administrator))
      let file = try await town.operations.ownMeasure(id, for: town.manager)
      #expect(file.versions.map(\.number) == [2, 1])
      #expect(file.versions.map(\.content.title).last == "Svarstid på felanmälan")
      #expect(
        file.versions.map(\.made.actor) == ["staff:\(town.administrator.id)", "staff:\(town.strategist.id)"])
      #expect(file.now.content.direction == .lower && file.now.content.area == "Gator")
      #expect(file.checklist == nil && file.figures.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an edit of what somebody else has edited is refused, and one that changes nothing makes no version`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addOwnMeasure("svarstid", town.measureDraft(), actor: town.keeper)
      try await town.operations.editOwnMeasure(id, town.measureDraft("Ny"), version: 1, actor: town.keeper)
      await #expect(throws: Problem(.conflict, .measureChangedMeanwhile)) {
        try await town.operations.editOwnMeasure(
          id, town.measureDraft("Annan"), version: 1, actor: town.keeper)
      }
      try await town.operations.editOwnMeasure(id, town.measureDraft("Ny"), version: 2, actor: town.keeper)
      let file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.versions.count == 2 && file.now.content.title == "Ny")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure is closed openly with its last year and why, and opened again`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addOwnMeasure("svarstid", town.measureDraft(), actor: town.keeper)
      try await town.operations.closeOwnMeasure(
        id, after: "2025", reason: "Ersatt av ett nytt.", version: 1, actor: town.keeper)
      var file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.now.content.closing == OwnMeasure.Closing(after: 2025, reason: "Ersatt av ett nytt."))
      // What is edited stays closed.
      try await town.operations.editOwnMeasure(id, town.measureDraft("Ny"), version: 2, actor: town.keeper)
      await #expect(
        throws: Problems([Problem(.invalid, .measureClosed, ["2025"], field: "year")])
      ) {
        _ = try await town.operations.reportFigure(town.draft("3", of: id), actor: town.keeper)
      }
      try await town.operations.reopenOwnMeasure(id, version: 3, actor: town.keeper)
      file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.now.content.closing == nil && file.versions[1].content.closing?.after == 2025)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong is said field by field, and nothing is kept`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      await #expect(
        throws: Problems([
          Problem(.invalid, .measureWordWrong, field: "word"),
          Problem(.invalid, .nameMissing, field: "heading"),
          Problem(.invalid, .measureUnitMissing, field: "unit"),
          Problem(.invalid, .measureDirectionMissing, field: "direction"),
          Problem(.invalid, .measureDefinitionMissing, field: "definition"),
        ])
      ) {
        _ = try await town.operations.addOwnMeasure(
          "U23401", OwnMeasureDraft(title: " ", unit: "", direction: nil, definition: ""), actor: town.keeper)
      }
      await #expect(
        throws: Problems([Problem(.invalid, .measureWordTaken, ["delaktighet"], field: "word")])
      ) {
        _ = try await town.operations.addOwnMeasure("delaktighet", town.measureDraft(), actor: town.keeper)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `for those who may not there is no such measure`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for member in [town.registrar, town.officer, town.teacher, town.politician, town.protectionOfficer] {
        await #expect(throws: Problem(.notFound, .measureUnknown)) {
          _ = try await town.operations.ownMeasure(Checklist.participation, for: member)
        }
      }
      for member in [town.registrar, town.manager] {
        await #expect(throws: Problem(.notFound, .measureUnknown)) {
          _ = try await town.operations.addOwnMeasure("svarstid", town.measureDraft(), actor: .staff(member))
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what comes with the program is edited like the municipality's own, and says where it came from`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let id = Checklist.webInformation
      let shipped = try #require(OwnMeasure.shipped[id])
      var file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.now.number == 1 && file.now.content == shipped && file.now.made.actor == "program")
      try await town.operations.editOwnMeasure(
        id, town.measureDraft("Vår webbplats"), version: 1, actor: town.keeper)
      file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.versions.map(\.content.title) == ["Vår webbplats", shipped.title])
      #expect(file.versions.last?.made.actor == "program")
    }
  }
}
