import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  package func addBoard(_ name: String, validity: Validity = .always) async throws -> Board {
    let name = try checkedName(name)
    return try await database.write { transaction in
      let board = Board(id: .ordered(at: transaction.now), name: name, validity: validity)
      try unlessTaken(name) { try OrganisationStore(transaction).insert(board) }
      return board
    }
  }

  package func addDepartment(_ name: String, of board: BoardID, validity: Validity = .always) async throws
    -> Department
  {
    let name = try checkedName(name)
    return try await database.write { transaction in
      guard try OrganisationStore(transaction).chart().board(board) != nil else {
        throw Problem(.invalid, .organisationUnknown)
      }
      let department = Department(
        id: .ordered(at: transaction.now), board: board, name: name, validity: validity)
      try unlessTaken(name) { try OrganisationStore(transaction).insert(department) }
      return department
    }
  }

  /// Adds a unit under a department or a board, and under another unit where units nest.
  package func addUnit(
    _ name: String, at place: Placement, under parent: UnitID? = nil, operation: FormOfOperation = .own,
    validity: Validity = .always
  ) async throws -> OrganisationUnit {
    let name = try checkedName(name)
    return try await database.write { transaction in
      let unit = try unit(
        name, at: place, under: parent, operation: operation, validity: validity, in: transaction)
      try unlessTaken(name) { try OrganisationStore(transaction).insert(unit) }
      try ProtectedUnitStore(transaction).inherit(unit, on: transaction.today, by: .program)
      return unit
    }
  }

  /// Moves or renames a unit from `day`: the old row ends, a new one begins, and old cases stay where they were.
  package func reorganise(
    _ id: UnitID, to place: Placement, named name: String, under parent: UnitID? = nil, from day: CalendarDay
  ) async throws -> OrganisationUnit {
    let name = try checkedName(name)
    return try await database.write { transaction in
      let store = OrganisationStore(transaction)
      // It held the day before, too: a row that begins and ends on one day would never have held.
      guard let old = try store.chart().unit(id), old.validity.holds(on: day),
        old.validity.holds(on: day.adding(days: -1))
      else {
        throw Problem(.notFound, .organisationUnknown)
      }
      let new = try unit(
        name, at: place, under: parent, operation: old.operation, validity: Validity(from: day), after: id,
        in: transaction)
      try store.close(id, on: day)
      try unlessTaken(name) { try store.insert(new) }
      try ProtectedUnitStore(transaction).inherit(new, on: transaction.today, by: .program)
      return new
    }
  }

  package func addServiceArea(_ name: String) async throws -> ServiceArea {
    let name = try checkedName(name)
    return try await database.write { transaction in
      let area = ServiceArea(id: .ordered(at: transaction.now), name: name, validity: .always)
      try unlessTaken(name) { try ServiceAreaStore(transaction).insert(area) }
      return area
    }
  }

  package func organisation() async throws -> OrganisationChart {
    try await database.read { try OrganisationStore($0).chart() }
  }

  private func unit(
    _ name: String, at place: Placement, under parent: UnitID?, operation: FormOfOperation,
    validity: Validity,
    after predecessor: UnitID? = nil, in transaction: Transaction
  ) throws -> OrganisationUnit {
    let chart = try OrganisationStore(transaction).chart()
    let above = Placement(board: place.board, department: place.department, unit: parent)
    guard let board = place.board, chart.isConsistent(above) else {
      throw Problem(.invalid, .organisationUnknown)
    }
    return OrganisationUnit(
      id: .ordered(at: transaction.now), board: board, department: place.department, parent: parent,
      predecessor: predecessor, name: name, operation: operation, validity: validity)
  }

  private func checkedName(_ name: String) throws(Problem) -> String {
    let tidy = TidyText.line(name)
    guard (1...200).contains(tidy.unicodeScalars.count) else {
      throw Problem(.invalid, .nameMissing, field: "name")
    }
    return tidy
  }

  private func unlessTaken(_ name: String, _ insert: () throws -> Void) throws {
    do {
      try insert()
    } catch EngineError.uniqueViolation {
      throw Problem(.conflict, .nameTaken, [name], field: "name")
    }
  }
}
