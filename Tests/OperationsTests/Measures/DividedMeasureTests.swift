import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Values of women and men without one for both together.
struct DividedMeasureTests {
  private let berg = AreaID(rawValue: "2326")
  private let ragunda = AreaID(rawValue: "2303")
  private let krokom = AreaID(rawValue: "2309")
  private let eligible = KPIID(rawValue: "N15428")
  private let merits = KPIID(rawValue: "N15436")

  private func value(_ kpi: KPIID, _ area: AreaID, _ parts: String...) -> String {
    #"{"kpi":"\#(kpi)","municipality":"\#(area)","period":2022,"values":[\#(parts.joined(separator: ","))]}"#
  }

  private func part(_ gender: String, _ number: String) -> String {
    #"{"gender":"\#(gender)","count":\#(number == "null" ? 0 : 1),"status":"","value":\#(number)}"#
  }

  /// Berg has no row for both together, Ragunda an empty one, Krokom all three; of the other measure nobody has any.
  private var payload: String {
    let values = [
      value(eligible, berg, part("M", "81"), part("K", "93")),
      value(eligible, ragunda, part("K", "70"), part("T", "null"), part("M", "60")),
      value(eligible, krokom, part("K", "90"), part("M", "80"), part("T", "85")),
      value(merits, berg, part("K", "88"), part("M", "77")),
    ]
    return "{\"values\":[\(values.joined(separator: ","))],\"next_url\":null}"
  }

  @Test(arguments: TestEngine.allCases)
  func `women and men without both together are taken in as they are, and nothing is made of them`(
    engine: TestEngine
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let outcome = try await operations.importMeasures(text: payload, named: "svar.json")
      #expect(outcome.faults == [] && outcome.new == 10)
      let all = try await operations.database.read { [eligible] transaction in
        try MeasureYearStore(transaction).all(of: eligible)
      }
      func values(_ gender: MeasureGender) -> [AreaID: MeasureValue] {
        all[MeasureKey(kpi: eligible, year: 2022, gender: gender)] ?? [:]
      }
      let (total, women, men) = (values(.total), values(.women), values(.men))
      #expect(total == [ragunda: MeasureValue(.missing), krokom: MeasureValue(.number(85))])
      #expect(women[berg]?.number == 93 && women[ragunda]?.number == 70 && women[krokom]?.number == 90)
      #expect(men[berg]?.number == 81 && men[ragunda]?.number == 60 && men[krokom]?.number == 80)
      let again = try await operations.importMeasures(text: payload, named: "svar.json")
      #expect(again.changedNothing)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `in a comparison they are women and men without a value, and have no place and no colour`(
    engine: TestEngine
  ) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: payload, named: "svar.json")
      for (area, women, men) in [(berg, 93.0, 81.0), (ragunda, 70.0, 60.0)] {
        let comparison = try await operations.compare(
          ComparisonOrder(municipality: area, network: .nornorna, year: 2022, set: .kkik2024))
        let measure = try #require(comparison.measures.first { $0.item.kpi == eligible })
        #expect(measure.value == nil && measure.missing != nil && measure.history.isEmpty)
        #expect(measure.women == women && measure.men == men)
        #expect(measure.rank == nil && measure.band == MeasureBand.none && measure.latest == nil)
        // Only whoever has a value is counted.
        #expect(measure.country.count == 1 && measure.country.mean == 85 && measure.networkMean == 85)
        let json = ComparisonJSON.value(comparison).text
        #expect(json.contains("\"gender\":{\"K\":\(women),\"M\":\(men)}"))
      }
      let comparison = try await operations.compare(
        ComparisonOrder(municipality: berg, network: .nornorna, year: 2022, set: .kkik2024))
      let other = try #require(comparison.measures.first { $0.item.kpi == merits })
      #expect(other.value == nil && other.women == 88 && other.men == 77)
      #expect(other.country.count == 0 && other.networkMean == nil && other.rank == nil)
    }
  }
}
