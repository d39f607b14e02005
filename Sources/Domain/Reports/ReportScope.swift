/// Whose cases a compilation may count for somebody.
package enum ReportScope: Sendable, Equatable {
  case municipality
  /// Those of some units and of no others.
  case units(Set<UnitID>)

  package func holds(_ place: Placement) -> Bool {
    switch self {
    case .municipality: true
    case .units(let units): place.unit.map(units.contains) ?? false
    }
  }
}
