import Domain
import SQLEngine
import Storage

/// Open cases at a place that nobody answers for.
package struct OwnerlessCases: Sendable, Equatable {
  package enum Lack: Sendable, Equatable {
    /// No officer has them and the place has no manager, nor has any place above it.
    case nobody
    /// They are with somebody who no longer works with the register.
    case left(StaffID)
  }

  package let place: Placement
  package let lack: Lack
  package let cases: Int

  package init(place: Placement, lack: Lack, cases: Int) {
    self.place = place
    self.lack = lack
    self.cases = cases
  }
}

extension Operations {
  /// What lies where without an owner: counts by place only, since administrators read them too.
  /// - Throws: `Problem` not found for other roles than registrars and administrators.
  package func ownerless(
    for member: StaffMember
  ) async throws -> (list: [OwnerlessCases], chart: OrganisationChart, staff: [StaffMember]) {
    guard Access.permitsRoutingRules(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let chart = try OrganisationStore(transaction).chart()
      let staff = try StaffStore(transaction).all()
      let managers = ResponsibleManagers(staff, chart: chart)
      let list = try UnroutedCaseStore(transaction).unattended().compactMap { found -> OwnerlessCases? in
        if let officer = found.officer {
          return OwnerlessCases(place: found.place, lack: .left(officer), cases: found.cases)
        }
        return managers.exist(for: found.place)
          ? nil : OwnerlessCases(place: found.place, lack: .nobody, cases: found.cases)
      }
      let sorted = SwedishOrder.sorted(list) { chart.name(of: $0.place) ?? "" }
      return (list: sorted, chart: chart, staff: staff)
    }
  }
}
