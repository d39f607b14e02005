import Domain
import SQLEngine
import Storage

/// The units, and which of them are protected.
package struct ProtectedUnits: Sendable {
  package let chart: OrganisationChart
  package let profiles: [UnitID: ProtectedProfile]
}

extension Operations {
  /// Protects the cases of a unit and of those inside it, or opens them again.
  /// - Parameter profile: why they are protected; nil makes it an ordinary unit.
  /// - Throws: `Problem` not found for all but administrators, and for a unit that does not exist.
  package func protect(_ unit: UnitID, as profile: ProtectedProfile?, actor: Actor) async throws {
    try requireAdministrator(actor)
    try await database.write { transaction in
      let chart = try OrganisationStore(transaction).chart()
      guard chart.unit(unit) != nil else { throw Problem(.notFound, .organisationUnknown) }
      try ProtectedUnitStore(transaction).set(
        profile, of: chart.units(belongingTo: unit).sorted { $0.rawValue < $1.rawValue },
        on: transaction.today, by: actor)
    }
  }

  package func protectedUnits(actor: Actor) async throws -> ProtectedUnits {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      ProtectedUnits(
        chart: try OrganisationStore(transaction).chart().current(on: transaction.today),
        profiles: try ProtectedUnitStore(transaction).all())
    }
  }

  /// - Throws: `Problem` not found for all but administrators and the program itself.
  func requireAdministrator(_ actor: Actor) throws(Problem) {
    switch actor {
    case .program: return
    case .staff(let member) where Access.permitsAdministration(member): return
    case .staff, .sender, .outside: throw Problem(.notFound, .caseNotFound)
    }
  }
}
