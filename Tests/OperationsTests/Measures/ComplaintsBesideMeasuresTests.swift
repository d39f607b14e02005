import Documents
import Domain
import Operations
import TestSupport
import Testing

struct ComplaintsBesideMeasuresTests {
  /// Complaints of waiting: in 2024 six at Socialnämnden and two at Barn- och utbildningsnämnden, in 2025 three, in 2026
  /// one.
  private func complain(_ town: TestMunicipality) async throws {
    for (day, unit, count) in [
      ("2024-01-15", town.north, 6), ("2024-05-02", town.preschool, 2), ("2025-03-03", town.north, 3),
      ("2026-02-02", town.north, 1),
    ] {
      try town.wait(until: day)
      for number in 0..<count {
        _ = try await town.operations.submit(
          Submission(kind: .complaint, dimension: .access, unit: unit.id, text: "Kön är lång, \(number)."),
          channel: .web)
      }
      _ = try await town.operations.submit(
        Submission(kind: .compliment, dimension: .access, unit: unit.id, text: "Det gick fort."),
        channel: .web)
    }
  }

  private let start = "2024-01-02T09:00:00.000Z"

  @Test(arguments: TestEngine.allCases)
  func `what is published has whole years alone, by board, with the measure and the population`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine, clock: TestClock(start)) { town in
      try await town.readFigures()
      try await complain(town)
      let area = try #require(AreaCatalogue.area(TestFigures.berg))
      let beside = try #require(try await town.operations.publicComplaints(about: .waiting, in: area))
      #expect(beside.years.map(\.year) == [2021, 2022, 2023, 2024, 2025])
      #expect(beside.years.map(\.total) == [nil, nil, nil, 8, 3])
      #expect(beside.rows.map(\.name) == ["Barn- och utbildningsnämnden", "Socialnämnden"])
      let counts = beside.rows.map { row in beside.years.suffix(2).map { beside.count(row, in: $0) } }
      #expect(counts == [[2, 0], [6, 3]])
      #expect(beside.measured == [TestFigures.wait] && beside.years[1].values == [TestFigures.wait: 300])
      #expect(beside.years[0].population == nil && beside.years[4].population?.year == 2022)
      #expect(
        try await town.operations.publicComplaints(about: .treatment, in: area)?.years.map(\.total)
          == [nil, nil, nil, 0, 0])
    }
  }

  @Test func `the desk's report has them exactly, the running year too, and a board its own alone`()
    async throws
  {
    try await withMunicipality(.sqlite, clock: TestClock(start)) { town in
      try await town.readFigures()
      try await complain(town)
      try town.wait(until: "2026-03-02")
      let period = try ReportPeriod(parsing: "2026-01-01..2026-03-31")
      let report = try await town.operations.report(ReportOrder(period: period, comparison: .nothing))
      #expect(report.besideMeasures.map(\.theme) == [.treatment, .waiting])
      #expect(report.besideMeasures.last?.years.map(\.total) == [nil, nil, 8, 3, 1])
      let document = ReportDocument(report, municipality: "Bergs kommun").document
      let section = try #require(document.sections.first { $0.heading == "Synpunkter bredvid mått" })
      #expect(section.subsections.isEmpty)
      let table = try #require(document.tables.first { $0.caption.hasPrefix("Klagomål om tillgång") })
      #expect(table.columns.map(\.heading).contains("Väntan på särskilt boende, dagar"))
      #expect(table.rows.map(\.header) == ["2022", "2023", "2024", "2025", "2026 till och med 2 mars 2026"])
      #expect(table.rows[2].cells.first == .count(8) && table.rows[0].cells.last == .number(300, decimals: 0))
      #expect(table.rows[3].cells[1] == .number(3.0 * 1000 / 7000, decimals: 2))
      let json = ReportJSON.value(report)["besideMeasures"].text
      #expect(json.contains(#""years":[{"year":2022,"complaints":null"#))
      #expect(json.contains(#"{"board":"Socialnämnden","years":"#))
      let csv = try await RenderedReport(report, as: .csv, municipality: "Bergs kommun").text
      #expect(csv.contains("Klagomål om tillgång") && csv.contains("Väntan på särskilt boende, dagar"))
      let school = try await town.operations.report(
        ReportOrder(period: period, comparison: .nothing, board: "Barn- och utbildningsnämnden"))
      #expect(school.besideMeasures.last?.years.map(\.total) == [nil, nil, 2, 0, 0])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where the analysis of a measure is written they stand exactly, for those whom the report is for`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine, clock: TestClock(start)) { town in
      try await town.readFigures()
      try await complain(town)
      try town.wait(until: "2026-03-02")
      func desk(_ kpi: KPIID, _ member: StaffMember) async throws -> ComplaintsBesideMeasures? {
        try await town.operations.measureDesk(kpi, ComparisonChoice(year: 2022), member: member).complaints
      }
      let waiting = try await desk(TestFigures.wait, town.strategist)
      #expect(waiting?.years.map(\.year) == [2022, 2023, 2024, 2025, 2026])
      #expect(waiting?.years.map(\.total) == [nil, nil, 8, 3, 1])
      let manager = try await desk(TestFigures.wait, town.manager)
      #expect(manager == waiting)
      // Administrators set the comparison up, and count no cases.
      let administrator = try? await desk(TestFigures.wait, town.administrator)
      let eligible = try await desk(TestFigures.eligible, town.strategist)
      #expect(administrator == nil && eligible == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the waits for preschool and the treatment of KKiK 2014 stand beside them too`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock(start)) { town in
      try await town.readFigures()
      try await complain(town)
      try await MeasureFixture.load(
        lines: ["U11402,2326,2022,T,21", "U00414,2326,2015,T,88"], into: town.operations)
      let area = try #require(AreaCatalogue.area(TestFigures.berg))
      let waiting = try await town.operations.publicComplaints(about: .waiting, in: area)
      #expect(waiting?.measured.map(\.rawValue) == ["U11402", "U23401"])
      #expect(waiting?.years[1].values[KPIID(rawValue: "U11402")] == 21)
      let treatment = try await town.operations.publicComplaints(about: .treatment, in: area)
      // 2022 has the survey's value, so no older year is needed beside the five.
      #expect(treatment?.measured.map(\.rawValue) == ["N00640"])
    }
  }

  @Test func `without figures, without a known municipality and for a provider there is no such section`()
    async throws
  {
    try await withMunicipality(.sqlite, clock: TestClock(start)) { town in
      try await complain(town)
      let order = ReportOrder(
        period: try ReportPeriod(parsing: "2026-01-01..2026-03-31"), comparison: .nothing)
      #expect(try await town.operations.report(order).besideMeasures.isEmpty)
      try await town.readFigures(named: "Tallsjö kommun")
      #expect(try await town.operations.report(order).besideMeasures.isEmpty)
      try await town.call("Tallsjö kommun", koladaID: "2326")
      #expect(try await town.operations.report(order).besideMeasures.count == 2)
      #expect(try await town.operations.report(order, within: .units([town.south.id])).besideMeasures.isEmpty)
    }
  }
}
