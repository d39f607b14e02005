import Domain
import Operations
import TestSupport
import Testing

struct OwnFigureComparisonTests {
  private static let berg = AreaID(rawValue: "2326")

  private func compare(
    _ town: TestMunicipality, _ area: AreaID = Self.berg, set: String = "kkik-2024"
  ) async throws -> MeasureComparison {
    try await town.operations.compare(
      ComparisonOrder(
        municipality: area, network: .nornorna, year: 2026,
        set: try await town.operations.measureSet(named: set)))
  }

  private func waiting(_ comparison: MeasureComparison) throws -> ComparedMeasure {
    try #require(comparison.measures.first { $0.item.kpi == TestMunicipality.waiting })
  }

  @Test(arguments: TestEngine.allCases)
  func `Kolada's value stands in the comparison, and the own one beside it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      try await town.koladaHas(31, in: 2026)
      _ = try await town.operations.reportFigure(town.draft("23"), actor: town.keeper)
      let measure = try waiting(try await compare(town))
      #expect(measure.value == 31 && measure.history.map(\.value) == [31])
      #expect(measure.ownFigure(2026)?.value == 23)
      let json = ComparisonJSON.value(try await compare(town)).text
      #expect(json.contains(#""own":{"label":"egen uppgift","value":23.0,"method":"Alla beslut i år"#))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a value of Kolada's the own one is still no value of Kolada's`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      _ = try await town.operations.reportFigure(town.draft("20", in: 2025), actor: town.keeper)
      _ = try await town.operations.reportFigure(town.draft("23"), actor: town.keeper)
      let measure = try waiting(try await compare(town))
      #expect(measure.value == nil && measure.rank == nil && measure.history.isEmpty)
      #expect(measure.networkMean == nil && measure.country.count == 0)
      #expect(measure.reported.map(\.value) == [20, 23])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody else's comparison has the municipality's own figures`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await town.operations.reportFigure(town.draft("23"), actor: town.keeper)
      // The test municipality is none of Kolada's.
      let before = try waiting(try await compare(town))
      try await town.becomeBerg()
      let own = try waiting(try await compare(town))
      let other = try waiting(try await compare(town, AreaID(rawValue: "2361")))
      #expect(before.reported.isEmpty && own.reported.count == 1 && other.reported.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an own measure is compared with its own definition, and says that Kolada does not have it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.becomeBerg()
      let id = try await town.operations.addOwnMeasure("svarstid", town.measureDraft(), actor: town.keeper)
      _ = try await town.operations.reportFigure(town.draft("4", of: id), actor: town.keeper)
      _ = try await town.operations.addMeasureSet(
        "vara-matt",
        MeasureSetDraft(
          title: "Våra mått", rows: [MeasureSetDraft.Row(row: 1, kpi: "svarstid", number: "1")]),
        actor: town.keeper)
      let comparison = try await compare(town, set: "vara-matt")
      let measure = try #require(comparison.measures.first)
      #expect(measure.title == "Svarstid på felanmälan" && measure.definition?.source == "Felanmälan")
      #expect(measure.missing == .ownMeasure && measure.ownFigure(2026)?.value == 4)
      #expect(
        measure.item.unit == "dagar" && measure.item.direction == .lower && measure.item.area == "Gator")
    }
  }
}
