import Domain
import SQLEngine
import Storage

/// What has been said, noted and waited for in a case, for whoever reads it.
package struct CaseDialogue: Sendable {
  package let messages: [CaseMessage]
  /// Empty for those who may not read them.
  package let notes: [CaseNote]
  package let waits: [Waiting]
  /// The reader's own.
  package let drafts: [Draft]
  package let tasks: [DeskTask]
  package let occasion: Occasion?
  package let isSolvedOnSpot: Bool

  init(of value: FeedbackCase, _ guarded: GuardedCase, for actor: Actor, in transaction: Transaction) throws {
    messages = try MessageStore(transaction).all(of: value.id)
    notes =
      Access.permits(actor, .readNotes, on: guarded) ? try NoteStore(transaction).all(of: value.id) : []
    waits = try WaitStore(transaction).all(of: value.id)
    drafts = try actor.staff.map { try DraftStore(transaction).all(of: $0.id, in: value.id) } ?? []
    tasks = try TaskStore(transaction).open(of: value.id)
    occasion = try OccasionStore(transaction).find(of: value.id)
    isSolvedOnSpot = try OccasionStore(transaction).isSolvedOnSpot(value.id)
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
