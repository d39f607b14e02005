import Domain
import Foundation

/// Östersund's register of 2008 and 2009 as the facts of its cases, straight from the two register files: the
/// figures of the report can be tested without a database.
package struct OstersundRegister {
  package let chart: OrganisationChart
  package let cases: [CaseFacts]

  package init() throws {
    var reader = OstersundRegisterReader()
    for year in [2008, 2009] {
      let file = Self.fixtures.appending(path: "feedback/ostersund-\(year).csv")
      try reader.read(String(contentsOf: file, encoding: .utf8))
    }
    cases = reader.cases
    chart = reader.chart
  }

  /// The report of all cases for a request.
  package func report(_ request: ReportRequest) -> FeedbackReport {
    var builder = FeedbackReport.Builder(request, calendar: WorkingCalendar())
    for facts in cases {
      builder.add(facts)
      builder.addPrevious(facts)
    }
    return builder.build(chart: chart)
  }

  /// The compilation that Östersund published on 31 August 2009, with the data of a month later.
  package func publishedReport(comparison: ReportRequest.Comparison = .yearEarlier, board: String? = nil)
    throws
    -> FeedbackReport
  {
    let period = try ReportPeriod(parsing: "2009-01-01..2009-08-31")
    let asOf = try ReportPeriod(parsing: "2009-09-30..2009-09-30").to
    return report(
      ReportRequest(
        period: period, comparison: comparison, asOf: asOf, board: board.map(BoardID.init(rawValue:))))
  }

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
}
