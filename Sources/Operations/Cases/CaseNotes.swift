import Domain
import SQLEngine
import Storage

/// Which of a case's internal notes somebody may read: those of its owning board, and what has been kept.
///
/// What was kept adds facts, and is an official document when the case is closed (tryckfrihetsförordningen 2:12; rules
/// R3). Then also those read it who may hand the case out and read no other notes: it could else never be handed out.
struct CaseNotes {
  let readable: [CaseNote]
  private let isReader: Bool
  private let closed: Set<RowID>
  /// What somebody reads for handing it out.
  private let official: Set<RowID>

  init(of value: FeedbackCase, _ guarded: GuardedCase, for actor: Actor, in transaction: Transaction) throws {
    let all = try NoteStore(transaction).all(of: value.id)
    let reads = Access.permits(actor, .readNotes, on: guarded)
    let handsOut = value.state == .closed && Access.permits(actor, .disclose, on: guarded)
    isReader = reads
    readable = all.filter { note in
      reads && note.isRead(in: guarded.owner) || handsOut && note.fate == .kept
    }
    closed = Set(all.filter { !$0.isRead(in: guarded.owner) }.compactMap(\.text))
    official = handsOut ? Set(all.filter { $0.fate == .kept }.compactMap(\.text)) : []
  }

  /// The texts of a case without the words of notes that are not for the reader.
  func open(_ texts: [CaseText]) -> [CaseText] {
    texts.filter { text in
      text.role != .note || official.contains(text.id) || isReader && !closed.contains(text.id)
    }
  }
}
