import Domain
import SQLEngine

/// The units whose cases can be assumed to be secret.
package struct ProtectedUnitStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [UnitID: ProtectedProfile] {
    var found: [UnitID: ProtectedProfile] = [:]
    for row in try transaction.query("SELECT unit_id, profile FROM protected_units") {
      found[try row["unit_id"]] = try row["profile"] as ProtectedProfile
    }
    return found
  }

  /// Why the cases at a place are protected; nil where they are not, and where it is no unit.
  package func profile(at place: Placement) throws -> ProtectedProfile? {
    guard let unit = place.unit else { return nil }
    return try transaction.first("SELECT profile FROM protected_units WHERE unit_id = \(unit)").map {
      try $0["profile"]
    }
  }

  /// Who protected each, and when.
  package func decisions() throws -> [UnitID: Doing] {
    var found: [UnitID: Doing] = [:]
    for row in try transaction.query("SELECT unit_id, set_on, set_by FROM protected_units") {
      found[try row["unit_id"]] = Doing(day: try row["set_on"], instant: nil, actor: try row["set_by"])
    }
    return found
  }

  /// Sets the profile of some units; nil makes them ordinary ones.
  package func set(_ profile: ProtectedProfile?, of units: [UnitID], on day: CalendarDay, by actor: Actor)
    throws
  {
    guard !units.isEmpty else { return }
    try transaction.execute("DELETE FROM protected_units WHERE \(sql: SQL.isOneOf("unit_id", units))")
    guard let profile else { return }
    try transaction.insert(
      "INSERT INTO protected_units (unit_id, profile, set_on, set_by) VALUES",
      rows: units.map { [$0, profile, day, actor.reference] })
  }

  /// A new unit is as protected as the one that it was, or else as the one that it lies in: what is moved keeps its
  /// protection.
  /// - Returns: the protection that it got.
  @discardableResult
  package func inherit(_ unit: OrganisationUnit, on day: CalendarDay, by actor: Actor) throws
    -> ProtectedProfile?
  {
    let known = try all()
    guard
      let profile = unit.predecessor.flatMap({ known[$0] }) ?? unit.parent.flatMap({ known[$0] })
    else { return nil }
    try set(profile, of: [unit.id], on: day, by: actor)
    return profile
  }
}
