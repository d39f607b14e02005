import SQLEngine

extension Schema {
  // Every version is a row; the highest is the one that holds.
  static let answerTemplateTables = Migration(
    16, "answer templates",
    [
      """
      CREATE TABLE answer_templates (
        id TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        kind TEXT CHECK (kind IN ('complaint', 'compliment', 'suggestion', 'question')),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        body TEXT NOT NULL,
        standing TEXT NOT NULL CHECK (standing IN ('offered', 'withdrawn')),
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (id, version)
      ) WITHOUT ROWID
      """
    ])
}
