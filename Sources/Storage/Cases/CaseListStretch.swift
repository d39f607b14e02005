import Domain
import SQLEngine

/// A part of a list that an index gives in its order.
struct CaseListStretch {
  let condition: SQL
  let order: SQL

  /// What owes something, what is due first.
  static func owing(_ condition: SQL = "TRUE") -> CaseListStretch {
    CaseListStretch(
      condition: "\(sql: condition) AND due_on IS NOT NULL",
      order: "due_on, received_on DESC, year DESC, sequence DESC")
  }

  /// What owes nothing, the latest first.
  static func owingNothing(_ condition: SQL = "TRUE") -> CaseListStretch {
    CaseListStretch(condition: "\(sql: condition) AND due_on IS NULL", order: newest)
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
    case .kind: ListGroup.stretches(Kind.allCases.map { ListGroup("kind", $0, named: $0.swedish) })
    case .state: ListGroup.stretches(CaseState.allCases.map { ListGroup("state", $0, named: $0.swedish) })
    case .officer: try byOfficer(condition)
    case .place: try byPlace(condition)
    }
  }

  private func byDay(of filter: CaseFilter) -> [CaseListStretch] {
    switch filter.standing {
    case .open, .all: filter.due == CaseFilter.Days() ? [.owing(), .owingNothing()] : [.owing()]
    case .soon, .overdue: [.owing()]
    case .closed: [.owingNothing()]
    }
  }

  private func byOfficer(_ condition: SQL) throws -> [CaseListStretch] {
    let there = try few("SELECT DISTINCT officer_id AS id FROM cases", condition).map { rows in
      Set(try rows.map { row -> StaffID? in try row["id"] })
    }
    let people = try transaction.query("SELECT id, name FROM staff").map { row -> (StaffID, String) in
      (try row["id"], try row["name"])
    }
    let groups = people.filter { there?.contains($0.0) ?? true }.map { id, name in
      ListGroup("officer_id", id, named: name)
    }
    return ListGroup.stretches(groups + [ListGroup(name: nil, condition: "officer_id IS NULL")])
  }

  private func byPlace(_ condition: SQL) throws -> [CaseListStretch] {
    let there = try few("SELECT DISTINCT board_id, department_id, unit_id FROM cases", condition).map {
      rows in
      Set(
        try rows.map { row in
          Placement(
            board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]
          ).nearest
        })
    }
    let chart = try OrganisationStore(transaction).chart()
    let groups = chart.places.filter { there?.contains($0.nearest) ?? true }.map { place in
      ListGroup(name: chart.name(of: place), condition: Self.lies(at: place))
    }
    return ListGroup.stretches(groups + [ListGroup(name: nil, condition: "board_id IS NULL")])
  }

  private static func lies(at place: Placement) -> SQL {
    if let unit = place.unit { return "unit_id = \(unit)" }
    if let department = place.department { return "department_id = \(department) AND unit_id IS NULL" }
    return "board_id = \(place.board) AND department_id IS NULL AND unit_id IS NULL"
  }

  /// The values that occur in a short list. A long one fills its page from the first groups, so that it is not worth
  /// reading all of it to know which there are: then nil.
  private func few(_ values: SQL, _ condition: SQL) throws -> [SQLRow]? {
    guard try count(condition, upTo: Self.long) < Self.long else { return nil }
    return try transaction.query("\(sql: values) WHERE \(sql: condition)")
  }

  private static let long = 2_000
}

/// The cases of a list that share a word.
private struct ListGroup {
  let name: String?
  let condition: SQL

  init(name: String?, condition: SQL) {
    self.name = name
    self.condition = condition
  }

  init(_ column: SQL, _ value: some SQLConvertible, named name: String) {
    self.init(name: name, condition: "\(sql: column) = \(value)")
  }

  /// In Swedish order, those without a name last.
  static func stretches(_ groups: [ListGroup]) -> [CaseListStretch] {
    let ordered =
      SwedishOrder.sorted(groups.filter { $0.name != nil }, by: { $0.name ?? "" })
      + groups.filter { $0.name == nil }
    return ordered.flatMap { group in
      [CaseListStretch.owing(group.condition), .owingNothing(group.condition)]
    }
  }
}

extension Placement {
  /// The unit, or else the department, or else the board, which the others follow from.
  fileprivate var nearest: String? { unit?.rawValue ?? department?.rawValue ?? board?.rawValue }
}

extension OrganisationChart {
  /// Everything that a case can be placed at.
  fileprivate var places: [Placement] {
    units.map(\.placement) + departments.map { Placement(board: $0.board, department: $0.id) }
      + boards.map { Placement(board: $0.id) }
  }
}
