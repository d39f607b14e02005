import Domain
import SQLEngine

/// How many complaints each board has got in each year, of one quality dimension: the cases that a report of the year
/// counts, with those about staff where there are enough of them (`StaffComplaintBoards`).
package struct ComplaintStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The day that the first case was received; nil for an empty register.
  package func firstDay() throws -> CalendarDay? {
    let row = try transaction.first("SELECT MIN(received_on) AS first_day FROM cases")
    return try row?["first_day", as: CalendarDay?.self]
  }

  /// By year and board; those that count at no board stand under nil.
  package typealias Counts = [Int: [BoardID?: Int]]

  /// - Parameter period: what was received before and after it is not counted.
  package func counts(of dimension: QualityDimension, in period: ReportPeriod) throws -> Counts {
    var counts: Counts = [:]
    for row in try transaction.query(
      """
      SELECT SUBSTR(received_on, 1, 4) AS received_year, board_id, COUNT(*) AS n FROM cases
      WHERE kind = \(Kind.complaint) AND dimension = \(dimension) AND merged_into IS NULL
        AND received_on >= \(period.from) AND received_on <= \(period.to)
        AND id NOT IN (SELECT case_id FROM case_circles)
      GROUP BY SUBSTR(received_on, 1, 4), board_id
      """)
    {
      let (year, board): (String, BoardID?) = (try row["received_year"], try row["board_id"])
      let count: Int = try row["n"]
      if let year = Int(year) { counts[year, default: [:]][board] = count }
    }
    for (year, boards) in try aboutStaff(dimension, in: period) {
      for (board, count) in StaffComplaintBoards.counts(boards) {
        counts[year, default: [:]][board, default: 0] += count
      }
    }
    return counts
  }

  /// The boards of the complaints about staff, by year.
  private func aboutStaff(_ dimension: QualityDimension, in period: ReportPeriod) throws -> [Int: [BoardID?]]
  {
    var years: [Int: [BoardID?]] = [:]
    for row in try transaction.query(
      """
      SELECT received_on, board_id FROM cases
      WHERE kind = \(Kind.complaint) AND dimension = \(dimension) AND merged_into IS NULL
        AND received_on >= \(period.from) AND received_on <= \(period.to)
        AND id IN (SELECT case_id FROM case_circles)
      """)
    {
      let (day, board): (CalendarDay, BoardID?) = (try row["received_on"], try row["board_id"])
      years[day.year, default: []].append(board)
    }
    return years
  }
}
