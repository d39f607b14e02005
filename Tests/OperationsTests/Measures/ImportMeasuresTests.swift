import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct ImportMeasuresTests {
  private static let header = "kpi,municipality,period,gender,value\n"
  private let key = MeasureKey(kpi: KPIID(rawValue: "N15428"), year: 2022, gender: .total)
  private let berg = AreaID(rawValue: "2326")

  private func versions(_ operations: Operations) async throws -> [Double?] {
    try await operations.database.read { [key, berg] transaction in
      try MeasureRevisionStore(transaction).versions(of: key).map { $0.body.values[berg]?.number }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second import changes nothing and says so`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let text = try MeasureFixture.totals(2021...2022)
      let first = try await operations.importMeasures(text: text)
      #expect(first.faults.isEmpty && first.new == first.read && first.read > 10_000)
      let before = try await DatabaseDump(operations.database)
      let second = try await operations.importMeasures(text: text)
      #expect(second.read == first.read && second.changedNothing)
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a revised value is a new version, and the old one stays readable`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(
        text: Self.header + "N15428,2326,2022,T,81.2\nN15428,2303,2022,T,79\n")
      let revised = try await operations.importMeasures(text: Self.header + "N15428,2326,2022,T,81.4\n")
      #expect(revised.revised == 1 && revised.new == 0)
      let added = try await operations.importMeasures(text: Self.header + "N15428,2309,2022,T,90\n")
      #expect(added.revised == 0 && added.new == 1)
      #expect(try await versions(operations) == [81.4, 81.4, 81.2])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `empty, taken back and never sent are three things`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await operations.importMeasures(
        text: Self.header + "N15428,2326,2022,T,81.2\nN15428,2303,2022,T,\n")
      let payload = #"""
        {"values":[{"kpi":"N15428","municipality":"2326","period":2022,"values":[
          {"gender":"T","count":0,"status":"","value":null,"isdeleted":true}]}],"next_url":null}
        """#
      let outcome = try await operations.importMeasures(text: payload, named: "svar.json")
      #expect(outcome.faults.isEmpty && outcome.revised == 1)
      let values = try await operations.database.read { [key] transaction in
        try MeasureYearStore(transaction).totals(of: [key.kpi], in: key.year)[key.kpi] ?? [:]
      }
      #expect(values[berg] == MeasureValue(.deleted))
      #expect(values[AreaID(rawValue: "2303")] == MeasureValue(.missing))
      #expect(values[AreaID(rawValue: "2309")] == nil)
      #expect(try await versions(operations) == [nil, 81.2])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a file of Swedish Excel with decimal commas is read alike`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let outcome = try await operations.importMeasures(
        text: "Value;Gender;Period;Municipality;KPI\r\n81,25;T;2022;2326;N15428\r\n")
      #expect(outcome.faults.isEmpty && outcome.new == 1)
      #expect(try await versions(operations) == [81.25])
    }
  }

  @Test(
    arguments: TestEngine.allCases,
    [
      (
        "N15428,2326,2022,T,81\nN15428,180,2022,T,80\n",
        "värden.csv:3: municipality: 180 has lost a leading zero, as Excel does: is it 0180, Stockholm?"
      ),
      (
        "N15428,9999,2022,T,80\n",
        "värden.csv:2: municipality: 9999 is no municipality, region or country that Kolada has"
      ),
      ("N15428,2326,2022,F,80\n", "värden.csv:2: gender: F is none of T, K and M"),
      ("N15428,2326,22,T,80\n", "värden.csv:2: period: 22 is no year"),
      ("N15428,2326,2022,T,åttio\n", "värden.csv:2: value: åttio is no number"),
      ("N15428,2326,2022,T,nan\n", "värden.csv:2: value: nan is no number"),
      ("N 1,2326,2022,T,80\n", "värden.csv:2: kpi: N 1 is no measure's id"),
      (
        "N15428,2326,2022,T,80\nN15428,2326,2022,T,81\n",
        "värden.csv:3: value: the same value is given twice, differently"
      ),
    ])
  func `a bad row is named, and nothing is imported`(engine: TestEngine, bad: (rows: String, fault: String))
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      let outcome = try await operations.importMeasures(text: Self.header + bad.rows)
      #expect(outcome.faults == [bad.fault])
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(
    arguments: TestEngine.allCases,
    [
      (#"{"values":[{"kpi":"N15428","municipality":"2326","period":2022,"values":[{"gend"#, "svar.json: "),
      (
        #"{"values":[{"kpi":5,"municipality":"2326","period":2022,"values":[]}]}"#,
        "svar.json: values[0].kpi: "
      ),
      (
        #"{"values":[{"kpi":"N15428","municipality":"2326","period":2022,"values":[{"gender":"F","value":1}]}]}"#,
        "svar.json: values[0].values[0].gender: "
      ),
      (
        #"{"values":[{"kpi":"N15428","municipality":"180","period":2022,"values":[{"gender":"T","value":1}]}]}"#,
        "svar.json: N15428 2022 T: 180 has lost a leading zero"
      ),
      (
        #"{"values":[{"kpi":"N15428","municipality":"326","period":2022,"values":[{"gender":"T","value":1}]}]}"#,
        "svar.json: N15428 2022 T: 326 "
      ),
      (
        #"{"values":[{"id":"N15428","title":null,"description":"","is_divided_by_gender":true}]}"#,
        "svar.json: values[0].title: "
      ),
    ])
  func `a payload that is cut or wrong is named by its place, and nothing is imported`(
    engine: TestEngine, bad: (text: String, place: String)
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      let outcome = try await operations.importMeasures(text: bad.text, named: "svar.json")
      #expect(outcome.faults.count == 1 && outcome.faults.first?.hasPrefix(bad.place) == true)
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a payload that is larger than any page is refused before it is read whole`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let text = "[" + String(repeating: " ", count: 16 << 20) + "]"
      let outcome = try await operations.importMeasures(text: text, named: "svar.json")
      #expect(
        outcome.faults == [
          "svar.json: it is larger than 16 MB, as no page of Kolada's is; cut it into pages"
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `values of groups are passed over and counted, since Norna makes its own means`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let outcome = try await operations.importMeasures(
        text: Self.header + "N15428,G33630,2022,T,80\nN15428,2326,2022,T,81\n")
      #expect(outcome.faults.isEmpty && outcome.passedOver == 1 && outcome.new == 1 && outcome.read == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer of version 2 is read, and its status kept`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let outcome = try await operations.importMeasures(
        [MeasureFixture.file("data_arboga_group_not_applicable.json").path])
      #expect(outcome.faults.isEmpty && outcome.new == outcome.read && outcome.read > 200)
      let values = try await operations.database.read { transaction in
        try MeasureYearStore(transaction).totals(of: [KPIID(rawValue: "N03700")], in: 2012)
      }
      let statuses = Set(values.values.flatMap { $0.values.map(\.status) })
      #expect(statuses.contains("Not applicable"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `definitions come with payloads, and what an id has meant before is kept`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, _ in
      let files = ["kpi_kkik_1.json", "kpi_kkik_2.json", "kpi_groups_GKPI118.json"].map {
        MeasureFixture.file($0).path
      }
      let first = try await operations.importMeasures(files)
      #expect(first.faults.isEmpty && first.newDefinitions == 40 && first.groups == 1)
      let again = try await operations.importMeasures(files)
      #expect(again.changedNothing)
      let other =
        #"{"values":[{"id":"N15428","title":"Något annat","description":"","is_divided_by_gender":false}]}"#
      let changed = try await operations.importMeasures(text: other, named: "kpi.json")
      #expect(changed.changedDefinitions == 1)
      let titles = try await operations.database.read { [key] transaction in
        try KPIStore(transaction).versions(of: key.kpi).map(\.kpi.title)
      }
      #expect(titles.count == 2 && titles.first == "Något annat")
    }
  }
}
