/// A board, a department or a unit: what can be renamed and closed.
package enum OrganisationPart: Sendable, Hashable {
  case board(BoardID)
  case department(DepartmentID)
  case unit(UnitID)

  package var subject: SettingsChange.Subject {
    switch self {
    case .board(let id): .board(id)
    case .department(let id): .department(id)
    case .unit(let id): .unit(id)
    }
  }
}

extension OrganisationChart {
  package func name(of part: OrganisationPart) -> String? {
    switch part {
    case .board(let id): board(id)?.name
    case .department(let id): department(id)?.name
    case .unit(let id): unit(id)?.name
    }
  }

  package func validity(of part: OrganisationPart) -> Validity? {
    switch part {
    case .board(let id): board(id)?.validity
    case .department(let id): department(id)?.validity
    case .unit(let id): unit(id)?.validity
    }
  }

  /// Where a case lies that lies right there.
  package func placement(of part: OrganisationPart) -> Placement? {
    switch part {
    case .board(let id): board(id).map { Placement(board: $0.id) }
    case .department(let id): department(id).map { Placement(board: $0.board, department: $0.id) }
    case .unit(let id): unit(id)?.placement
    }
  }

  /// The rows that came after a unit when it was reorganised.
  package func successors(of id: UnitID) -> [OrganisationUnit] { units.filter { $0.predecessor == id } }

  /// Where something new is put about what lies at `place`: there while it holds, else at the unit that it became, and
  /// otherwise at the nearest of what it lay in that holds. All within its board.
  package func openPlace(for place: Placement, on day: CalendarDay) -> Placement {
    for id in place.unit.map(line) ?? [] {
      if let unit = openUnit(from: id, on: day), unit.board == place.board { return unit.placement }
    }
    if let id = place.department, let department = department(id), department.validity.holds(on: day) {
      return Placement(board: department.board, department: id)
    }
    guard let id = place.board, let board = board(id), board.validity.holds(on: day) else { return .unrouted }
    return Placement(board: id)
  }

  /// The unit itself while it holds, or the one that it became; nil when it became none or several.
  private func openUnit(from id: UnitID, on day: CalendarDay) -> OrganisationUnit? {
    var (current, passed) = (unit(id), Set<UnitID>())
    while let found = current, passed.insert(found.id).inserted {
      if found.validity.holds(on: day) { return found }
      let next = successors(of: found.id)
      current = next.count == 1 ? next.first : nil
    }
    return nil
  }

  /// What a unit lies in, nearest first and the board last: "Åsens förskola, Skolförvaltningen, Skolnämnden". Of a
  /// department its board, of a board nothing.
  package func surroundings(of part: OrganisationPart) -> String {
    switch part {
    case .board: return ""
    case .department(let id): return department(id).flatMap { board($0.board)?.name } ?? ""
    case .unit(let id):
      guard let unit = unit(id) else { return "" }
      let above = line(above: id).dropFirst().compactMap { self.unit($0)?.name }
      let rest = [unit.department.flatMap { department($0)?.name }, board(unit.board)?.name]
      return (above + rest.compactMap { $0 }).joined(separator: ", ")
    }
  }

  /// What lies directly in a part and would still hold when it is closed on `day`, by name.
  package func left(in part: OrganisationPart, on day: CalendarDay) -> [String] {
    let names: [(String, Validity)] =
      switch part {
      case .board(let id):
        departments.filter { $0.board == id }.map { ($0.name, $0.validity) }
          + units.filter { $0.board == id && $0.department == nil }.map { ($0.name, $0.validity) }
      case .department(let id):
        units.filter { inner in
          inner.department == id && inner.parent.flatMap(unit)?.validity.outlasts(day) != true
        }.map { ($0.name, $0.validity) }
      case .unit(let id): units.filter { $0.parent == id }.map { ($0.name, $0.validity) }
      }
    return SwedishOrder.sorted(names.filter { $0.1.outlasts(day) }.map(\.0)) { $0 }
  }

  /// Where the cases of a part can go when it is closed: its neighbours, and what it lies in. Those of a board are
  /// forwarded to another, each with its covering text, and not moved.
  package func refuges(from part: OrganisationPart, on day: CalendarDay) -> [String] {
    func open(_ validity: Validity) -> Bool { validity.holds(on: day) && validity.until == nil }
    let neighbours: [(String, Validity)]
    let above: String?
    switch part {
    case .board: return []
    case .department(let id):
      let own = department(id)?.board
      neighbours = departments.filter { $0.board == own && $0.id != id }.map { ($0.name, $0.validity) }
      above = own.flatMap(board)?.name
    case .unit(let id):
      let own = unit(id)
      neighbours = units.filter { $0.board == own?.board && $0.department == own?.department && $0.id != id }
        .map { ($0.name, $0.validity) }
      above = own?.department.flatMap { department($0)?.name } ?? own.flatMap { board($0.board)?.name }
    }
    let names = SwedishOrder.sorted(neighbours.filter { open($0.1) }.map(\.0)) { $0 }
    return names.prefix(4) + [above].compactMap { $0 }
  }
}

extension Validity {
  /// Whether it still holds on `day` or will hold later.
  package func outlasts(_ day: CalendarDay) -> Bool { until.map { day < $0 } ?? true }

  /// What is left of it from `day` on: what began long ago, or nobody knows when, begins there.
  package func remaining(from day: CalendarDay) -> Validity {
    Validity(from: max(from ?? day, day), until: until)
  }

  /// Whether there is a day on which both hold.
  package func overlaps(_ other: Validity) -> Bool {
    let starts = [from, other.from].compactMap { $0 }.max() ?? .first
    return outlasts(starts) && other.outlasts(starts)
  }
}
