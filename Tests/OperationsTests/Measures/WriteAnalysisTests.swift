import Domain
import Operations
import Storage
import TestSupport
import Testing

struct WriteAnalysisTests {
  private func versions(_ town: TestMunicipality) async throws -> [MeasureAnalysis] {
    try await town.operations.measureDesk(
      KPIID(rawValue: "N15428"), ComparisonChoice(set: "kkik-2024", year: 2022), member: town.manager
    ).versions
  }

  @Test(arguments: TestEngine.allCases)
  func `every wording is kept, with who and when, and the newest holds`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      try town.wait(until: "2026-03-05")
      try await town.analyse("Små årskullar, och få lärare.", seen: 1)
      let found = try await versions(town)
      #expect(found.map(\.version) == [2, 1])
      #expect(found.map(\.text) == ["Små årskullar, och få lärare.", "Små årskullar."])
      #expect(found.map(\.author) == ["Kim Norén", "Kim Norén"])
      #expect(found.map(\.writtenOn.description) == ["2026-03-05", "2026-03-02"])
      // Taken back: the wordings stay, and none holds.
      try await town.analyse("", seen: 2)
      #expect(try await versions(town).count == 3)
      #expect(try await town.draft().measure("N15428").analyses.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who comes second is told, a second click does nothing, and nothing new is refused`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      #expect(try await town.analyse("Små årskullar.").version == 1)
      await #expect(throws: Problem(.conflict, .analysisChangedMeanwhile)) {
        try await town.analyse("Något annat.")
      }
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "text")) {
        try await town.analyse("Små årskullar.", seen: 1)
      }
      await #expect(throws: Problem(.invalid, .analysisMissing, field: "text")) {
        try await town.analyse(" ", "N11008")
      }
      #expect(try await versions(town).count == 1)
    }
  }

  @Test(arguments: [Int.max, Int.min, -1, 2])
  func `a version that nobody has seen is one that somebody else has changed`(seen: Int) async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.settle()
      try await town.analyse("Små årskullar.")
      await #expect(throws: Problem(.conflict, .analysisChangedMeanwhile)) {
        try await town.analyse("Små årskullar.", seen: seen)
      }
      #expect(try await versions(town).count == 1)
    }
  }

  @Test func `an analysis is the own municipality's, of a measure of the set`() async throws {
    try await withMunicipality(.sqlite) { town in
      await #expect(throws: Problem(.invalid, .homeMunicipalityMissing, field: "municipality")) {
        try await town.analyse("Små årskullar.")
      }
      try await town.settle()
      await #expect(throws: Problem(.notFound, .measureNotInSet, ["N99999", "kkik-2024"])) {
        try await town.analyse("Små årskullar.", "N99999")
      }
      for member in [town.officer, town.administrator, town.politician] {
        await #expect(throws: Problem(.notFound, .decidedComparisonUnknown)) {
          try await town.operations.writeAnalysis(
            "Nej.", of: KPIID(rawValue: "N15428"), in: MeasureSet.kkik2024, year: 2022,
            seen: 0, member: member)
        }
      }
    }
  }

  @Test func `the municipality is told by its name, and by what is chosen`() async throws {
    try await withMunicipality(.sqlite) { town in
      #expect(try await town.operations.comparisonHome().municipality == nil)
      var municipality = Municipality()
      municipality.name = "Bergs kommun"
      try await town.operations.set(municipality)
      let named = try await town.operations.comparisonHome()
      #expect(named.municipality?.id == TestMunicipality.berg && named.network.id == "nornorna")
      municipality.name = "Ale kommun"
      try await town.operations.set(municipality)
      let other = try await town.operations.comparisonHome()
      #expect(other.network.title == "Liknande kommuner, övergripande, Ale, 2024")
      try await town.settle(as: "2380")
      #expect(try await town.operations.comparisonHome().municipality?.title == "Östersund")
      // The same setting as on the municipality's page, with the same history.
      #expect(try await town.operations.municipality().koladaID == "2380")
      let history = try await town.operations.municipalitySettings(actor: .staff(town.administrator)).history
      let change = SettingsChange(.municipality, named: "Ale kommun", .koladaID, to: "2380")
      #expect(history.entries.first?.change == change && history.entries.first?.staff == town.strategist.id)
      try await town.settle(as: "2380")
      let again = try await town.operations.municipalitySettings(actor: .staff(town.administrator)).history
      #expect(again.seen == history.seen)
      await #expect(throws: Problem(.invalid, .networkUnknown, ["ingen"], field: "network")) {
        try await town.operations.arrangeComparison(
          municipality: TestMunicipality.berg, network: "ingen", actor: .staff(town.strategist))
      }
      await #expect(throws: Problem(.notFound, .decidedComparisonUnknown)) {
        try await town.operations.arrangeComparison(
          municipality: TestMunicipality.berg, network: "nornorna", actor: .staff(town.manager))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure is linked to improvements that one may change, and their journal says so`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      let (verbs, kpi) = (town.operations, KPIID(rawValue: "N15428"))
      let item = try await town.improve()
      try await verbs.linkImprovement(item.id, to: kpi, member: town.manager)
      await #expect(throws: Problem(.invalid, .nothingChanged, field: "improvement")) {
        try await verbs.linkImprovement(item.id, to: kpi, member: town.strategist)
      }
      let journal = try await verbs.readImprovement(item.id, member: town.manager).journal
      #expect(journal.last?.change == ImprovementChange("measure", from: "", to: "N15428"))
      let choice = ComparisonChoice(year: 2022)
      let desk = try await verbs.measureDesk(kpi, choice, member: town.manager)
      #expect(desk.improvements.map(\.id) == [item.id] && desk.choices.isEmpty)
      #expect(try await verbs.comparisonDesk(choice, member: town.manager).improvements == [kpi: 1])
      try await verbs.unlinkImprovement(item.id, from: kpi, member: town.manager)
      #expect(try await verbs.measureDesk(kpi, choice, member: town.manager).choices.map(\.id) == [item.id])
      await #expect(throws: Problem(.notFound, .decidedComparisonUnknown)) {
        try await verbs.linkImprovement(item.id, to: kpi, member: town.officer)
      }
    }
  }
}
