/// The whole organisation with its history, for pick lists, names and checks.
package struct OrganisationChart: Sendable {
  package let boards: [Board]
  package let departments: [Department]
  package let units: [OrganisationUnit]

  package init(boards: [Board], departments: [Department], units: [OrganisationUnit]) {
    self.boards = boards
    self.departments = departments
    self.units = units
  }

  package func board(_ id: BoardID) -> Board? { boards.first { $0.id == id } }
  package func department(_ id: DepartmentID) -> Department? { departments.first { $0.id == id } }
  package func unit(_ id: UnitID) -> OrganisationUnit? { units.first { $0.id == id } }

  /// What a placement is called, most particular first: "Hemtjänst Norr", or the board's name, or nil when unrouted.
  package func name(of placement: Placement) -> String? {
    placement.unit.flatMap { unit($0)?.name } ?? placement.department.flatMap { department($0)?.name }
      ?? placement.board.flatMap { board($0)?.name }
  }

  /// Whether the parts of a placement belong together: the department under the board, the unit under both.
  package func isConsistent(_ placement: Placement) -> Bool {
    guard let board = placement.board.flatMap(self.board) else {
      return placement == .unrouted
    }
    if let id = placement.department {
      guard department(id)?.board == board.id else { return false }
    }
    if let id = placement.unit {
      guard let unit = unit(id), unit.board == board.id, unit.department == placement.department else {
        return false
      }
    }
    return true
  }

  package func current(on day: CalendarDay) -> OrganisationChart {
    OrganisationChart(
      boards: boards.filter { $0.validity.holds(on: day) },
      departments: departments.filter { $0.validity.holds(on: day) },
      units: units.filter { $0.validity.holds(on: day) })
  }

  /// A unit with the units inside it, and what each of them was before and became: all within its board, since a case
  /// never follows a unit through the wall.
  package func units(belongingTo id: UnitID) -> Set<UnitID> {
    guard let board = unit(id)?.board else { return [id] }
    let own = units.filter { $0.board == board }
    var (found, waiting): (Set<UnitID>, [UnitID]) = ([id], [id])
    while let next = waiting.popLast() {
      for unit in own where !found.contains(unit.id) {
        let isPart =
          unit.parent == next || unit.predecessor == next || self.unit(next)?.predecessor == unit.id
        if isPart {
          found.insert(unit.id)
          waiting.append(unit.id)
        }
      }
    }
    return found
  }

  /// A unit and the units that it lies in, nearest first.
  package func line(above id: UnitID) -> [UnitID] {
    var line = [id]
    while let parent = line.last.flatMap(unit)?.parent, !line.contains(parent) { line.append(parent) }
    return line
  }
}
