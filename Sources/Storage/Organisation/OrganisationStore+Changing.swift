import Domain
import SQLEngine

extension OrganisationStore {
  package func rename(_ part: OrganisationPart, to name: String) throws {
    try update(part, "name = \(name)")
  }

  /// Ends a part: from `day` it is history; nil takes that back.
  package func setEnd(_ part: OrganisationPart, to day: CalendarDay?) throws {
    try update(part, "valid_until = \(day)")
  }

  package func setOperation(_ operation: FormOfOperation, of unit: UnitID) throws {
    try update(
      .unit(unit), "operation = \(operation.word), operator_name = \(operation.operatorName)")
  }

  /// How many open cases lie in a part and in what it holds or held.
  /// - Parameter reach: complaints about a member of staff are counted only if they are in it; nil: all are.
  package func openCases(in part: OrganisationPart, for reach: Reach?) throws -> Int {
    let row = try transaction.first(
      """
      SELECT COUNT(*) AS n FROM cases
      WHERE \(sql: CaseCondition.isOpen) AND \(sql: column(part)) AND \(sql: known(to: reach))
      """)
    return try row.map { try $0["n"] } ?? 0
  }

  /// The units with open cases, and how many.
  /// - Parameter reach: as `openCases(in:for:)`.
  package func openCasesByUnit(for reach: Reach?) throws -> [UnitID: Int] {
    var counts: [UnitID: Int] = [:]
    let rows = try transaction.query(
      """
      SELECT unit_id, COUNT(*) AS n FROM cases
      WHERE \(sql: CaseCondition.isOpen) AND unit_id IS NOT NULL AND \(sql: known(to: reach)) GROUP BY unit_id
      """)
    for row in rows { counts[try row["unit_id"]] = try row["n"] }
    return counts
  }

  /// The open cases in a part and in what it holds or held, what is due first first.
  /// - Parameter reach: as `openCases(in:for:)`.
  package func openNumbers(in part: OrganisationPart, for reach: Reach?) throws -> [OpenCaseNumber] {
    try transaction.query(
      """
      SELECT year, sequence, due_on FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: CaseCondition.isOpen) AND \(sql: column(part)) AND \(sql: known(to: reach))
      ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, year, sequence
      """
    ).map { row in
      OpenCaseNumber(
        number: CaseNumber(year: try row["year"], sequence: try row["sequence"]), dueOn: try row["due_on"])
    }
  }

  /// The open cases that lie in a part itself, with whose a complaint about a member of staff is.
  package func openCases(lyingIn part: OrganisationPart) throws -> [OpenCaseOfPart] {
    let itself: SQL =
      switch part {
      case .board: "department_id IS NULL AND unit_id IS NULL"
      case .department: "unit_id IS NULL"
      case .unit: "TRUE"
      }
    return try transaction.query(
      """
      SELECT cases.id AS id, responsible_id FROM cases LEFT JOIN case_circles ON case_circles.case_id = cases.id
      WHERE \(sql: CaseCondition.isOpen) AND \(sql: column(part)) AND \(sql: itself) ORDER BY cases.id
      """
    ).map { OpenCaseOfPart(id: try $0["id"], responsible: try $0["responsible_id"]) }
  }

  private func column(_ part: OrganisationPart) -> SQL {
    switch part {
    case .board(let id): "board_id = \(id)"
    case .department(let id): "department_id = \(id)"
    case .unit(let id): "unit_id = \(id)"
    }
  }

  private func known(to reach: Reach?) -> SQL {
    guard let reach else { return "TRUE" }
    return "(cases.id NOT IN (SELECT case_id FROM case_circles) OR \(sql: ReachCondition(reach).sql))"
  }

  private func update(_ part: OrganisationPart, _ change: SQL) throws {
    switch part {
    case .board(let id): try transaction.execute("UPDATE boards SET \(sql: change) WHERE id = \(id)")
    case .department(let id):
      try transaction.execute("UPDATE departments SET \(sql: change) WHERE id = \(id)")
    case .unit(let id): try transaction.execute("UPDATE units SET \(sql: change) WHERE id = \(id)")
    }
  }
}

/// An open case as those see it who close the part it lies in: its number and its day, nothing of what it says.
package struct OpenCaseNumber: Sendable, Equatable {
  package let number: CaseNumber
  package let dueOn: CalendarDay?
}

/// An open case, with who answers for it where it is about a member of staff.
package struct OpenCaseOfPart: Sendable, Equatable {
  package let id: CaseID
  package let responsible: StaffID?
}
