// What a change of the organisation must hold to. Who may make one is `Access.permitsSettings`.

extension OrganisationChart {
  /// - Throws: `Problem` about `name` when a neighbour is called so on some day of `validity`. Capitals do not make
  ///   another name.
  package func requireFree(
    _ name: String, beside part: OrganisationPart?, at place: Placement, during validity: Validity
  )
    throws(Problem)
  {
    let known: [(OrganisationPart, String, Validity)] =
      if let department = place.department {
        units.filter { $0.department == department }.map { (.unit($0.id), $0.name, $0.validity) }
      } else if let board = place.board {
        units.filter { $0.board == board && $0.department == nil }.map {
          (.unit($0.id), $0.name, $0.validity)
        }
      } else {
        boards.map { (.board($0.id), $0.name, $0.validity) }
      }
    try Self.requireFree(name, beside: part, among: known, during: validity)
  }

  /// The same for a department of a board.
  package func requireFreeDepartment(
    _ name: String, beside part: OrganisationPart?, of board: BoardID, during validity: Validity
  ) throws(Problem) {
    let known = departments.filter { $0.board == board }.map {
      (OrganisationPart.department($0.id), $0.name, $0.validity)
    }
    try Self.requireFree(name, beside: part, among: known, during: validity)
  }

  /// The same for whatever kind of part it is, where it is.
  package func requireFree(_ name: String, for part: OrganisationPart, during validity: Validity)
    throws(Problem)
  {
    switch part {
    case .board: try requireFree(name, beside: part, at: .unrouted, during: validity)
    case .department(let id):
      guard let board = department(id)?.board else { return }
      try requireFreeDepartment(name, beside: part, of: board, during: validity)
    case .unit(let id):
      guard let unit = unit(id) else { return }
      try requireFree(
        name, beside: part, at: Placement(board: unit.board, department: unit.department), during: validity)
    }
  }

  /// That a unit may lie at `place`, in `parent` where one is given, for as long as it holds.
  /// - Parameter unit: the unit that moves; it cannot lie in itself.
  /// - Throws: `Problem` about `under`.
  package func requirePlace(
    _ place: Placement, under parent: UnitID?, moving unit: UnitID? = nil, during validity: Validity
  ) throws(Problem) {
    guard let id = place.board, let board = board(id),
      isConsistent(Placement(board: id, department: place.department))
    else { throw Problem(.invalid, .organisationUnknown) }
    var above: [(String, Validity)] = [(board.name, board.validity)]
    if let department = place.department.flatMap(department) {
      above.append((department.name, department.validity))
    }
    if let parent {
      guard let found = self.unit(parent) else { throw Problem(.invalid, .organisationUnknown) }
      guard found.board == id, found.department == place.department else {
        let name = place.department.flatMap(department)?.name ?? board.name
        throw Problem(.invalid, .parentElsewhere, [found.name, name], field: "under")
      }
      if let unit, line(above: parent).contains(unit) {
        throw Problem(.invalid, .parentInsideItself, [self.unit(unit)?.name ?? ""], field: "under")
      }
      above.append((found.name, found.validity))
    }
    let start = validity.from ?? .first
    for (name, its) in above {
      let begins = its.from.map { $0 <= start } ?? true
      let lasts = its.until.map { end in validity.until.map { $0 <= end } ?? false } ?? true
      if !begins || !lasts { throw Problem(.invalid, .parentClosed, [name], field: "under") }
    }
  }

  private static func requireFree(
    _ name: String, beside part: OrganisationPart?, among known: [(OrganisationPart, String, Validity)],
    during validity: Validity
  ) throws(Problem) {
    let isTaken = known.contains { other, itsName, its in
      other != part && itsName.lowercased() == name.lowercased() && its.overlaps(validity)
    }
    if isTaken { throw Problem(.conflict, .nameTaken, [name], field: "name") }
  }
}
