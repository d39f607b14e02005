/// What can be bound to a unit beside its cases, and so has to go somewhere when the unit is closed or becomes another.
package enum UnitBelonging: String, CaseIterable, Sendable {
  case rules, templates, staff, improvements, meetings

  /// "Fördelningsregler".
  package var swedish: String {
    switch self {
    case .rules: "fördelningsregler"
    case .templates: "svarsmallar"
    case .staff: "medarbetare"
    case .improvements: "åtgärder"
    case .meetings: "anteckningar från arbetsplatsträffar"
    }
  }

  /// "1 svarsmall", "3 svarsmallar".
  package func counted(_ count: Int) -> String {
    let one =
      switch self {
      case .rules: "fördelningsregel"
      case .templates: "svarsmall"
      case .staff: "medarbetare"
      case .improvements: "åtgärd"
      case .meetings: "anteckning från en arbetsplatsträff"
      }
    return "\(count) \(count == 1 ? one : swedish)"
  }

  /// What was said at a board's workplaces is that board's own, and stays inside it (rules R4).
  package var staysInBoard: Bool { self == .meetings }
}

/// Who takes over what belongs to a unit, and from which day.
package struct UnitHeir: Sendable, Equatable {
  package let id: RowID
  package let unit: UnitID
  package let heir: UnitID
  package let holdsFrom: CalendarDay
  package let belongings: Set<UnitBelonging>
  package let decided: Doing

  package init(
    id: RowID, unit: UnitID, heir: UnitID, holdsFrom: CalendarDay, belongings: Set<UnitBelonging>,
    decided: Doing
  ) {
    self.id = id
    self.unit = unit
    self.heir = heir
    self.holdsFrom = holdsFrom
    self.belongings = belongings
    self.decided = decided
  }
}
