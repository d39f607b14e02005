import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Values that came out before the final ones: the first of March 2026, when those are announced for the first of June.
struct PreliminaryMeasureTests {
  private static let kpi = TestFigures.eligible
  private static let are = TestFigures.are

  private static func definition() throws -> KPI {
    KPI(
      id: kpi, title: "Behöriga, andel (%)", definition: "Källa: Skolverket.",
      publishedOn: try calendarDay("2026-06-01"), publishedPreliminarilyOn: try calendarDay("2026-03-01"),
      latestYear: 2022)
  }

  /// Åre's value and Krokom's, and none of Berg.
  private func read(_ town: TestMunicipality, are value: Double) async throws {
    let key = MeasureKey(kpi: Self.kpi, year: 2022, gender: .total)
    let values = [
      Self.are: MeasureValue(.number(value)), AreaID(rawValue: "2309"): MeasureValue(.number(80)),
    ]
    let outcome = try await town.operations.takeInFigures(
      [key: values], definitions: [try Self.definition()], from: "test")
    #expect(outcome.faultCount == 0)
  }

  private func compared(_ town: TestMunicipality) async throws -> ComparedMeasure {
    let comparison = try await town.operations.compare(town.order())
    return try #require(comparison.measures.first { $0.item.kpi == Self.kpi })
  }

  @Test(arguments: TestEngine.allCases)
  func `the values of others are preliminary though one has none, in every form`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await read(town, are: 70)
      let measure = try await compared(town)
      #expect(measure.value == nil && measure.isPreliminary)
      let json = ComparisonJSON.value(try await town.operations.compare(town.order())).text
      #expect(json.contains(#""preliminary":true"#))
      for kind in DecidedComparison.Kind.allCases {
        let record = try await town.draft(kind)
        #expect(try record.measure(Self.kpi.rawValue).isPreliminary)
        let page = try await RenderedComparison(record, as: .html).bytes
        let said = kind == .own ? "De andras värden är preliminära" : "Värdena är preliminära"
        #expect(String(decoding: page, as: UTF8.self).contains(said))
      }
      let differences = try await town.operations.measureDifferences(town.order())
      #expect(differences.preliminary.isEmpty, "there is no own value that could differ")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a value that was read before the final one is preliminary until it has been read again`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await read(town, are: 70)
      try town.wait(until: "2026-07-01")
      #expect(try await compared(town).isPreliminary)
      try await read(town, are: 70)
      #expect(try await compared(town).isPreliminary, "the same again was no news")
      try await read(town, are: 71)
      #expect(try await !compared(town).isPreliminary)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sync that finds nothing new makes the values final`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await read(town, are: 70)
      try town.wait(until: "2026-07-01")
      try await town.operations.database.write { transaction in
        try MeasureSyncStore(transaction).set(
          [Self.kpi], from: "test", on: try calendarDay("2026-07-01"))
      }
      #expect(try await !compared(town).isPreliminary)
    }
  }
}
