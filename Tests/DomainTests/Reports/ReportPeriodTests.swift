import Testing

@testable import Domain

@Suite struct ReportPeriodTests {
  @Test func `is read from two days with two dots between`() throws {
    let period = try ReportPeriod(parsing: "2009-01-01..2009-08-31")
    #expect(period.from.description == "2009-01-01")
    #expect(period.to.description == "2009-08-31")
  }

  @Test(arguments: [
    "", "..", "2009-01-01", "2009-01-01..", "..2009-08-31", "2009-01-01...2009-08-31",
    "2009-01-01..2009-02-30",
    "2009-01-01 .. 2009-08-31", "2009-01-01..2009-08-31..2009-09-01",
  ])
  func `is refused when it is written otherwise`(text: String) {
    #expect(throws: Problem(.invalid, .periodWrong, [text])) { try ReportPeriod(parsing: text) }
  }

  @Test func `is refused when it ends before it begins`() {
    #expect(throws: Problem(.invalid, .periodBackwards)) {
      try ReportPeriod(parsing: "2009-01-02..2009-01-01")
    }
  }

  @Test func `holds both its ends`() throws {
    let period = try ReportPeriod(parsing: "2009-01-01..2009-01-31")
    #expect(period.contains(period.from) && period.contains(period.to))
    #expect(!period.contains(period.from.adding(days: -1)) && !period.contains(period.to.adding(days: 1)))
  }

  @Test(arguments: [
    ("2009-01-01..2009-08-31", "2008-01-01..2008-08-31"),
    ("2008-02-29..2008-03-31", "2007-02-28..2007-03-31"),
    ("2008-02-01..2008-02-29", "2007-02-01..2007-02-28"),
    ("2009-02-01..2009-02-28", "2008-02-01..2008-02-28"),
    ("0001-02-01..0001-02-28", "0001-01-01..0001-01-01"),
  ])
  func `a year earlier has the same dates, and 28 for 29 February`(now: String, before: String) throws {
    #expect(try ReportPeriod(parsing: now).yearEarlier == ReportPeriod(parsing: before))
  }

  @Test(arguments: [
    ("2009-09-30", 243), ("2009-08-31", 243), ("2009-01-31", 31), ("2009-01-01", 1), ("2008-12-31", 0),
  ])
  func `counts the days that have happened`(asOf: String, days: Int) throws {
    #expect(try ReportPeriod(parsing: "2009-01-01..2009-08-31").elapsedDays(asOf: day(asOf)) == days)
  }
}

@Suite struct ReportRequestTests {
  @Test func `compares with the same dates a year earlier unless told otherwise`() throws {
    let request = ReportRequest(
      period: try ReportPeriod(parsing: "2009-01-01..2009-08-31"), comparison: try .init(parsing: nil),
      asOf: try day("2009-09-30"))
    #expect(request.compared == (try ReportPeriod(parsing: "2008-01-01..2008-08-31")))
  }

  @Test func `compares with a given period, or with none`() throws {
    let other = try ReportPeriod(parsing: "2005-01-01..2005-03-31")
    #expect(try ReportRequest.Comparison(parsing: "2005-01-01..2005-03-31") == .period(other))
    #expect(try ReportRequest.Comparison(parsing: "none") == .nothing)
    #expect(throws: Problem(.invalid, .periodWrong, ["nothing"])) {
      try ReportRequest.Comparison(parsing: "nothing")
    }
  }
}
