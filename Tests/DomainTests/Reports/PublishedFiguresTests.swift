import TestSupport
import Testing

@testable import Domain

/// Östersund's compilation of 1 January to 31 August 2009: what was published, and what the register files add.
@Suite struct PublishedFiguresTests {
  private let report: FeedbackReport

  init() throws {
    report = try OstersundRegister().publishedReport()
  }

  @Test func `the totals are the published ones`() {
    #expect(Kind.allCases.map { report.total[$0] } == [58, 50, 11, 0])
    #expect(report.total.all == 119)
    #expect(report.previous?.total.all == 88)
    #expect(report.previous?.period.to.description == "2008-08-31")
  }

  @Test func `the matrix of kind and dimension is the published one`() {
    let matrix = report.dimensions.map { row in
      [row.counts.complaint, row.counts.compliment, row.counts.suggestion]
    }
    #expect(matrix == [[27, 7, 6], [13, 22, 3], [12, 20, 0], [4, 0, 1], [2, 1, 1]])
    #expect(report.dimensions.map(\.dimension) == QualityDimension.allCases)
  }

  @Test func `the boards are the published ones, in Swedish order`() {
    #expect(
      report.boards.map(\.name) == [
        "Barn och utbildningsnämnden", "Kommunstyrelsen", "Miljö och samhällsnämnden", "Socialnämnden",
        "Utförarstyrelsen", "Vård och omsorgsnämnden",
      ])
    #expect(report.boards.map(\.counts.all) == [6, 20, 6, 14, 36, 37])
    #expect(report.boards.map { $0.previous?.all } == [7, 26, 4, 15, 17, 19])
    let services = report.boards.first { $0.name == "Utförarstyrelsen" }?.parts
    #expect(services?.map(\.name) == ["Serviceförvaltningen", "Teknisk förvaltning"])
    #expect(services?.map(\.counts.all) == [15, 21])
    #expect(services?.map { $0.previous?.all } == [6, 11])
  }

  @Test func `the increase is statistically established`() throws {
    let change = try #require(report.change)
    #expect(try (#require(change.ratio) * 1000).rounded() == 1358)
    #expect((change.lower * 1000).rounded() == 1022)
    #expect(try (#require(change.upper) * 1000).rounded() == 1810)
    #expect((change.p * 10_000).rounded() == 311)
    #expect(change.established)
  }

  @Test func `the promises were kept as the files say`() {
    #expect(
      report.acknowledgement
        == PromiseKeeping(
          promiseDays: 2, inTime: 69, extended: 0, late: 12, open: 0, notApplicable: 38, notPossible: 0,
          medianDays: 1, p90Days: 3, netMedianDays: 1))
    #expect(
      report.answer
        == PromiseKeeping(
          promiseDays: 10, inTime: 59, extended: 0, late: 22, open: 0, notApplicable: 38, notPossible: 0,
          medianDays: 8, p90Days: 15, netMedianDays: 8))
  }

  @Test func `channels and anonymous senders are counted`() {
    let channels = report.channels.filter { $0.count > 0 }.map { "\($0.channel) \($0.count)" }
    #expect(channels == ["web 22", "form 21", "telephone 28", "email 28", "letter 20"])
    #expect(report.channels.map(\.channel) == Channel.allCases)
    #expect(report.anonymous == 38)
    #expect(report.anonymousShare == 38.0 / 119.0)
    #expect(report.suppression == FeedbackReport.Suppression(threshold: 5, applied: false))
  }

  @Test func `one board's report holds its cases alone`() throws {
    let report = try OstersundRegister().publishedReport(board: "Socialnämnden")
    #expect(report.board == "Socialnämnden")
    #expect(Kind.allCases.map { report.total[$0] } == [12, 1, 1, 0])
    #expect(report.previous?.total.all == 15)
    #expect(report.boards.map(\.name) == ["Socialnämnden"])
    #expect(report.acknowledgement.notApplicable + report.acknowledgement.decided == 14)
  }
}
