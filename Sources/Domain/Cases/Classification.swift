/// What a case is about and whose it is; set and corrected by staff, the old value stays in the journal.
package struct Classification: Sendable, Equatable {
  package let kind: Kind
  package let dimension: QualityDimension?
  package let serviceArea: ServiceAreaID?
  package let placement: Placement

  package init(kind: Kind, dimension: QualityDimension?, serviceArea: ServiceAreaID?, placement: Placement) {
    self.kind = kind
    self.dimension = dimension
    self.serviceArea = serviceArea
    self.placement = placement
  }

  /// As the first entry of a case's journal says that it came in.
  /// - Returns: nil where the entry does not say.
  package init?(arrival details: [String: String]) {
    guard let kind = details["kind"].flatMap(Kind.init(rawValue:)) else { return nil }
    self.init(
      kind: kind, dimension: details["dimension"].flatMap(QualityDimension.init(rawValue:)),
      serviceArea: details["serviceArea"].map { ServiceAreaID(rawValue: $0) },
      placement: Placement(
        board: details["board"].map { BoardID(rawValue: $0) },
        department: details["department"].map { DepartmentID(rawValue: $0) },
        unit: details["unit"].map { UnitID(rawValue: $0) }))
  }

  /// The journal's account of what changed: `kind` → `complaint → compliment`; only what differs.
  package func changes(to other: Classification) -> [String: String] {
    var changes: [String: String] = [:]
    func note(_ name: String, _ old: String?, _ new: String?) {
      if old != new { changes[name] = "\(old ?? "") → \(new ?? "")" }
    }
    note("kind", kind.rawValue, other.kind.rawValue)
    note("dimension", dimension?.rawValue, other.dimension?.rawValue)
    note("serviceArea", serviceArea?.rawValue, other.serviceArea?.rawValue)
    note("board", placement.board?.rawValue, other.placement.board?.rawValue)
    note("department", placement.department?.rawValue, other.placement.department?.rawValue)
    note("unit", placement.unit?.rawValue, other.placement.unit?.rawValue)
    return changes
  }
}

/// Where in the organisation a case lies, as the organisation was when it was placed there: a reorganisation does
/// not move old cases. Without a board it waits in the registrar's pile.
package struct Placement: Sendable, Hashable {
  package let board: BoardID?
  package let department: DepartmentID?
  package let unit: UnitID?

  package init(board: BoardID?, department: DepartmentID? = nil, unit: UnitID? = nil) {
    self.board = board
    self.department = department
    self.unit = unit
  }

  package static let unrouted = Placement(board: nil)
}
