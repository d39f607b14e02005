import Domain
import Foundation
import Operations
import Synchronization
import TestSupport
import Testing

struct CompareMeasuresTests {
  private let berg = AreaID(rawValue: "2326")

  private func order(_ year: Int, of id: String = "2326", set: MeasureSet = .kkik2024) -> ComparisonOrder {
    ComparisonOrder(municipality: AreaID(rawValue: id), network: .nornorna, year: year, set: set)
  }

  @Test(arguments: TestEngine.allCases)
  func `a comparison through the database has the shape that scripts rely on`(engine: TestEngine) async throws
  {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: try MeasureFixture.totals(2020...2022))
      let gender = try String(contentsOf: MeasureFixture.file("nornorna-2022-gender.csv"), encoding: .utf8)
      try await operations.importMeasures(text: gender)
      let text = ComparisonJSON.value(try await operations.compare(order(2022))).text
      let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(Set(json.keys) == ["set", "year", "municipality", "network", "measures"])
      let measures = try #require(json["measures"] as? [[String: Any]])
      #expect(measures.count == 40)
      let schools = try #require(measures.first { $0["kpi"] as? String == "N15428" })
      let shape: Set = [
        "kpi", "title", "area", "unit", "direction", "value", "year", "history", "gender", "network",
        "networkMean", "country", "rank", "band", "latest",
      ]
      #expect(Set(schools.keys) == shape)
      let country = try #require(schools["country"] as? [String: Any])
      #expect(
        Set(country.keys) == ["n", "best", "bestAt", "worst", "worstAt", "mean", "median", "riket"])
      #expect(country["n"] as? Int == 290)
      let network = try #require(schools["network"] as? [[String: Any]])
      #expect(
        network.compactMap { $0["id"] as? String } == ComparisonNetwork.nornorna.members.map(\.rawValue))
      let history = try #require(schools["history"] as? [[String: Any]])
      #expect(history.compactMap { $0["year"] as? Int } == [2020, 2021, 2022])
      #expect((schools["gender"] as? [String: Any])?["K"] is Double)
      // A measure of the set that nobody has sent is null all through.
      let none = try #require(measures.first { $0["kpi"] as? String == "N09890" })
      #expect(none["value"] is NSNull && none["rank"] is NSNull && none["band"] as? String == "none")
      #expect(none["missing"] as? String == "ingen kommun har ett inläst värde för året")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every municipality's comparison from one reading is what it is alone`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      try await town.operations.importMeasures(text: try MeasureFixture.totals(2020...2022))
      let gender = try String(contentsOf: MeasureFixture.file("nornorna-2022-gender.csv"), encoding: .utf8)
      try await town.operations.importMeasures(text: gender)
      let found = Mutex<[String]>([])
      try await town.operations.compareEveryMunicipality(in: .nornorna, year: 2022, set: .kkik2024) {
        comparison in
        found.withLock { $0.append(ComparisonJSON.value(comparison).text) }
      }
      let all = found.withLock { $0 }
      #expect(all.count == 290)
      for id in ["0114", "2303", "2326", "2584"] {
        let place = try #require(AreaCatalogue.municipalities.firstIndex { $0.id.rawValue == id })
        #expect(
          all[place] == ComparisonJSON.value(try await town.operations.compare(order(2022, of: id))).text)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a cost is ranked from the lowest and has no colour`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: try MeasureFixture.totals(2022...2022))
      let comparison = try await operations.compare(order(2022))
      let cost = try #require(comparison.measures.first { $0.item.kpi.rawValue == "N11008" })
      #expect(cost.band == .none && cost.rank != nil)
      let best = try #require(cost.country.best?.value), worst = try #require(cost.country.worst?.value)
      #expect(best < worst)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a year without data is empty, and the newest year with a value stands beside it`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(text: try MeasureFixture.totals(2021...2022))
      let comparison = try await operations.compare(order(2030))
      let schools = try #require(comparison.measures.first { $0.item.kpi.rawValue == "N15428" })
      #expect(schools.value == nil && schools.rank == nil && schools.country.count == 0)
      #expect(schools.latest == 2022)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `beside an empty or a thin year stands the newest that enough municipalities have a value in`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.measure("N15428", [(2020, 70)])
      let thin = ["N15428,2326,2021,T,81.5", "N15428,2303,2021,T,70", "N15428,2303,2022,T,70"]
      try await MeasureFixture.load(lines: thin, into: town.operations)
      for year in [2021, 2022] {
        let comparison = try await town.operations.compare(town.order(year))
        let measure = try #require(comparison.measures.first { $0.item.kpi.rawValue == "N15428" })
        #expect(measure.isThin && measure.latest == 2021)
        let beside = try #require(measure.beside)
        #expect(beside.year == 2020 && beside.value == 70 && beside.count == 60)
        #expect(beside.rank == 9 && beside.band == .green)
        let json = ComparisonJSON.value(comparison).text
        #expect(
          json.contains(#""beside":{"year":2020,"value":70.0,"rank":9,"band":"green","n":60}"#))
        let record = try await town.operations.draftComparison(town.order(year))
        #expect(try record.measure("N15428").beside?.year == 2020)
      }
      // Where no year has enough, the newest is better than nothing beside an empty one.
      try await MeasureFixture.load(
        lines: ["N11008,2326,2021,T,100000", "N11008,2303,2022,T,90000"], into: town.operations)
      let cost = try await town.draft().measure("N11008")
      #expect(cost.value == nil && cost.beside?.year == 2021 && cost.beside?.rank == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `why nobody has a value is told in the JSON, in the document and of the neighbours`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let kpi = KPI(
        id: KPIID(rawValue: "N15428"), title: "Behöriga, andel (%)", definition: "",
        publishedOn: try calendarDay("2026-10-01"), latestYear: 2025)
      _ = try await town.operations.takeInFigures([:], definitions: [kpi], from: "test")
      let said = "inte publicerat än, väntas 1 oktober 2026"
      let json = ComparisonJSON.value(try await town.operations.compare(town.order(2025))).text
      #expect(json.contains("\"missing\":\"\(said)\""))
      let record = try await town.operations.draftComparison(town.order(2025))
      let measure = try record.measure("N15428")
      #expect(measure.missing == said && measure.network.allSatisfy { $0.missing == said })
      let page = try await RenderedComparison(record, as: .html).bytes
      #expect(String(decoding: page, as: UTF8.self).contains(said))
      let other = try record.measure("N11008")
      #expect(other.missing == "ingen kommun har ett inläst värde för året")
    }
  }

  @Test(arguments: [
    ("0000", "0000 is Riket, which is no municipality"), ("0023", "0023 is Region Jämtland Härjedalen"),
    ("G33630", "G33630 is a group, not a municipality"), ("nornorna", "nornorna is a group"),
    ("180", "180 has lost a leading zero: is it 0180, Stockholm?"),
    ("326", "no municipality has the id 326"), ("9999", "no municipality has the id 9999"),
    ("Berg", "no municipality has the id Berg"), ("", "no municipality has the id"),
  ])
  func `what is no municipality is named`(id: String, words: String) async throws {
    try await withOperations(.sqlite) { operations, _ in
      let problem = await #expect(throws: Problem.self) {
        try await operations.compare(order(2022, of: id))
      }
      #expect(problem?.english.hasPrefix(words) == true)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a group of Kolada's that was read is a network, and a group of measures is none`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let groups = #"""
        {"values":[{"id":"G1","title":"Fyra","members":[{"member_id":"2326","member_title":"Berg"}]},
          {"id":"GKPI1","title":"Mått","members":[{"member_id":"N15428","member_title":"Behöriga"}]}]}
        """#
      try await operations.importMeasures(text: groups, named: "grupper.json")
      #expect(try await operations.network(named: "Fyra").members == [berg])
      #expect(try await operations.network(named: "G1").id == "G1")
      for name in ["GKPI1", "Ingen"] {
        await #expect(throws: Problem(.invalid, .networkUnknown, [name], field: "network")) {
          try await operations.network(named: name)
        }
      }
    }
  }
}
