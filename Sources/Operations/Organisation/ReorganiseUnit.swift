import Domain
import SQLEngine
import Storage

extension Operations {
  /// Moves or renames a unit from `day`: the old row ends, a new one begins, and old cases stay where they were. The
  /// units inside it move with it, each by a new row of its own.
  /// - Parameters:
  ///   - parent: the unit that it will lie in, of the same board and department.
  ///   - belongings: what goes with it to the new row that day, and with each unit inside it to its own.
  ///   - seen: the newest change of the unit that the page knew of.
  /// - Throws: `Problem` not found for a unit that is none or has ended, and about the fields `name`, `under` and `day`.
  package func reorganise(
    _ id: UnitID, to place: Placement, named name: String, under parent: UnitID? = nil,
    from day: CalendarDay, belongings: Set<UnitBelonging> = [], seen: Int? = nil, by actor: Actor = .program
  ) async throws -> OrganisationUnit {
    let name = try Self.checkedPartName(name)
    return try await changeSettings(by: actor) { work in
      let chart = try work.organisation.chart()
      guard let old = chart.unit(id) else { throw Problem(.notFound, .organisationUnknown) }
      guard chart.successors(of: id).isEmpty || actor == .program else {
        throw Problem(.conflict, .partReorganised, [old.name])
      }
      guard old.validity.outlasts(day) else { throw Problem(.notFound, .organisationUnknown) }
      try work.require(seen, of: .unit(id))
      try work.requireNotPast(day)
      try chart.requirePlace(
        place, under: parent, moving: id, during: Validity(from: day, until: old.validity.until))
      let unit = try UnitMove(work: work, chart: chart, day: day, belongings: belongings).move(
        old, to: place, named: name, under: parent)
      try followRights(by: actor, in: work.transaction)
      return unit
    }
  }
}

/// One reorganisation, with the chart as it was before.
private struct UnitMove {
  let work: SettingsWork
  let chart: OrganisationChart
  let day: CalendarDay
  let belongings: Set<UnitBelonging>

  func move(
    _ old: OrganisationUnit, to place: Placement, named name: String, under parent: UnitID?
  ) throws -> OrganisationUnit {
    // It held the day before, too: a row that begins and ends on one day would never have held.
    guard old.validity.holds(on: day), old.validity.holds(on: day.adding(days: -1)) else {
      throw Problem(.invalid, .partBeganThatDay, [old.name], field: "day")
    }
    let validity = Validity(from: day, until: old.validity.until)
    let new = OrganisationUnit(
      id: .ordered(at: work.transaction.now), board: place.board ?? old.board, department: place.department,
      parent: parent, predecessor: old.id, name: name, operation: old.operation, validity: validity)
    let before = "\(old.name), \(chart.surroundings(of: .unit(old.id)))"
    try work.organisation.setEnd(.unit(old.id), to: day)
    // Asked of the rows as they stand now: those that moved before it leave their names free.
    try work.organisation.chart().requireFree(name, beside: nil, at: place.withoutUnit, during: validity)
    try work.organisation.insert(new)
    let after = "\(name), \(try work.organisation.chart().surroundings(of: .unit(new.id)))"
    for subject in [old.id, new.id] {
      try work.note(
        SettingsChange(
          .unit(subject), named: old.name, .reorganised, from: before, to: after, holdsFrom: day))
    }
    try work.inheritProtection(new)
    try work.bequeath(belongings, of: old, to: new, from: day)
    for part in chart.units where part.parent == old.id && part.validity.outlasts(day) {
      _ = try move(part, to: new.placement.withoutUnit, named: part.name, under: new.id)
    }
    return new
  }
}
