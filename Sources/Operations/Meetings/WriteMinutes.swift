import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Writes the minutes of a workplace meeting back: the meeting is stored, and each line of what was decided becomes an
  /// improvement of the unit, linked to the case whose number it begins with.
  ///
  /// One transaction: either all of it is there or nothing.
  /// - Throws: `Problems` for the form; `Problem` not found for a unit or case that is not for this person.
  package func writeMinutes(
    _ minutes: MeetingMinutes, of unit: UnitID, member: StaffMember
  ) async throws -> WorkplaceMeeting {
    try await database.write { transaction in
      let minutes = try minutes.checked(on: transaction.today)
      guard let unit = try OrganisationStore(transaction).chart().unit(unit),
        Access.permitsImprovement(member, .change, at: unit.placement)
      else { throw Problem(.notFound, .organisationUnknown) }
      let actor = Actor.staff(member)
      let meeting = WorkplaceMeeting(
        id: .ordered(at: transaction.now), placement: unit.placement, heldOn: minutes.heldOn,
        period: minutes.period, participants: minutes.participants, notes: minutes.notes,
        written: Doing(day: transaction.today, instant: transaction.now, actor: actor.reference))
      try MeetingStore(transaction).insert(meeting)
      if let dueOn = minutes.dueOn {
        try plan(minutes, of: unit, dueOn: dueOn, by: member, in: transaction)
      }
      return meeting
    }
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
