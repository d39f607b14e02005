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
    /// They are with somebody who may not handle them where they lie.
    case notAllowed(StaffID)
    /// They are about members of staff, and there is no manager whose they could be. The registrars see them meanwhile.
    case manager
    /// The place has no manager. Why that matters is not for the reader: it could be a complaint about staff.
    case noManager
  }

  package let place: Placement
  package let lack: Lack
  /// How many; nil when that is not for the reader.
  package let cases: Int?

  package init(place: Placement, lack: Lack, cases: Int?) {
    self.place = place
    self.lack = lack
    self.cases = cases
  }
}

extension Operations {
  /// What lies where without an owner. Registrars count what they may read, and no other board's; administrators are told
  /// where somebody is lacking, and neither how many cases there are nor whether they are about staff.
  /// - Throws: `Problem` not found for other roles than registrars and administrators.
  package func ownerless(
    for member: StaffMember
  ) async throws -> (list: [OwnerlessCases], chart: OrganisationChart, staff: [StaffMember]) {
    guard Access.permitsRoutingRules(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let look = OwnerlessLook(
        store: UnroutedCaseStore(transaction), chart: try OrganisationStore(transaction).chart(),
        staff: try StaffStore(transaction).all())
      var list = try look.counted(within: Access.reach(of: member))
      if Access.permitsAdministration(member) {
        let known = Set(list.map(\.place))
        list += try look.uncounted().filter { !known.contains($0.place) }
      }
      let sorted = SwedishOrder.sorted(list) { look.chart.name(of: $0.place) ?? "" }
      return (list: sorted, chart: look.chart, staff: look.staff)
    }
  }
}

private struct OwnerlessLook {
  let store: UnroutedCaseStore
  let chart: OrganisationChart
  let staff: [StaffMember]

  /// As whoever may read the cases is told.
  func counted(within reach: Reach) throws -> [OwnerlessCases] {
    let list = try store.unattended(among: staff, within: reach).compactMap { found -> OwnerlessCases? in
      lack(of: found.officer, at: found.place).map {
        OwnerlessCases(place: found.place, lack: $0, cases: found.cases)
      }
    }
    let circles = try store.circlesWithoutManager(among: staff, within: reach).map {
      OwnerlessCases(place: $0.place, lack: .manager, cases: $0.cases)
    }
    return list + circles
  }

  /// As somebody is told who sees no case. Where there is a manager, a case without one can only be about that manager.
  func uncounted() throws -> [OwnerlessCases] {
    var list: [OwnerlessCases] = []
    func add(_ place: Placement, _ lack: OwnerlessCases.Lack) {
      let item = OwnerlessCases(place: place, lack: lack, cases: nil)
      if !list.contains(item) { list.append(item) }
    }
    for item in try store.unattended(among: staff) {
      guard let found = lack(of: item.officer, at: item.place) else { continue }
      add(item.place, found == .nobody ? .noManager : found)
    }
    for item in try store.circlesWithoutManager(among: staff) where !hasManager(item.place) {
      add(item.place, .noManager)
    }
    return list
  }

  /// - Returns: nil where the place has a manager who answers for what no officer has.
  private func lack(of officer: StaffID?, at place: Placement) -> OwnerlessCases.Lack? {
    guard let officer else { return hasManager(place) ? nil : .nobody }
    let isHere = staff.contains { $0.id == officer && $0.disabledOn == nil }
    return isHere ? .notAllowed(officer) : .left(officer)
  }

  /// Whoever manages the whole municipality is nobody's nearest: a case that only they answer for lies unattended.
  private func hasManager(_ place: Placement) -> Bool {
    let manager = ResponsibleManager.find(
      for: place, line: place.unit.map(chart.line) ?? [], subjects: [], among: staff)
    return manager?.bindings.contains { $0.role == .manager && $0.place.board == place.board } ?? false
  }
}
