import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// The two files that Östersund's compilation of 2009 was made from (Tests/Fixtures/feedback/README.md).
struct ImportOstersundTests {
  @Test(arguments: TestEngine.allCases)
  func `both files come in whole, numbered from one in each year`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let first = try await RegisterFile.ostersund(2008).importInto(operations, missing: .create)
      #expect(first.faults.isEmpty && first.rows == 88 && first.created == 34)
      #expect(first.ranges == ["2008: 1-88"])
      let second = try await RegisterFile.ostersund(2009).importInto(operations, missing: .create)
      #expect(second.faults.isEmpty && second.rows == 119 && second.created == 3)
      #expect(second.ranges == ["2009: 1-119"])

      let file = try await operations.readCase(CaseNumber(year: 2009, sequence: 100), actor: .program)
      #expect(
        file.value.arrival == Arrival(day: try calendarDay("2009-07-19"), instant: nil, rule: .imported))
      #expect(
        file.value.classification.kind == .complaint && file.value.classification.dimension == .treatment)
      #expect(file.value.channel == .form && file.value.state == .answered)
      #expect(file.chart.name(of: file.value.classification.placement) == "Individ och familj")
      #expect(file.text(.submission) == "Jag kände mig ifrågasatt i stället för hjälpt.")
      #expect(file.acknowledgement?.done.day.description == "2009-07-19")
      #expect(file.answers.map(\.done.day.description) == ["2009-07-28"])
      let verification = try await operations.verify()
      #expect(verification.faults.isEmpty && verification.cases == 207 && verification.entries == 207)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the report through the database has the published figures`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      for year in [2008, 2009] {
        try await RegisterFile.ostersund(year).importInto(operations, missing: .create)
      }
      let report = try await operations.report(
        ReportOrder(
          period: try ReportPeriod(parsing: "2009-01-01..2009-08-31"), asOf: try calendarDay("2009-09-30")))
      #expect(Kind.allCases.map { report.total[$0] } == [58, 50, 11, 0] && report.total.all == 119)
      #expect(report.previous?.total.all == 88)
      let matrix = report.dimensions.map {
        [$0.counts.complaint, $0.counts.compliment, $0.counts.suggestion]
      }
      #expect(matrix == [[27, 7, 6], [13, 22, 3], [12, 20, 0], [4, 0, 1], [2, 1, 1]])
      #expect(
        report.boards.map { "\($0.name ?? "") \($0.counts.all)" } == [
          "Barn och utbildningsnämnden 6", "Kommunstyrelsen 20", "Miljö och samhällsnämnden 6",
          "Socialnämnden 14", "Utförarstyrelsen 36", "Vård och omsorgsnämnden 37",
        ])
      #expect(report.boards.first { $0.name == "Utförarstyrelsen" }?.parts.map(\.counts.all) == [15, 21])
      #expect(figures(report.acknowledgement) == [2, 69, 0, 12, 0, 38, 1, 3])
      #expect(figures(report.answer) == [10, 59, 0, 22, 0, 38, 8, 15])
      // All of it is the report that the files alone give, without a database; improvements are in no file.
      #expect(report.improvements?.items.isEmpty == true)
      var published = try OstersundRegister().publishedReport()
      published.improvements = report.improvements
      #expect(ReportJSON.value(report) == ReportJSON.value(published))
    }
  }

  private func figures(_ keeping: PromiseKeeping) -> [Int?] {
    [
      keeping.promiseDays, keeping.inTime, keeping.extended, keeping.late, keeping.open,
      keeping.notApplicable,
      keeping.medianDays, keeping.p90Days,
    ]
  }

  @Test(arguments: TestEngine.allCases)
  func `one board's report is asked for by its name, in any case`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      for year in [2008, 2009] {
        try await RegisterFile.ostersund(year).importInto(operations, missing: .create)
      }
      let period = try ReportPeriod(parsing: "2009-01-01..2009-08-31")
      let report = try await operations.report(
        ReportOrder(period: period, asOf: try calendarDay("2009-09-30"), board: "SOCIALNÄMNDEN"))
      #expect(report.total.all == 14 && report.previous?.total.all == 15 && report.board == "Socialnämnden")
      let alone = try await operations.report(ReportOrder(period: period, comparison: .nothing))
      #expect(alone.previous == nil && alone.change == nil)
      #expect(alone.dataDate.description == "2026-03-02")
      await #expect(throws: Problem(.invalid, .boardUnknown, ["Byggnämnden"], field: "board")) {
        try await operations.report(ReportOrder(period: period, board: "Byggnämnden"))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without leave to make them, everything that is missing is named`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      let outcome = try await RegisterFile.ostersund(2008).importInto(operations)
      #expect(outcome.faultCount == 88 && outcome.faults.count == 88)
      #expect(
        outcome.sentences.first
          == "2: nämnd: there is no board \"Utförarstyrelsen\" (--create-organisation makes it)")
      #expect(outcome.numbers.isEmpty)
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a file comes in once`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      try await RegisterFile.ostersund(2009).importInto(operations, missing: .create)
      let before = try await DatabaseDump(operations.database)
      let again = try await RegisterFile.ostersund(2009).importInto(operations, missing: .create)
      #expect(again.faultCount == 119 && again.faults.count == 100)
      #expect(again.sentences.first == "2: nummer: the number \"2009-0001\" is in the register already")
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a trial says what the real run says, and leaves nothing`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      let file = try RegisterFile.ostersund(2009)
      let trial = try await file.importInto(operations, missing: .create, mode: .dryRun)
      #expect(try await DatabaseDump(operations.database) == before)
      let real = try await file.importInto(operations, missing: .create)
      #expect(trial == real && real.rows == 119)
    }
  }
}
