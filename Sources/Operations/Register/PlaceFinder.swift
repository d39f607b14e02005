import Domain
import Foundation
import SQLEngine
import Storage

/// Finds the organisation and the service areas that a file names, and makes what is missing where that was asked for.
struct PlaceFinder {
  /// What to do with names that do not exist.
  package enum Missing: Sendable {
    case refuse, create
  }

  private let transaction: Transaction
  private let missing: Missing
  private var boards: [String: BoardID] = [:]
  private var departments: [[String]: DepartmentID] = [:]
  private var units: [[String]: UnitID] = [:]
  private var departmentOf: [UnitID: DepartmentID] = [:]
  private var serviceAreas: [String: ServiceAreaID] = [:]
  private(set) var created = 0

  init(_ transaction: Transaction, missing: Missing) throws {
    self.transaction = transaction
    self.missing = missing
    let chart = try OrganisationStore(transaction).chart()
    // What is current wins over what has ended; old files name both.
    for board in chart.boards.sorted(by: currentLast) { boards[board.name] = board.id }
    for item in chart.departments.sorted(by: currentLast) {
      departments[[item.board.rawValue, item.name]] = item.id
    }
    for unit in chart.units.sorted(by: currentLast) { remember(unit) }
    for area in try ServiceAreaStore(transaction).all().sorted(by: currentLast) {
      serviceAreas[area.name] = area.id
    }
  }

  /// Where a row belongs.
  /// - Throws: `Problem` whose field is the column's name.
  mutating func placement(board: String, department: String, unit: String) throws -> Placement {
    let boardID = try self.board(board)
    let departmentID = department.isEmpty ? nil : try self.department(department, of: boardID, named: board)
    guard !unit.isEmpty else { return Placement(board: boardID, department: departmentID) }
    let unitID = try self.unit(
      unit, of: boardID, department: departmentID, above: department.isEmpty ? board : department)
    return Placement(board: boardID, department: departmentID ?? departmentOf[unitID], unit: unitID)
  }

  mutating func serviceArea(_ name: String) throws -> ServiceAreaID? {
    if name.isEmpty { return nil }
    if let found = serviceAreas[name] { return found }
    try refuse(.serviceAreaMissing, [name], RegisterColumn.service)
    let area = ServiceArea(id: .ordered(at: transaction.now), name: name, validity: .always)
    try ServiceAreaStore(transaction).insert(area)
    try noteAdded(.serviceArea(area.id), name, in: nil)
    serviceAreas[name] = area.id
    created += 1
    return area.id
  }

  private mutating func board(_ name: String) throws -> BoardID {
    if let found = boards[name] { return found }
    try refuse(.boardMissing, [name], .board)
    let board = Board(id: .ordered(at: transaction.now), name: name, validity: .always)
    try OrganisationStore(transaction).insert(board)
    try noteAdded(.board(board.id), name, in: nil)
    boards[name] = board.id
    created += 1
    return board.id
  }

  private mutating func department(_ name: String, of board: BoardID, named boardName: String) throws
    -> DepartmentID
  {
    if let found = departments[[board.rawValue, name]] { return found }
    try refuse(.departmentMissing, [name, boardName], .department)
    let item = Department(id: .ordered(at: transaction.now), board: board, name: name, validity: .always)
    try OrganisationStore(transaction).insert(item)
    try noteAdded(.department(item.id), name, in: boardName)
    departments[[board.rawValue, name]] = item.id
    created += 1
    return item.id
  }

  private mutating func unit(
    _ name: String, of board: BoardID, department: DepartmentID?, above: String
  ) throws -> UnitID {
    if let found = units[[board.rawValue, department?.rawValue ?? "", name]] { return found }
    try refuse(.unitMissing, [name, above], .unit)
    let unit = OrganisationUnit(
      id: .ordered(at: transaction.now), board: board, department: department, parent: nil, predecessor: nil,
      name: name, operation: .own, validity: .always)
    try OrganisationStore(transaction).insert(unit)
    try noteAdded(.unit(unit.id), name, in: above)
    remember(unit)
    created += 1
    return unit.id
  }

  /// A file may leave the department out: then the unit's name alone finds it under its board.
  private mutating func remember(_ unit: OrganisationUnit) {
    units[[unit.board.rawValue, unit.department?.rawValue ?? "", unit.name]] = unit.id
    guard let department = unit.department else { return }
    departmentOf[unit.id] = department
    let withoutDepartment = [unit.board.rawValue, "", unit.name]
    if units[withoutDepartment] == nil { units[withoutDepartment] = unit.id }
  }

  /// What an import adds stands in the history, as what people add does.
  private func noteAdded(_ subject: SettingsChange.Subject, _ name: String, in place: String?) throws {
    try SettingsChangeStore(transaction).append(
      SettingsChange(subject, named: name, .added, to: place), by: .program)
  }

  private func refuse(_ key: ProblemKey, _ arguments: [String], _ column: RegisterColumn) throws(Problem) {
    if missing == .refuse { throw Problem(.invalid, key, arguments, field: column.name) }
  }
}

private protocol Lasting {
  var validity: Validity { get }
}

extension Board: Lasting {}
extension Department: Lasting {}
extension OrganisationUnit: Lasting {}
extension ServiceArea: Lasting {}

private func currentLast(_ one: some Lasting, _ other: some Lasting) -> Bool {
  guard let end = one.validity.until else { return false }
  return other.validity.until.map { end < $0 } ?? true
}
