import Testing

@testable import Domain

@Suite struct FeedbackReportTests {
  @Test func `nothing is compared when nothing is asked for`() throws {
    let report = FeedbackReport.of(
      [try .example()], previous: [try .example(received: "2008-03-03")], try .example(comparison: .nothing))
    #expect(report.previous == nil)
    #expect(report.change == nil)
    #expect(report.boards.map(\.previous) == [nil])
  }

  @Test func `a period without cases has counts of zero and nothing that cannot be computed`() throws {
    let report = FeedbackReport.of([], try .example())
    #expect(report.total == .zero)
    #expect(report.previous?.total == .zero)
    #expect(report.change == nil)
    #expect(report.boards.isEmpty)
    #expect(report.dimensions.map(\.counts.all) == [0, 0, 0, 0, 0])
    #expect(report.anonymousShare == nil)
    #expect(report.answer.promiseDays == 10)
    #expect(report.answer.medianDays == nil && report.answer.p90Days == nil)
  }

  @Test func `cases without a dimension have a row of their own`() throws {
    let cases = [
      try CaseFacts.example(dimension: nil), try .example(dimension: .influence),
      try .example(dimension: nil),
    ]
    let rows = FeedbackReport.of(cases, try .example()).dimensions
    #expect(rows.map(\.dimension) == QualityDimension.allCases + [nil])
    #expect(rows.map(\.counts.all) == [0, 0, 0, 1, 0, 2])
  }

  @Test func `cases outside the period are passed over`() throws {
    let cases = try ["2008-12-31", "2009-01-01", "2009-12-31", "2010-01-01"].map {
      try CaseFacts.example(received: $0)
    }
    let report = FeedbackReport.of(cases, previous: cases, try .example())
    #expect(report.total.all == 2)
    #expect(report.previous?.total.all == 1)
  }

  @Test func `cases received after the as-of date are not there yet`() throws {
    let request = try ReportRequest.example(asOf: "2009-03-01")
    #expect(FeedbackReport.of([try .example()], request).total.all == 0)
    let overlapping = try ReportRequest.example(
      comparison: .period(ReportPeriod(parsing: "2009-02-01..2009-12-31")), asOf: "2009-03-01")
    #expect(FeedbackReport.of([], previous: [try .example()], overlapping).previous?.total.all == 0)
  }

  @Test func `a leap day is compared with the day before 1 March`() throws {
    let request = try ReportRequest.example("2008-02-29..2008-02-29")
    let report = FeedbackReport.of(
      [try .example(received: "2008-02-29")], previous: [try .example(received: "2007-02-28")], request)
    #expect(report.total.all == 1)
    #expect(report.previous?.total.all == 1)
    #expect(report.change?.ratio == 1)
  }

  @Test func `a running period is compared by the days that have happened`() throws {
    let request = try ReportRequest.example(asOf: "2009-03-31")
    let cases = try (1...9).map { try CaseFacts.example(received: "2009-01-0\($0)") }
    let earlier = try (1...9).map { try CaseFacts.example(received: "2008-01-0\($0)") }
    let ratio = try #require(FeedbackReport.of(cases, previous: earlier, request).change?.ratio)
    #expect(abs(ratio - 366.0 / 90.0) < 1e-12)
  }

  @Test func `a period that has not begun is not compared`() throws {
    let earlier = [try CaseFacts.example(received: "2008-03-03")]
    let report = FeedbackReport.of([], previous: earlier, try .example(asOf: "2008-12-31"))
    #expect(report.previous?.total.all == 1)
    #expect(report.change == nil)
  }

  @Test func `open cases are censored, and those that nothing will be sent in are left out`() throws {
    let cases = [
      try CaseFacts.example(answered: "2009-03-03"), try .example(answered: "2009-03-06"), try .example(),
      try .example(duty: .notOwed),
    ]
    let answer = FeedbackReport.of(cases, try .example(asOf: "2009-03-10")).answer
    #expect(answer.medianDays == 4)
    #expect(answer.p90Days == nil)
    #expect([answer.inTime, answer.open, answer.notApplicable] == [2, 1, 1])
  }

  @Test func `the anonymous who were never asked for a name are counted apart`() throws {
    let cases = try [
      CaseFacts.example(identity: .anonymous, origin: .solvedOnSpot), .example(origin: .solvedOnSpot),
      .example(identity: .anonymous), .example(),
    ]
    let report = FeedbackReport.of(cases, try .example())
    #expect(report.anonymous == 2 && report.anonymousOnSpot == 1 && report.solvedOnSpot == 2)
    #expect(report.anonymousShare == 0.5)
  }

  @Test func `what was solved on the spot does not hide answers that came late`() throws {
    let spots = try (0..<9).map { _ in
      try CaseFacts.example(answered: "2009-03-02", origin: .solvedOnSpot)
    }
    let written = try [
      CaseFacts.example(answered: "2009-03-09"), .example(answered: "2009-03-20"),
      .example(answered: "2009-03-20"),
    ]
    let report = FeedbackReport.of(spots + written, try .example())
    #expect(report.answer.inTime == 10 && report.answer.late == 2 && report.answer.medianDays == 0)
    let others = try #require(report.withoutSolvedOnSpot)
    #expect(others.answer.inTime == 1 && others.answer.late == 2 && others.answer.medianDays == 14)
    #expect(others.answer.promiseDays == 10 && others.acknowledgement.medianDays == 14)
    #expect(FeedbackReport.of(written, try .example()).withoutSolvedOnSpot == nil)
  }

  @Test func `a case received on a day off waits no working day until the next`() throws {
    let report = FeedbackReport.of(
      [try .example(received: "2009-04-10", answered: "2009-04-14")], try .example())
    #expect(report.answer.medianDays == 1)
  }

  @Test func `the length of the promise is told when it was the same for all`() throws {
    let older = ServicePromise(acknowledgeDays: 2, answerDays: 15)
    let one = FeedbackReport.of([try .example(promise: older)], try .example())
    #expect(one.answer.promiseDays == 15)
    let both = FeedbackReport.of([try .example(promise: older), try .example()], try .example())
    #expect(both.answer.promiseDays == nil)
    #expect(both.acknowledgement.promiseDays == 2)
  }
}
