import Domain
import Operations

/// Tallsjö's organisation in the register, found by the plan's keys.
struct DemoPlaces: Sendable {
  private var boards: [String: BoardID] = [:]
  private var departments: [String: Department] = [:]
  private var units: [String: OrganisationUnit] = [:]
  private var areas: [DemoServiceArea: ServiceAreaID] = [:]
  /// The units that the reorganisation moves, as they are after it.
  private var moved: [String: OrganisationUnit] = [:]
  let reorganisationDay: DemoDay

  /// Makes boards, departments, units and service areas as they were on the first day.
  static func build(with operations: Operations, lastDay: DemoDay) async throws -> DemoPlaces {
    var places = DemoPlaces(reorganisationDay: DemoOrganisation.reorganisationDay(before: lastDay))
    for board in DemoOrganisation.boards {
      places.boards[board.key] = try await operations.addBoard(board.name).id
    }
    for department in DemoOrganisation.departments {
      guard let board = places.boards[department.board] else { continue }
      places.departments[department.key] = try await operations.addDepartment(department.name, of: board)
    }
    for unit in DemoOrganisation.units {
      places.units[unit.key] = try await operations.addUnit(
        unit.name, at: places.placement(ofDepartment: unit.departmentBeforeReorganisation ?? unit.department),
        under: unit.parent.flatMap { places.units[$0]?.id }, operation: unit.form.operation)
    }
    for area in DemoServiceArea.allCases {
      places.areas[area] = try await operations.addServiceArea(area.name).id
    }
    return places
  }

  private init(reorganisationDay: DemoDay) {
    self.reorganisationDay = reorganisationDay
  }

  /// Moves the units that get a new department; to be called on the day of the reorganisation.
  mutating func reorganise(with operations: Operations) async throws {
    for unit in DemoOrganisation.units where unit.departmentBeforeReorganisation != nil {
      guard let old = units[unit.key] else { continue }
      moved[unit.key] = try await operations.reorganise(
        old.id, to: placement(ofDepartment: unit.department), named: unit.name,
        from: reorganisationDay.calendarDay)
    }
  }

  func area(_ area: DemoServiceArea) -> ServiceAreaID? { areas[area] }

  func board(_ key: String) -> BoardID? { boards[key] }

  func placement(ofDepartment key: String) -> Placement {
    Placement(board: departments[key]?.board, department: departments[key]?.id)
  }

  /// Where a home lay on `day`: what came before the reorganisation stays where it was.
  func placement(of home: DemoHome, on day: DemoDay) -> Placement {
    switch home {
    case .department(let key): return placement(ofDepartment: key)
    case .unit(let key):
      let unit = (day >= reorganisationDay ? moved[key] : nil) ?? units[key]
      return unit?.placement ?? .unrouted
    }
  }
}
