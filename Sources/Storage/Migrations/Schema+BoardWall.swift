import SQLEngine

extension Schema {
  // What keeps one board's papers from another when a case goes between them.
  static let boardWallTables = Migration(
    29, "wall between boards",
    [
      // The board that wrote the note; nobody else reads it before it is kept. Null: written in the pile.
      "ALTER TABLE notes ADD COLUMN board_id TEXT REFERENCES boards (id)",
      """
      UPDATE notes SET board_id = (SELECT cases.board_id FROM cases WHERE cases.id = notes.case_id)
      """,
      // The cases in the pile that were presumed secret at the board that sent them back. A row goes when a board has
      // the case again.
      """
      CREATE TABLE secret_returns (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        board_id TEXT NOT NULL REFERENCES boards (id)
      ) WITHOUT ROWID
      """,
      """
      INSERT INTO secret_returns (case_id, board_id)
      SELECT case_returns.case_id, MIN(case_returns.board_id) FROM case_returns
      JOIN cases ON cases.id = case_returns.case_id
      WHERE cases.board_id IS NULL AND case_returns.board_id IS NOT NULL
        AND case_returns.unit_id IN (SELECT unit_id FROM protected_units)
      GROUP BY case_returns.case_id
      """,
    ])
}
