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

  /// Those in the pile that are a board's secret, what is due first first.
  package func secretReturns(within reach: Reach) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: Self.inPile) AND cases.id IN (SELECT case_id FROM secret_returns)
        AND \(sql: ReachCondition(reach).sql)
      ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, year, sequence
      """
    ).map(CaseStore.decode)
  }

  package func pileCount(within reach: Reach) throws -> Int {
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM cases WHERE \(sql: Self.inPile) AND \(sql: ReachCondition(reach).sql)")
    return try row.map { try $0["n"] } ?? 0
  }

  private static let inPile: SQL = "board_id IS NULL AND \(sql: CaseCondition.isOpen)"

  /// How many open cases lie where with nobody who works with them: without an officer, or with one who may not handle
  /// them there, such as somebody who has left. One about a member of staff is not among them.
  /// - Parameters:
  ///   - staff: everybody.
  ///   - reach: the cases that are counted; nil for all.
  package func unattended(among staff: [StaffMember], within reach: Reach? = nil) throws
    -> [(place: Placement, officer: StaffID?, cases: Int)]
  {
    let protected = Set(try ProtectedUnitStore(transaction).all().keys)
    return try transaction.query(
      """
      SELECT board_id, department_id, unit_id, officer_id, COUNT(*) AS n FROM cases
      WHERE \(sql: CaseCondition.isOpen) AND board_id IS NOT NULL
        AND id NOT IN (SELECT case_id FROM case_circles) AND \(sql: Self.within(reach))
      GROUP BY board_id, department_id, unit_id, officer_id
      """
    ).map { row in
      (place: try Self.place(row), officer: try row["officer_id"] as StaffID?, cases: try row["n"])
    }.filter { found in
      guard let member = staff.first(where: { $0.id == found.officer }) else { return true }
      let isProtected = found.place.unit.map(protected.contains) ?? false
      let item = GuardedCase(placement: found.place, confidentiality: isProtected ? .protected : .open)
      return !Access.permits(.staff(member), .handle, on: item)
    }
  }

  /// How many open cases about members of staff lie where without a manager whose they are.
  package func circlesWithoutManager(among staff: [StaffMember], within reach: Reach? = nil) throws
    -> [(place: Placement, cases: Int)]
  {
    try transaction.query(
      """
      SELECT board_id, department_id, unit_id, responsible_id, COUNT(*) AS n
      FROM cases JOIN case_circles ON case_circles.case_id = cases.id
      WHERE \(sql: CaseCondition.isOpen) AND board_id IS NOT NULL AND \(sql: Self.within(reach))
      GROUP BY board_id, department_id, unit_id, responsible_id
      """
    ).map { row in
      (place: try Self.place(row), manager: try row["responsible_id"] as StaffID?, cases: try row["n"] as Int)
    }.filter { found in
      guard let member = staff.first(where: { $0.id == found.manager }) else { return true }
      let item = GuardedCase(placement: found.place, confidentiality: .aboutStaff(responsible: found.manager))
      return !Access.permits(.staff(member), .handle, on: item)
    }.map { (place: $0.place, cases: $0.cases) }
  }

  private static func within(_ reach: Reach?) -> SQL { reach.map { ReachCondition($0).sql } ?? "TRUE" }

  private static func place(_ row: SQLRow) throws -> Placement {
    Placement(board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])
  }

  /// The open cases of one person.
  package func open(of officer: StaffID) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE officer_id = \(officer) AND \(sql: CaseCondition.isNotClosed) ORDER BY cases.id
      """
    ).map(CaseStore.decode)
  }
}
