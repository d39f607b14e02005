import Domain
import SQLEngine

/// Cases by who has them: those that nobody has, and whose those of one person are.
package struct UnroutedCaseStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// A part of the registrars' pile: open and without a board, what is due first first.
  /// - Parameter reach: the cases that may be looked at.
  package func pile(within reach: Reach, limit: Int, offset: Int) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: Self.inPile) AND \(sql: ReachCondition(reach).sql)
      ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, year, sequence
      LIMIT \(limit) OFFSET \(offset)
      """
    ).map(CaseStore.decode)
  }

  package func pileCount(within reach: Reach) throws -> Int {
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM cases WHERE \(sql: Self.inPile) AND \(sql: ReachCondition(reach).sql)")
    return try row.map { try $0["n"] } ?? 0
  }

  private static let inPile: SQL = "board_id IS NULL AND state <> 'closed' AND merged_into IS NULL"

  /// How many open cases lie where with nobody who works with them: without an officer, or with one who has left. One
  /// about a member of staff is its manager's, and in nobody else's count.
  package func unattended() throws -> [(place: Placement, officer: StaffID?, cases: Int)] {
    try transaction.query(
      """
      SELECT cases.board_id AS board, cases.department_id AS department, cases.unit_id AS unit, officer_id,
        COUNT(*) AS n
      FROM cases LEFT JOIN staff ON staff.id = officer_id
      WHERE state <> 'closed' AND merged_into IS NULL AND cases.board_id IS NOT NULL
        AND cases.id NOT IN (SELECT case_id FROM case_circles) AND (officer_id IS NULL OR disabled_on IS NOT NULL)
      GROUP BY cases.board_id, cases.department_id, cases.unit_id, officer_id
      """
    ).map { row in
      (
        place: Placement(
          board: try row["board"], department: try row["department"], unit: try row["unit"]),
        officer: try row["officer_id"], cases: try row["n"]
      )
    }
  }

  /// The open cases of one person.
  package func open(of officer: StaffID) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE officer_id = \(officer) AND state <> 'closed' ORDER BY cases.id
      """
    ).map(CaseStore.decode)
  }
}
