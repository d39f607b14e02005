import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  package func addBoard(
    _ name: String, validity: Validity = .always, by actor: Actor = .program
  ) async throws -> Board {
    let name = try Self.checkedPartName(name)
    return try await changeSettings(by: actor) { work in
      try work.requireNotPast(validity.from)
      try work.organisation.chart().requireFree(
        name, beside: nil, at: .unrouted, during: work.remaining(of: validity))
      let board = Board(id: .ordered(at: work.transaction.now), name: name, validity: validity)
      try work.organisation.insert(board)
      try work.note(
        SettingsChange(.board(board.id), named: name, .added, to: nil, holdsFrom: validity.from))
      return board
    }
  }

  package func addDepartment(
    _ name: String, of board: BoardID, validity: Validity = .always, by actor: Actor = .program
  ) async throws -> Department {
    let name = try Self.checkedPartName(name)
    return try await changeSettings(by: actor) { work in
      try work.requireNotPast(validity.from)
      let chart = try work.organisation.chart()
      let remaining = work.remaining(of: validity)
      try chart.requirePlace(Placement(board: board), under: nil, during: remaining)
      try chart.requireFreeDepartment(name, beside: nil, of: board, during: remaining)
      let department = Department(
        id: .ordered(at: work.transaction.now), board: board, name: name, validity: validity)
      try work.organisation.insert(department)
      try work.note(
        SettingsChange(
          .department(department.id), named: name, .added, to: chart.board(board)?.name,
          holdsFrom: validity.from))
      return department
    }
  }

  /// Adds a unit under a department or a board, and under another unit where units nest.
  package func addUnit(
    _ name: String, at place: Placement, under parent: UnitID? = nil, operation: FormOfOperation = .own,
    validity: Validity = .always, by actor: Actor = .program
  ) async throws -> OrganisationUnit {
    let name = try Self.checkedPartName(name)
    let operation = try Self.checkedOperation(operation)
    return try await changeSettings(by: actor) { work in
      try work.requireNotPast(validity.from)
      let chart = try work.organisation.chart()
      let remaining = work.remaining(of: validity)
      try chart.requirePlace(place, under: parent, during: remaining)
      guard let board = place.board else { throw Problem(.invalid, .organisationUnknown) }
      let unit = OrganisationUnit(
        id: .ordered(at: work.transaction.now), board: board, department: place.department, parent: parent,
        predecessor: nil, name: name, operation: operation, validity: validity)
      try chart.requireFree(name, beside: nil, at: place.withoutUnit, during: remaining)
      try work.organisation.insert(unit)
      let surroundings = try work.organisation.chart().surroundings(of: .unit(unit.id))
      try work.note(
        SettingsChange(
          .unit(unit.id), named: name, .added, to: surroundings, holdsFrom: validity.from))
      try work.inheritProtection(unit)
      return unit
    }
  }

  package func organisation() async throws -> OrganisationChart {
    try await database.read { try OrganisationStore($0).chart() }
  }

  /// - Throws: `Problem` about `operatorName` when others run it and the name is missing.
  static func checkedOperation(_ operation: FormOfOperation) throws(Problem) -> FormOfOperation {
    func checked(_ name: String) throws(Problem) -> String {
      do {
        return try checkedPartName(name)
      } catch {
        throw Problem(.invalid, .operatorMissing, field: "operatorName")
      }
    }
    switch operation {
    case .own: return .own
    case .municipalCompany(let name): return .municipalCompany(name: try checked(name))
    case .privateProvider(let name): return .privateProvider(name: try checked(name))
    }
  }
}

extension Placement {
  /// The board or department alone.
  var withoutUnit: Placement { Placement(board: board, department: department) }
}
