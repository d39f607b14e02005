import Domain
import SQLEngine
import Storage

/// The units, and which of them are protected.
package struct ProtectedUnits: Sendable {
  package let chart: OrganisationChart
  package let profiles: [UnitID: ProtectedProfile]
  /// Who protected each, and when.
  package let decisions: [UnitID: Doing]
  /// What was protected and opened again, the newest first.
  package let history: SettingsHistory
}

extension Operations {
  /// Protects the cases of a unit and of those inside it, or opens them again.
  /// - Parameter profile: why they are protected; nil makes it an ordinary unit.
  /// - Throws: `Problem` not found for all but administrators, and for a unit that does not exist.
  package func protect(_ unit: UnitID, as profile: ProtectedProfile?, actor: Actor) async throws {
    try await changeSettings(by: actor) { work in
      let chart = try work.organisation.chart()
      guard chart.unit(unit) != nil else { throw Problem(.notFound, .organisationUnknown) }
      // Before, too: what was protected by an earlier version may have kept its decision until now.
      try endContentMarksOfProtected(by: actor, in: work.transaction)
      let units = chart.units(belongingTo: unit)
      try work.protect(units, as: profile, in: chart)
      try gatherProtected(by: actor, in: work.transaction)
      try endContentMarksOfProtected(by: actor, in: work.transaction)
      try followRights(by: actor, in: work.transaction)
      try askAboutOpen(at: units, as: profile, by: actor, in: work.transaction)
    }
  }

  /// What lay there before is owed what comes after: the question of social services, and the confirmation of a school
  /// (rules R56, R60). Nothing is asked twice, so that saving a protection again asks about what an earlier version let
  /// be. The open complaints of a unit are few.
  private func askAboutOpen(
    at units: Set<UnitID>, as profile: ProtectedProfile?, by actor: Actor, in transaction: Transaction
  ) throws {
    guard profile == .socialServices || profile == .school else { return }
    let watch = GateWatch(transaction)
    let telling = SenderTelling(
      transaction: transaction, delivery: outgoing.delivery,
      calendar: try CalendarStore(transaction).workingCalendar(), actor: actor)
    for value in try CaseStore(transaction).openComplaints(at: units) {
      if profile == .school { try telling.confirm(value) } else { try watch.look(at: value, by: actor) }
    }
  }

  package func protectedUnits(actor: Actor) async throws -> ProtectedUnits {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      let store = ProtectedUnitStore(transaction)
      return ProtectedUnits(
        chart: try OrganisationStore(transaction).chart().current(on: transaction.today),
        profiles: try store.all(), decisions: try store.decisions(),
        history: try history(
          SettingsChangeStore(transaction).newest(Self.longestProtectionHistory, about: .protection), seen: 0,
          in: transaction))
    }
  }

  private static let longestProtectionHistory = 200

  /// - Throws: `Problem` not found for all but administrators and the program itself.
  func requireAdministrator(_ actor: Actor) throws(Problem) {
    switch actor {
    case .program: return
    case .staff(let member) where Access.permitsAdministration(member): return
    case .staff, .sender, .outside: throw Problem(.notFound, .caseNotFound)
    }
  }
}

extension SettingsWork {
  /// Sets the protection of each unit that has another, with a line in its history: whoever opens what is presumed
  /// secret answers for it (rules R16).
  func protect(_ units: Set<UnitID>, as profile: ProtectedProfile?, in chart: OrganisationChart) throws {
    let store = ProtectedUnitStore(transaction)
    let known = try store.all()
    let changed = units.filter { known[$0] != profile }.sorted { $0.rawValue < $1.rawValue }
    try store.set(profile, of: changed, on: transaction.today, by: actor)
    for id in changed {
      try noteProtection(of: id, named: chart.unit(id)?.name ?? "", from: known[id], to: profile)
    }
  }

  /// What is new is as protected as the unit that it was or lies in.
  func inheritProtection(_ unit: OrganisationUnit) throws {
    let profile = try ProtectedUnitStore(transaction).inherit(unit, on: transaction.today, by: actor)
    guard let profile else { return }
    try noteProtection(of: unit.id, named: unit.name, from: nil, to: profile)
  }

  private func noteProtection(
    of unit: UnitID, named name: String, from old: ProtectedProfile?, to new: ProtectedProfile?
  ) throws {
    try note(SettingsChange(.unit(unit), named: name, .protection, from: old?.rawValue, to: new?.rawValue))
  }
}
