import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Writes the minutes of a workplace meeting back: the meeting is stored, and each line of what was decided becomes an
  /// improvement of the unit, linked to the case whose number it begins with.
  ///
  /// One transaction: either all of it is there or nothing.
  /// - Parameter idempotency: with the same key and the same minutes, they are stored once.
  /// - Throws: `Problems` for the form; `Problem` not found for a unit or case that is not for this person.
  package func writeMinutes(
    _ minutes: MeetingMinutes, of unit: UnitID, idempotency: IdempotencyKey? = nil, member: StaffMember
  ) async throws -> WorkplaceMeeting {
    let content = [unit.rawValue] + minutes.content
    let key = idempotency?.narrowed(to: content)

    return try await database.write { transaction in
      let unit = try transaction.unitOfMinutes(unit, by: member)
      let minutes = try minutes.checked(on: transaction.today)
      if let kept: String = try key?.answer(for: content, in: transaction),
        let meeting = try MeetingStore(transaction).all(of: unit.id).first(where: { $0.id.rawValue == kept })
      {
        return meeting
      }
      let actor = Actor.staff(member)
      let meeting = WorkplaceMeeting(
        id: .ordered(at: transaction.now), placement: unit.placement, heldOn: minutes.heldOn,
        period: minutes.period, participants: minutes.participants, notes: minutes.notes,
        written: Doing(day: transaction.today, instant: transaction.now, actor: actor.reference))
      try MeetingStore(transaction).insert(meeting)
      if let dueOn = minutes.dueOn {
        try plan(minutes, of: unit, dueOn: dueOn, by: member, in: transaction)
      }
      try key?.keep(meeting.id.rawValue, for: content, in: transaction)
      return meeting
    }
  }

  /// Asks before a form is looked at, so that what is wrong in it tells nothing to those whose meeting it is not.
  /// - Throws: `Problem` not found.
  package func requireMinutes(of unit: UnitID, member: StaffMember) async throws {
    try await database.read { _ = try $0.unitOfMinutes(unit, by: member) }
  }

  private func plan(
    _ minutes: MeetingMinutes, of unit: OrganisationUnit, dueOn: CalendarDay, by member: StaffMember,
    in transaction: Transaction
  ) throws {
    // They stand in the list in the order they were written.
    var identifiers = IdentifierSequence(at: transaction.now)
    for line in minutes.lines {
      let content = try ImprovementContent(
        title: line.title, placement: unit.placement, owner: member.id, dueOn: dueOn
      ).checked()
      let item = try plan(content, id: identifiers.next(), by: .staff(member), in: transaction)
      guard let number = line.number else { continue }
      try change(number, version: nil, by: .staff(member), .improvementPlanned, in: transaction) { work in
        try ActionPlanStore(work.transaction).link(item.id, to: work.before.id)
        work.details["improvement"] = item.id.rawValue
      }
    }
  }
}

extension Transaction {
  /// Whether the minutes of a unit's meetings are for somebody.
  func permitsMinutes(_ member: StaffMember, of unit: OrganisationUnit) throws -> Bool {
    let isProtected = try ProtectedUnitStore(self).all()[unit.id] != nil
    return Access.permitsMinutes(member, of: unit.placement, isProtected: isProtected)
  }

  /// The unit, for somebody who may plan there, as the minutes do, and read what they write.
  fileprivate func unitOfMinutes(_ unit: UnitID, by member: StaffMember) throws -> OrganisationUnit {
    guard let unit = try OrganisationStore(self).chart().unit(unit),
      Access.permitsImprovement(member, .change, at: unit.placement), try permitsMinutes(member, of: unit)
    else { throw Problem(.notFound, .organisationUnknown) }
    return unit
  }
}

extension MeetingMinutes {
  /// All that makes two minutes the same.
  fileprivate var content: [String] {
    [
      heldOn.description, period.from.description, period.to.description, String(participants), notes,
      decisions, dueOn?.description ?? "",
    ]
  }
}
