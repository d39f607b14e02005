/// A line of the report's table of the organisation: a board, department or unit with all that lies under it.
///
/// Cases lie on the part they were placed on, as the organisation was then. Where some of a part's cases lie further
/// down and some do not, a last row without a name holds the rest, so that the rows always add up; where none lie
/// further down there are no rows. Units directly under a board stand under a department row without a name; units
/// inside a unit stand under it; cases not yet routed stand in a board row without a name.
package struct OrganisationRow: Sendable, Equatable {
  package enum Level: Sendable, Equatable {
    case board, department, unit
  }

  package let level: Level
  /// Nil in the row of those that lie no further down.
  package let name: String?
  package let counts: KindCounts
  /// The compared period's counts, or nil when nothing is compared.
  package let previous: KindCounts?
  /// What lies under it in Swedish order: a board's departments, a department's units, a unit's units.
  package let parts: [OrganisationRow]

  package init(
    level: Level, name: String?, counts: KindCounts, previous: KindCounts?, parts: [OrganisationRow] = []
  ) {
    self.level = level
    self.name = name
    self.counts = counts
    self.previous = previous
    self.parts = parts
  }
}
