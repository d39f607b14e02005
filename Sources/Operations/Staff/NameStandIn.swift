import Domain
import SQLEngine
import Storage

/// What the page about stand-ins shows.
package struct StandIns: Sendable {
  package let current: [StandIn]
  package let staff: [StaffMember]
  package let today: CalendarDay

  /// Those for whom `member` may name a stand-in.
  package func absentees(for member: StaffMember) -> [StaffMember] {
    staff.filter { $0.disabledOn == nil && StandIn.mayBeNamed(for: $0, by: member) }
  }

  /// Those who could do somebody's work.
  package func candidates(for absent: StaffMember) -> [StaffMember] {
    staff.filter { !StandIn.bindings(of: absent, lentTo: $0).isEmpty }
  }
}

extension Operations {
  /// Names a stand-in, who reaches what the absent person does from the first day through the last.
  /// - Throws: `Problem`: not found when it is not theirs to name; invalid for days in the wrong order, past or more
  ///   than a year, and for somebody who could not do the work.
  package func nameStandIn(
    _ standIn: StaffID, for absent: StaffID, from: CalendarDay, through: CalendarDay, actor: Actor
  ) async throws -> StandIn {
    try await database.write { transaction in
      let absentMember = try requireNaming(absent, actor, in: transaction)
      guard from <= through else { throw Problem(.invalid, .periodBackwards, field: "through") }
      guard through >= transaction.today else { throw Problem(.invalid, .standInPast, field: "through") }
      guard through <= from.adding(days: 366) else {
        throw Problem(.invalid, .standInTooLong, field: "through")
      }
      guard let member = try StaffStore(transaction).find(standIn),
        !StandIn.bindings(of: absentMember, lentTo: member).isEmpty
      else { throw Problem(.invalid, .standInImpossible, field: "standIn") }
      let item = StandIn(
        id: .ordered(at: transaction.now), absent: absent, standIn: standIn, from: from, through: through,
        namedBy: actor.reference)
      try StandInStore(transaction).insert(item)
      return item
    }
  }

  /// Ends it today.
  package func endStandIn(_ id: RowID, actor: Actor) async throws {
    try await database.write { transaction in
      guard let item = try StandInStore(transaction).find(id) else {
        throw Problem(.notFound, .caseNotFound)
      }
      _ = try requireNaming(item.absent, actor, in: transaction)
      _ = try StandInStore(transaction).end(id, on: transaction.today)
    }
  }

  /// The stand-ins, now and to come, that concern `member`: their own, and those that they may name.
  package func standIns(for member: StaffMember) async throws -> StandIns {
    guard Access.worksInCases(member) || Access.permitsAdministration(member) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return try await database.read { transaction in
      let staff = try StaffStore(transaction).all()
      let mine = Set(staff.filter { StandIn.mayBeNamed(for: $0, by: member) }.map(\.id))
      let current = try StandInStore(transaction).current(on: transaction.today)
      return StandIns(
        current: current.filter { mine.contains($0.absent) || $0.standIn == member.id }, staff: staff,
        today: transaction.today)
    }
  }

  private func requireNaming(
    _ absent: StaffID, _ actor: Actor, in transaction: Transaction
  ) throws -> StaffMember {
    guard let found = try StaffStore(transaction).find(absent), found.disabledOn == nil else {
      throw Problem(.notFound, .caseNotFound)
    }
    if let member = actor.staff, !StandIn.mayBeNamed(for: found, by: member) {
      throw Problem(.notFound, .caseNotFound)
    }
    return found
  }
}
