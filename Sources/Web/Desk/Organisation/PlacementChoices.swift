import Domain
import Operations

/// The pick list of where a case may lie: boards, their departments and units, in one list. Values are
/// `board:…`, `department:…` or `unit:…`.
enum PlacementChoices {
  static func field(_ chart: OrganisationChart) -> ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Inte fördelad än")],
      groups: SwedishOrder.sorted(chart.boards, by: \.name).map { board in
        ChoiceGroup(label: board.name, options: choices(under: board, in: chart))
      })
  }

  /// Where a case may go that lies somewhere: what is given back is given back with a reason (`ReturnVerb`), and what
  /// another board is to have is forwarded to it.
  static func moving(_ chart: OrganisationChart, from place: Placement, on day: CalendarDay) -> ChoiceField {
    var field = moving(chart.current(on: day), within: [place.board])
    // What is left of a board that is closed stays where it is, and can still be described better.
    if field.groups.isEmpty, let name = chart.name(of: place) {
      field.options.append(Choice(value: value(of: place), label: name))
    }
    return field
  }

  /// The same for several cases at once. Where one of them lies with no board, all places are there.
  static func moving(_ chart: OrganisationChart, within boards: Set<BoardID?>) -> ChoiceField {
    let isAnywhere = boards.contains(nil)
    var field = field(
      OrganisationChart(
        boards: chart.boards.filter { isAnywhere || boards.contains($0.id) }, departments: chart.departments,
        units: chart.units))
    field.options = [Choice(value: "", label: "Välj enhet")]
    return field
  }

  static func value(of placement: Placement) -> String {
    if let unit = placement.unit { return "unit:\(unit)" }
    if let department = placement.department { return "department:\(department)" }
    return placement.board.map { "board:\($0)" } ?? ""
  }

  static func placement(_ value: String, in chart: OrganisationChart) throws(Problem) -> Placement {
    if value.isEmpty { return .unrouted }
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    let found: Placement? =
      switch (parts.first, parts.last) {
      case ("board", let id?): chart.board(BoardID(rawValue: id)).map { Placement(board: $0.id) }
      case ("department", let id?):
        chart.department(DepartmentID(rawValue: id)).map { Placement(board: $0.board, department: $0.id) }
      case ("unit", let id?): chart.unit(UnitID(rawValue: id))?.placement
      default: nil
      }
    guard let found else { throw Problem(.invalid, .unitUnknown, field: "unit") }
    return found
  }

  private static func choices(under board: Board, in chart: OrganisationChart) -> [Choice] {
    let departments = SwedishOrder.sorted(chart.departments.filter { $0.board == board.id }, by: \.name)
    let loose = chart.units.filter { $0.board == board.id && $0.department == nil }
    return [Choice(value: "board:\(board.id)", label: "\(board.name), hela nämnden")] + units(loose)
      + departments.flatMap { department in
        [Choice(value: "department:\(department.id)", label: department.name)]
          + units(chart.units.filter { $0.department == department.id })
      }
  }

  private static func units(_ units: [OrganisationUnit]) -> [Choice] {
    SwedishOrder.sorted(units, by: \.name).map { Choice(value: "unit:\($0.id)", label: "– \($0.name)") }
  }
}

extension Site {
  func placement(_ value: String) async throws -> Placement {
    try PlacementChoices.placement(value, in: try await operations.organisation())
  }
}
