import Domain
import Operations
import TestSupport
import Testing

struct ReadMeasureTests {
  private let berg = AreaCatalogue.area(TestFigures.berg)

  @Test(arguments: TestEngine.allCases)
  func `a measure is read with its years, its ranking, both genders and the definition`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      let area = try #require(berg)
      let reading = try #require(
        try await town.operations.measure(
          TestFigures.eligible, of: area, in: .nornorna, year: 2022, set: .standard))
      #expect(reading.years == [2023, 2022, 2021] && reading.year == 2022)
      let measure = reading.compared
      #expect(measure.value == 90 && measure.rank == 1 && measure.band == .green)
      #expect(measure.women == 93 && measure.men == 87 && measure.previous?.value == 80)
      #expect(measure.definition?.source == "SCB och Skolverket")
      #expect(reading.history.years.map(\.own) == [80, 90, nil])
      #expect(reading.country.count == 290 && reading.missing.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a value was before the source changed it stays readable, with the days`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      let area = try #require(berg)
      func take(_ value: MeasureValue, of area: AreaID, in year: Int) async throws {
        let key = MeasureKey(kpi: TestFigures.eligible, year: year, gender: .total)
        _ = try await town.operations.takeInFigures([key: [area: value]], definitions: [], from: "test")
      }
      try town.wait(until: "2026-03-20")
      try await take(MeasureValue(.number(91)), of: TestFigures.berg, in: 2022)
      try await take(MeasureValue(.number(51)), of: TestFigures.are, in: 2021)
      try town.wait(until: "2026-04-20")
      try await take(MeasureValue(.deleted), of: TestFigures.berg, in: 2022)
      let reading = try #require(
        try await town.operations.measure(
          TestFigures.eligible, of: area, in: .nornorna, year: 2022, set: .standard))
      #expect(reading.earlierValues.map(\.year) == [2022, 2022], "Åre's was changed in 2021, and not Berg's")
      #expect(reading.earlierValues.map(\.value.number) == [91, 90])
      #expect(reading.earlierValues.map(\.readOn.description) == ["2026-03-20", "2026-03-02"])
      #expect(reading.earlierValues.map(\.until.description) == ["2026-04-20", "2026-03-20"])
    }
  }

  @Test func `without a year the newest is shown that anybody has a value in`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.readFigures()
      let area = try #require(berg)
      let reading = try #require(
        try await town.operations.measure(TestFigures.eligible, of: area, in: .nornorna, set: .standard))
      #expect(reading.year == 2023 && reading.compared.value == nil && reading.compared.latest == 2022)
      #expect(reading.missing[TestFigures.berg] == .notGiven)
    }
  }

  @Test func `a measure in no set has no direction, and what is no measure is not found`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.readFigures()
      let (area, operations) = (try #require(berg), town.operations)
      func read(_ id: String) async throws -> MeasureReading? {
        try await operations.measure(KPIID(rawValue: id), of: area, in: .nornorna, set: .standard)
      }
      let population = try #require(try await read("N01951"))
      #expect(population.compared.value == 7000 && population.compared.rank == nil)
      let defined = try #require(try await read("N07000"))
      #expect(defined.years.isEmpty && defined.compared.title == "Belysta skidspår, meter/inv")
      #expect(defined.compared.item.unit == "meter/inv")
      #expect(try await read("N99999") == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the standard year is the newest with half of the measures that have figures`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      #expect(try await town.operations.hasNothingToCompare())
      let none = try await town.operations.measureYears(of: .standard)
      #expect(none == MeasureYears(all: [], standard: nil))
      try await town.readFigures()
      let years = try await town.operations.measureYears(of: .standard)
      #expect(years == MeasureYears(all: [2023, 2022, 2021, 2019], standard: 2022))
      #expect(try await town.operations.standardMeasureSet().id == "kkik-2024")
      #expect(try await !town.operations.hasNothingToCompare())
    }
  }

  @Test func `two municipalities are compared over the same measures`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.readFigures()
      let order = ComparisonOrder(
        municipality: TestFigures.berg, network: .nornorna, year: 2022, set: .standard)
      let pair = try await town.operations.pair(order, beside: TestFigures.are)
      #expect(pair.one.measures.map(\.item.kpi) == pair.other.measures.map(\.item.kpi))
      let place = try #require(pair.one.measures.firstIndex { $0.item.kpi == TestFigures.wait })
      #expect(pair.one.measures[place].band == .red && pair.other.measures[place].band != .red)
      await #expect(throws: Problem.self) {
        _ = try await town.operations.pair(order, beside: .country)
      }
    }
  }

  @Test func `the greatest difference from those alike stands first`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.readFigures()
      let group = try #require(ComparisonNetwork.similar[TestFigures.berg])
      let found = try await town.operations.measureDifferences(
        ComparisonOrder(municipality: TestFigures.berg, network: group, year: 2022, set: .standard))
      #expect(
        found.found.map(\.item.kpi) == [TestFigures.preschool, TestFigures.wait, TestFigures.eligible])
      #expect(found.found.map(\.standing) == [.higher, .worse, .better])
      #expect(found.left == MeasureSet.standard.items.count - 3)
    }
  }
}

struct ComparisonHomeTests {
  private func home(_ name: String, _ koladaID: String = "") -> ComparisonHome {
    var municipality = Municipality()
    municipality.name = name
    municipality.koladaID = koladaID
    return ComparisonHome(municipality)
  }

  @Test func `whose figures are shown is told by the name, or by the settings, or not at all`() {
    let named = home("Bergs kommun")
    #expect(named.municipality?.id == TestFigures.berg && !named.isChosen && named.network == .nornorna)
    let chosen = home("Tallsjö kommun", "2326")
    #expect(chosen.municipality?.id == TestFigures.berg && chosen.isChosen && chosen.name == "Tallsjö kommun")
    let unknown = home("Tallsjö kommun")
    #expect(unknown.municipality == nil && unknown.network == .nornorna)
    #expect(home("Tallsjö kommun", "0000").municipality == nil, "the country is no municipality")
    #expect(!home("Bergs kommun", "2326").isChosen)
  }
}
