/// An internal note (anteckning). It is no official document until its board is done with the case, and then only if it
/// adds facts to the case (tryckfrihetsförordningen 2:12; rules R3).
package struct CaseNote: Sendable, Equatable, Identifiable {
  /// What became of it when the case was closed, or left the board.
  package enum Fate: String, CaseIterable, Sendable {
    /// It adds facts: it stays with the case.
    case kept
    /// It adds nothing: its text is removed, and the journal keeps the digest.
    case cleansed

    package var swedish: String {
      switch self {
      case .kept: "tillför uppgifter och sparas"
      case .cleansed: "rensas"
      }
    }
  }

  package let id: RowID
  package let done: Doing
  /// Nil when it was cleansed.
  package let text: RowID?
  /// Nil while nobody has decided.
  package let fate: Fate?
  /// The board that wrote it; nil when it was written in the pile, for the board that would take the case.
  package let board: BoardID?

  package init(id: RowID, done: Doing, text: RowID?, fate: Fate? = nil, board: BoardID? = nil) {
    self.id = id
    self.done = done
    self.text = text
    self.fate = fate
    self.board = board
  }

  /// Whether those who read the notes of a case that is `owner`'s read this one. One that is kept belongs to the case
  /// and goes with it; until that is decided it is a working paper of the board that wrote it (rules R3, R4).
  package func isRead(in owner: BoardID?) -> Bool {
    fate == .kept || board == nil || board == owner
  }

  /// Whether every note that nobody has decided about gets a fate.
  /// - Throws: `Problem` for the first that does not.
  package static func checkDecided(_ notes: [CaseNote], by fates: [RowID: Fate]) throws(Problem) {
    for note in notes where note.fate == nil && fates[note.id] == nil {
      throw Problem(.invalid, .noteUndecided, field: "note-\(note.id)")
    }
  }
}
