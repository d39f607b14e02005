import Domain
import SQLEngine
import Storage

/// All that the case page shows.
package struct CaseFile: Sendable {
  package let value: FeedbackCase
  package let texts: [CaseText]
  package let contact: Contact?
  package let acknowledgement: Acknowledgement?
  package let answers: [Answer]
  package let extensions: [Extension]
  package let closures: [Closure]
  package let reopenings: [Reopening]
  package let arrivalCorrections: [ArrivalCorrection]
  package let oralNote: OralNote?
  package let journal: [JournalEntry]
  package let staff: [StaffMember]
  package let chart: OrganisationChart
  package let serviceAreas: [ServiceArea]
  package let today: CalendarDay
  package let calendar: WorkingCalendar
  package let routing: CaseRouting

  /// The latest text of a role.
  package func text(_ role: TextRole) -> String? { texts.last { $0.role == role }?.text.body }

  package func text(_ id: RowID?) -> String? { id.flatMap { id in texts.first { $0.id == id }?.text.body } }

  /// Whoever may take the case where it lies.
  package var possibleOfficers: [StaffMember] {
    staff.filter { Access.permits(.staff($0), .handle, at: value.classification.placement) }
  }
}

extension Operations {
  /// - Throws: `Problem` not found, also for those who may not see it.
  package func readCase(_ number: CaseNumber, actor: Actor) async throws -> CaseFile {
    try await database.read { transaction in
      let value = try load(number, for: actor, .read, in: transaction)
      let events = CaseEventStore(transaction)
      let texts = try TextStore(transaction).all(of: value.id)
      let journal = try JournalStore(transaction).entries(of: value.id)
      return CaseFile(
        value: value, texts: texts,
        contact: try ContactStore(transaction).find(value.id),
        acknowledgement: try events.acknowledgement(of: value.id), answers: try events.answers(of: value.id),
        extensions: try events.extensions(of: value.id), closures: try events.closures(of: value.id),
        reopenings: try events.reopenings(of: value.id),
        arrivalCorrections: try events.arrivalCorrections(of: value.id),
        oralNote: try events.oralNote(of: value.id),
        journal: journal,
        staff: try StaffStore(transaction).all(),
        chart: try OrganisationStore(transaction).chart(),
        serviceAreas: try ServiceAreaStore(transaction).all(), today: transaction.today,
        calendar: try CalendarStore(transaction).workingCalendar(),
        routing: try routing(of: value, texts: texts, journal: journal, in: transaction))
    }
  }
}
