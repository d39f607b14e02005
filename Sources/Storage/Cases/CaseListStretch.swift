import Domain
import SQLEngine

/// A part of a list that an index gives in its order.
struct CaseListStretch {
  let condition: SQL
  let order: SQL
  /// How many lines it has, where that is known already.
  var count: Int?

  /// What owes something, what is due first.
  static func owing(_ condition: SQL = "TRUE", count: Int? = nil) -> CaseListStretch {
    CaseListStretch(
      condition: "\(sql: condition) AND due_on IS NOT NULL",
      order: "due_on, received_on DESC, year DESC, sequence DESC", count: count)
  }

  /// What owes nothing, the latest first.
  static func owingNothing(_ condition: SQL = "TRUE", count: Int? = nil) -> CaseListStretch {
    CaseListStretch(condition: "\(sql: condition) AND due_on IS NULL", order: newest, count: count)
  }

  static let newest: SQL = "received_on DESC, year DESC, sequence DESC"
}

extension CaseListStore {
  /// The stretches of a list, in their order.
  func stretches(_ sort: CaseSort, of filter: CaseFilter, _ condition: SQL) throws -> [CaseListStretch] {
    switch sort {
    case .due: byDay(of: filter)
    case .newest: [CaseListStretch(condition: "TRUE", order: CaseListStretch.newest)]
    case .oldest: [CaseListStretch(condition: "TRUE", order: "received_on, year, sequence")]
    case .number: [CaseListStretch(condition: "TRUE", order: "year DESC, sequence DESC")]
    case .kind: try groups("kind", condition) { Kind(rawValue: $0)?.swedish }
    case .state: try groups("state", condition) { CaseState(rawValue: $0)?.swedish }
    case .officer: try groups("officer_id", condition, named: try officerNames())
    case .place: try places(condition)
    }
  }

  private func byDay(of filter: CaseFilter) -> [CaseListStretch] {
    switch filter.standing {
    case .open, .all: filter.due == CaseFilter.Days() ? [.owing(), .owingNothing()] : [.owing()]
    case .soon, .overdue: [.owing()]
    case .closed: [.owingNothing()]
    }
  }

  /// The stretches of each value of a column, in the Swedish order of what it is called; what has no value comes last.
  private func groups(
    _ column: SQL, _ condition: SQL, named name: (String) -> String?
  ) throws -> [CaseListStretch] {
    let groups = try transaction.query(
      """
      SELECT \(sql: column) AS value, COUNT(due_on) AS owing, COUNT(*) AS total FROM cases
      WHERE \(sql: condition) GROUP BY \(sql: column)
      """
    ).map { row in
      let value: String? = try row["value"]
      return try ListGroup(
        row, name: value.flatMap(name),
        condition: value.map { "\(sql: column) = \($0)" } ?? "\(sql: column) IS NULL")
    }
    return ListGroup.stretches(groups)
  }

  private func places(_ condition: SQL) throws -> [CaseListStretch] {
    let chart = try OrganisationStore(transaction).chart()
    let groups = try transaction.query(
      """
      SELECT board_id, department_id, unit_id, COUNT(due_on) AS owing, COUNT(*) AS total FROM cases
      WHERE \(sql: condition) GROUP BY board_id, department_id, unit_id
      """
    ).map { row in
      let place = Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])
      return try ListGroup(
        row, name: chart.name(of: place),
        condition: """
          \(sql: Self.equals("board_id", place.board)) AND \(sql: Self.equals("department_id", place.department))
          AND \(sql: Self.equals("unit_id", place.unit))
          """)
    }
    return ListGroup.stretches(groups)
  }

  private static func equals<Value: SQLConvertible>(_ column: SQL, _ value: Value?) -> SQL {
    value.map { "\(sql: column) = \($0)" } ?? "\(sql: column) IS NULL"
  }

  private func officerNames() throws -> (String) -> String? {
    let names = Dictionary(
      try transaction.query("SELECT id, name FROM staff").map { row -> (String, String) in
        (try row["id"], try row["name"])
      }
    ) { first, _ in first }
    return { names[$0] }
  }
}

/// The cases of a list that share a word.
private struct ListGroup {
  let name: String?
  let condition: SQL
  let owing: Int
  let total: Int

  init(_ row: SQLRow, name: String?, condition: SQL) throws {
    self.name = name
    self.condition = condition
    owing = try row["owing"]
    total = try row["total"]
  }

  /// In Swedish order, those without a name last.
  static func stretches(_ groups: [ListGroup]) -> [CaseListStretch] {
    let ordered =
      SwedishOrder.sorted(groups.filter { $0.name != nil }, by: { $0.name ?? "" })
      + groups.filter { $0.name == nil }
    return ordered.flatMap { group in
      [
        CaseListStretch.owing(group.condition, count: group.owing),
        .owingNothing(group.condition, count: group.total - group.owing),
      ]
    }
  }
}
