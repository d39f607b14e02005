import Domain
import SQLEngine
import Storage

extension Operations {
  /// Opens a case, which is written in the read log. Notes are there for those who may read them.
  /// - Throws: `Problem` not found, also for those who may not see it, and `readingReasonMissing` for those who have to
  ///   say why first (`giveReason`).
  package func readCase(_ number: CaseNumber, actor: Actor) async throws -> CaseFile {
    try await noteReading(number, actor)
    return try await database.read { transaction in
      let (value, _) = try openable(number, actor, in: transaction)
      let guarded = try GuardStore(transaction).guarded(value)
      let events = CaseEventStore(transaction)
      let dialogue = try CaseDialogue(of: value, guarded, for: actor, in: transaction)
      let texts = try CaseNotes(of: value, guarded, for: actor, in: transaction).open(
        TextStore(transaction).all(of: value.id))
      let journal = try JournalStore(transaction).entries(of: value.id)
      return CaseFile(
        value: value, externalNumber: try CaseStore(transaction).externalNumber(of: value.id),
        guarded: guarded, actor: actor, texts: texts,
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
        dialogue: dialogue, handingOn: try handingOn(of: value, for: actor, in: transaction),
        routing: try routing(of: value, texts: texts, journal: journal, in: transaction),
        contentMark: try ContentMarkStore(transaction).mark(of: value.id),
        profile: try ProtectedUnitStore(transaction).profile(at: value.classification.placement))
    }
  }
}
