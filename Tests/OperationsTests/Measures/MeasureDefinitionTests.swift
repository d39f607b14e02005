import Domain
import Operations
import TestSupport
import Testing

/// When a measure is said to have changed, and when not.
struct MeasureDefinitionTests {
  /// The catalogue's object of N15428.
  private func payload(_ title: String = "Behöriga, andel (%)", published: String) -> String {
    #"[{"id":"N15428","title":"\#(title)","description":"Källa: SCB.","is_divided_by_gender":true,"#
      + #""publication_date":"\#(published)","publ_period":"2025"}]"#
  }

  private func reading(_ town: TestMunicipality) async throws -> MeasureReading {
    let berg = try #require(AreaCatalogue.area(TestMunicipality.berg))
    return try #require(
      try await town.operations.measure(
        KPIID(rawValue: "N15428"), of: berg, in: .nornorna, set: .standard))
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure of which only the dates are new has not changed, and its new dates hold`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let first = town.today
      try await town.operations.importMeasures(text: payload(published: "2026-05-01"), named: "kpi.json")
      try town.wait(until: "2026-06-01")
      let again = try await town.operations.importMeasures(
        text: payload(published: "2027-05-01"), named: "kpi.json")
      #expect(again.changedDefinitions == 0 && again.newDetails == 1 && !again.changedNothing)
      let (reading, published) = (try await reading(town), try calendarDay("2027-05-01"))
      #expect(reading.earlier.isEmpty && reading.compared.definition?.publishedOn == published)
      let definition = try await town.draft().measure("N15428").definition
      #expect(definition.version == 1 && definition.readOn == first && definition.earlier.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure with another title has changed, however often its dates were new`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      for published in ["2026-05-01", "2027-05-01"] {
        try await town.operations.importMeasures(text: payload(published: published), named: "kpi.json")
      }
      try town.wait(until: "2026-06-01")
      let other = "Behöriga, ny definition, andel (%)"
      let renamed = try await town.operations.importMeasures(
        text: payload(other, published: "2027-05-01"), named: "kpi.json")
      #expect(renamed.changedDefinitions == 1 && renamed.newDetails == 0)
      try await town.operations.importMeasures(
        text: payload(other, published: "2028-05-01"), named: "kpi.json")
      let reading = try await reading(town)
      #expect(reading.earlier.map(\.kpi.title) == ["Behöriga, andel (%)"])
      let definition = try await town.draft().measure("N15428").definition
      let day = try calendarDay("2026-06-01")
      #expect(definition.version == 2 && definition.readOn == day)
      #expect(definition.earlier.map(\.until) == [day])
    }
  }
}
