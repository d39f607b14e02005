import Domain
import SQLEngine

/// Internal notes, each with the board that wrote it.
package struct NoteStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ note: CaseNote, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO notes (id, case_id, done_on, done_at, done_by, text_id, fate, board_id)
      VALUES (\(note.id), \(caseID), \(note.done.day), \(note.done.instant), \(note.done.actor), \(note.text),
        \(note.fate), \(note.board))
      """)
  }

  /// In the order they were written.
  package func all(of caseID: CaseID) throws -> [CaseNote] {
    try transaction.query(
      """
      SELECT id, done_on, done_at, done_by, text_id, fate, board_id FROM notes WHERE case_id = \(caseID)
      ORDER BY done_on, done_at, id
      """
    ).map { row in
      CaseNote(
        id: try row["id"],
        done: Doing(day: try row["done_on"], instant: try row["done_at"], actor: try row["done_by"]),
        text: try row["text_id"], fate: try row["fate"], board: try row["board_id"])
    }
  }

  package func keep(_ id: RowID) throws {
    try transaction.execute("UPDATE notes SET fate = 'kept' WHERE id = \(id)")
  }

  /// Removes the note's text for good.
  package func cleanse(_ note: CaseNote) throws {
    try transaction.execute("UPDATE notes SET fate = 'cleansed', text_id = NULL WHERE id = \(note.id)")
    if let text = note.text { try TextStore(transaction).remove(text) }
  }
}
