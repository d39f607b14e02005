import Domain
import Storage

/// All that the case page shows.
package struct CaseFile: Sendable {
  package let value: FeedbackCase
  /// The number it had in the register before ours; nil where it began here.
  package let externalNumber: String?
  /// What access turns on in it.
  package let guarded: GuardedCase
  /// Who looks at it.
  package let actor: Actor
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
  package let dialogue: CaseDialogue
  /// Linked cases, who was asked outside, and what the gates say.
  package let handingOn: HandingOn
  package let routing: CaseRouting
  /// What was decided last about the answer in a mail.
  package let contentMark: ContentMark
  /// Why the cases of its unit are protected; nil where they are not.
  package let profile: ProtectedProfile?

  /// What its answer should hold where another law says so.
  package var answerAdvice: String? { profile?.answerAdvice(for: value.classification.kind) }

  /// Whether its sender is to be told that it has come in: they want an answer, or a law says so.
  package var awaitsAcknowledgement: Bool {
    value.state == .registered
      && (value.sender.owedAnswer || dialogue.tasks.contains { $0.kind == .acknowledge })
  }

  /// Whether the answer may be read in the mail that tells of it, as the case stands.
  package var answerMayStandInMail: Bool { value.letsAnswerStandInMail(contentMark, guarded) }

  /// How often the answer that is owed has been put off.
  package var movedAnswer: MovedAnswer? { MovedAnswer(extensions, since: reopenings.last) }

  /// The latest text of a role.
  package func text(_ role: TextRole) -> String? { texts.last { $0.role == role }?.text.body }

  package func text(_ id: RowID?) -> String? { id.flatMap { id in texts.first { $0.id == id }?.text.body } }

  /// Whether who looks at it may do something with it.
  package func permits(_ action: CaseAction) -> Bool { Access.permits(actor, action, on: guarded) }

  /// Whoever may take the case where it lies.
  package var possibleOfficers: [StaffMember] {
    staff.filter { $0.disabledOn == nil && Access.permits(.staff($0), .handle, on: guarded) }
  }
}
