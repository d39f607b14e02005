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

  /// - Parameters:
  ///   - years: those that are set beside each other, and no others.
  ///   - day: what was received after it is not counted. A year that it lies in is set beside no whole one, so its
  ///     complaints about staff are looked at alone.
  package func counts(
    of dimension: QualityDimension, in years: [Int], until day: CalendarDay
  ) throws -> Counts {
    guard let first = years.min(), let last = years.max(),
      let from = CalendarDay(year: first, month: 1, day: 1),
      let end = CalendarDay(year: last, month: 12, day: 31), from <= day
    else { return [:] }
    let period = try ReportPeriod(from: from, to: min(end, day))
    var counts = try openCounts(of: dimension, in: period)
    let aboutStaff = try self.aboutStaff(dimension, in: period).filter { years.contains($0.key) }
    let firstRunning = day.adding(days: 1).year
    for part in [aboutStaff.filter { $0.key < firstRunning }, aboutStaff.filter { $0.key >= firstRunning }] {
      for (year, boards) in StaffComplaintBoards.counts(part) {
        counts[year, default: [:]].merge(boards, uniquingKeysWith: +)
      }
    }
    return counts.filter { years.contains($0.key) }
  }

  /// Those that are about no member of staff.
  private func openCounts(of dimension: QualityDimension, in period: ReportPeriod) throws -> Counts {
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
