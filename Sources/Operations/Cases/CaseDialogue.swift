import Domain
import SQLEngine
import Storage

/// What has been said, noted and waited for in a case, for whoever reads it.
package struct CaseDialogue: Sendable {
  package let messages: [CaseMessage]
  /// Those that the reader may read.
  package let notes: [CaseNote]
  package let waits: [Waiting]
  /// The reader's own.
  package let drafts: [Draft]
  /// Those of colleagues whom the reader stands in for.
  package let colleaguesDrafts: [(writer: StaffMember, draft: Draft)]
  package let tasks: [DeskTask]
  package let occasion: Occasion?
  package let isSolvedOnSpot: Bool

  init(of value: FeedbackCase, _ guarded: GuardedCase, for actor: Actor, in transaction: Transaction) throws {
    messages = try MessageStore(transaction).all(of: value.id)
    notes = try CaseNotes(of: value, guarded, for: actor, in: transaction).readable
    waits = try WaitStore(transaction).all(of: value.id)
    drafts = try actor.staff.map { try DraftStore(transaction).all(of: $0.id, in: value.id) } ?? []
    colleaguesDrafts = try Self.absent(actor, guarded).flatMap { absent in
      try DraftStore(transaction).all(of: absent.id, in: value.id).map { (writer: absent, draft: $0) }
    }
    tasks = try TaskStore(transaction).open(of: value.id)
    occasion = try OccasionStore(transaction).find(of: value.id)
    isSolvedOnSpot = try OccasionStore(transaction).isSolvedOnSpot(value.id)
  }

  /// Those whose drafts in the case are for somebody to go on with: a draft is its writer's own until they are away.
  private static func absent(_ actor: Actor, _ guarded: GuardedCase) -> [StaffMember] {
    guard let member = actor.staff, Access.permits(actor, .readDrafts, on: guarded) else { return [] }
    return member.standingInFor.filter { !StandIn.bindings(of: $0, lentTo: member).isEmpty }
  }

  package func draft(_ form: Draft.Form) -> String? { drafts.first { $0.form == form }?.text }

  /// Who the case waits for now.
  package var openWaits: [Waiting] { waits.filter(\.isOpen) }

  /// Notes that nobody has decided about: the question of R3 when the case is closed.
  package var undecidedNotes: [CaseNote] { notes.filter { $0.fate == nil } }
}

extension CaseFile {
  /// Answers, questions, replies and messages in order.
  package var thread: CaseThread {
    CaseThread(
      answers: answers, messages: dialogue.messages,
      answerSequences: journal.filter { $0.event == .answered }.map(\.sequence))
  }
}
