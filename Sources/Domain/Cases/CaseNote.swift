/// An internal note (anteckning). It is no official document until the case is closed, and then only if it adds facts
/// to the case (tryckfrihetsförordningen 2:12; rules R3).
package struct CaseNote: Sendable, Equatable, Identifiable {
  /// What became of it when the case was closed.
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

  package init(id: RowID, done: Doing, text: RowID?, fate: Fate? = nil) {
    self.id = id
    self.done = done
    self.text = text
    self.fate = fate
  }

  /// Whether every note that nobody has decided about gets a fate.
  /// - Throws: `Problem` for the first that does not.
  package static func checkDecided(_ notes: [CaseNote], by fates: [RowID: Fate]) throws(Problem) {
    for note in notes where note.fate == nil && fates[note.id] == nil {
      throw Problem(.invalid, .noteUndecided, field: "note-\(note.id)")
    }
  }
}
