import Domain
import SQLEngine

/// What a list of cases is to show.
package struct CaseFilter: Sendable, Equatable {
  package enum Standing: String, Sendable, CaseIterable {
    /// Not closed.
    case open
    /// Something is owed, and its day has passed.
    case overdue
    case closed
    case all
  }

  package enum Scope: Sendable, Equatable {
    case municipality
    case board(BoardID)
  }

  package var scope: Scope
  package var standing = Standing.open
  package var unit: UnitID?
  package var officer: StaffID?

  package init(scope: Scope) {
    self.scope = scope
  }
}

/// A line of a list.
package struct CaseListItem: Sendable, Equatable {
  package let number: CaseNumber
  package let kind: Kind
  package let state: CaseState
  package let placement: Placement
  package let officer: StaffID?
  package let receivedOn: CalendarDay
  package let dueOn: CalendarDay?
  /// The registrar's subject, or else the beginning of what was written.
  package let title: String
}

package struct CaseListStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The page of a list that begins after `offset` lines: what is due first comes first, then what owes nothing.
  package func page(_ filter: CaseFilter, on today: CalendarDay, limit: Int, offset: Int) throws
    -> [CaseListItem]
  {
    try transaction.query(
      """
      SELECT year, sequence, kind, state, board_id, department_id, unit_id, officer_id, received_on, due_on,
        (SELECT body FROM texts WHERE case_id = cases.id AND role = 'subject' ORDER BY ordinal DESC LIMIT 1)
          AS subject,
        (SELECT SUBSTR(body, 1, 160) FROM texts WHERE case_id = cases.id AND role = 'submission' LIMIT 1) AS beginning
      FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: condition(filter, on: today))
      ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, received_on DESC, year DESC, sequence DESC
      LIMIT \(limit) OFFSET \(offset)
      """
    ).map(Self.item)
  }

  package func count(_ filter: CaseFilter, on today: CalendarDay) throws -> Int {
    try count(condition(filter, on: today))
  }

  /// How many open cases fall due on `day`, in the same scope.
  package func dueCount(_ scope: CaseFilter.Scope, on day: CalendarDay) throws -> Int {
    try count("due_on = \(day) AND \(sql: condition(scope))")
  }

  private func count(_ condition: SQL) throws -> Int {
    guard let row = try transaction.first("SELECT COUNT(*) AS n FROM cases WHERE \(sql: condition)") else {
      return 0
    }
    return try row["n"]
  }

  private func condition(_ filter: CaseFilter, on today: CalendarDay) -> SQL {
    var parts = [condition(filter.scope), condition(filter.standing, on: today)]
    if let unit = filter.unit { parts.append("unit_id = \(unit)") }
    if let officer = filter.officer { parts.append("officer_id = \(officer)") }
    return SQL.joined(parts, separator: " AND ")
  }

  private func condition(_ scope: CaseFilter.Scope) -> SQL {
    switch scope {
    case .municipality: "TRUE"
    case .board(let board): "board_id = \(board)"
    }
  }

  private func condition(_ standing: CaseFilter.Standing, on today: CalendarDay) -> SQL {
    switch standing {
    case .open: "state <> 'closed' AND merged_into IS NULL"
    case .overdue: "due_on < \(today)"
    case .closed: "state = 'closed'"
    case .all: "TRUE"
    }
  }

  private static func item(_ row: SQLRow) throws -> CaseListItem {
    let (subject, beginning): (String?, String?) = (try row["subject"], try row["beginning"])
    return CaseListItem(
      number: CaseNumber(year: try row["year"], sequence: try row["sequence"]), kind: try row["kind"],
      state: try row["state"],
      placement: Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
      officer: try row["officer_id"], receivedOn: try row["received_on"], dueOn: try row["due_on"],
      title: subject ?? beginning ?? "")
  }
}
