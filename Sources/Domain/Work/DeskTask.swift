/// Something that somebody at the desk has to do, beside what a case's own state asks for.
package struct DeskTask: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let kind: TaskKind
  /// The case it is about, if any.
  package let caseID: CaseID?
  /// What else it is about: an improvement, a mail that failed.
  package let subject: RowID?
  /// Whose it is; a task of a case follows the case.
  package let placement: Placement
  /// Nil while it lies in the pile of its place. In a list it is whose it is today: a task that follows the case is the
  /// case's officer's, and nobody's when that account is closed (`TaskListStore`).
  package let owner: StaffID?
  package let dueOn: CalendarDay?
  /// Words for the desk, never the sender's own.
  package let note: String
  package let raisedOn: CalendarDay
  /// `Actor.reference`.
  package let raisedBy: String

  package init(
    id: RowID, kind: TaskKind, caseID: CaseID?, subject: RowID? = nil, placement: Placement,
    owner: StaffID? = nil, dueOn: CalendarDay?, note: String, raisedOn: CalendarDay, raisedBy: String
  ) {
    self.id = id
    self.kind = kind
    self.caseID = caseID
    self.subject = subject
    self.placement = placement
    self.owner = owner
    self.dueOn = dueOn
    self.note = note
    self.raisedOn = raisedOn
    self.raisedBy = raisedBy
  }
}
