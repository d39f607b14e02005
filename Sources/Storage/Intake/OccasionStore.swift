import Domain
import SQLEngine

/// Occasions that several cases came from, and cases that were solved where they arose.
package struct OccasionStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ occasion: Occasion, on day: CalendarDay, by actor: Actor) throws {
    try transaction.execute(
      """
      INSERT INTO occasions (id, title, held_on, board_id, department_id, unit_id, recorded_by, registered_on,
        registered_by)
      VALUES (\(occasion.id), \(occasion.title), \(occasion.heldOn), \(occasion.placement.board),
        \(occasion.placement.department), \(occasion.placement.unit), \(occasion.recordedBy), \(day),
        \(actor.reference))
      """)
  }

  package func add(_ caseID: CaseID, to occasion: RowID) throws {
    try transaction.execute(
      "INSERT INTO occasion_cases (case_id, occasion_id) VALUES (\(caseID), \(occasion))")
  }

  /// The occasion that a case came from, if any.
  package func find(of caseID: CaseID) throws -> Occasion? {
    try transaction.first(
      """
      SELECT id, title, held_on, board_id, department_id, unit_id, recorded_by
      FROM occasions JOIN occasion_cases ON occasion_id = id WHERE case_id = \(caseID)
      """
    ).map(Self.occasion)
  }

  /// The occasions that cases within a reach came from, the latest first.
  package func latest(_ limit: Int, within reach: Reach) throws -> [Occasion] {
    try transaction.query(
      """
      SELECT id, title, held_on, board_id, department_id, unit_id, recorded_by FROM occasions
      WHERE EXISTS (
        SELECT 1 FROM occasion_cases JOIN cases ON cases.id = occasion_cases.case_id
        WHERE occasion_cases.occasion_id = occasions.id AND \(sql: ReachCondition(reach).sql))
      ORDER BY held_on DESC, id DESC LIMIT \(limit)
      """
    ).map(Self.occasion)
  }

  private static func occasion(_ row: SQLRow) throws -> Occasion {
    Occasion(
      id: try row["id"], title: try row["title"], heldOn: try row["held_on"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      recordedBy: try row["recorded_by"])
  }

  /// Marks a case as solved where it arose.
  package func insertSpotSolution(of caseID: CaseID, on day: CalendarDay, by actor: Actor) throws {
    try transaction.execute(
      "INSERT INTO spot_solutions (case_id, done_on, done_by) VALUES (\(caseID), \(day), \(actor.reference))")
  }

  package func isSolvedOnSpot(_ caseID: CaseID) throws -> Bool {
    try transaction.first("SELECT case_id FROM spot_solutions WHERE case_id = \(caseID)") != nil
  }
}
