import Domain
import SQLEngine
import Storage

/// What the page about stand-ins shows.
package struct StandIns: Sendable {
  package let current: [StandIn]
  /// Those that do not hold any more, what ended last first.
  package let past: [StandIn]
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
  /// Names a stand-in, who reaches what the absent person does from the first day through the last. A form that was sent
  /// twice names one. The absent person is told by mail when somebody else did.
  /// - Throws: `Problem`: not found when it is not theirs to name; invalid for days in the wrong order, past or more
  ///   than a year, for somebody who could not do the work, and for days on which they stand in already: ending the one
  ///   would leave the other.
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
      let store = StandInStore(transaction)
      if let held = try store.overlapping(item) {
        guard held.isSame(as: item) else {
          throw Problem(
            .invalid, .standInOverlaps, [held.from.description, held.through.description], field: "from")
        }
        return held
      }
      try store.insert(item)
      try StaffEventStore(transaction).append(
        .standInNamed, about: absent, by: actor, detail: item.logged)
      try tell(item, of: absentMember, to: member, by: actor, in: transaction)
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
      guard try StandInStore(transaction).end(id, on: transaction.today, by: actor) else { return }
      try StaffEventStore(transaction).append(
        .standInEnded, about: item.absent, by: actor, detail: item.logged)
    }
  }

  /// The stand-ins, now, to come and past, that concern `member`: their own, and those that they may name.
  package func standIns(for member: StaffMember) async throws -> StandIns {
    guard Access.worksInCases(member) || Access.permitsAdministration(member) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return try await database.read { transaction in
      let staff = try StaffStore(transaction).all()
      let mine = Set(staff.filter { StandIn.mayBeNamed(for: $0, by: member) }.map(\.id))
      let (store, today) = (StandInStore(transaction), transaction.today)
      func concerning(_ items: [StandIn]) -> [StandIn] {
        items.filter { mine.contains($0.absent) || $0.standIn == member.id }
      }
      return StandIns(
        current: concerning(try store.current(on: today)),
        past: Array(concerning(try store.past(on: today)).prefix(Self.longestPast)), staff: staff,
        today: today)
    }
  }

  private static let longestPast = 100

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
