/// A part of the organisation in one word, for logs: `unit:` and an identifier, `department:…` or `board:…`; empty for
/// the whole municipality.
package enum PlaceReference {
  package static func text(_ place: Placement) -> String {
    if let unit = place.unit { return "unit:\(unit)" }
    if let department = place.department { return "department:\(department)" }
    return place.board.map { "board:\($0)" } ?? ""
  }

  /// - Returns: nil for what the organisation never had.
  package static func name(_ text: some StringProtocol, in chart: OrganisationChart) -> String? {
    let parts = String(text).split(separator: Character(":"), maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "unit": return chart.unit(UnitID(rawValue: parts[1]))?.name
    case "department": return chart.department(DepartmentID(rawValue: parts[1]))?.name
    case "board": return chart.board(BoardID(rawValue: parts[1]))?.name
    default: return nil
    }
  }
}
