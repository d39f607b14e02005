import SQLEngine

extension Schema {
  static let listTables = Migration(
    13, "lists",
    [
      "CREATE INDEX cases_open ON cases (received_on) WHERE state <> 'closed'",
      "CREATE INDEX cases_by_unit ON cases (unit_id, received_on)",
      "CREATE INDEX cases_by_officer ON cases (officer_id, received_on) WHERE officer_id IS NOT NULL",
      "CREATE INDEX tasks_by_owner ON tasks (owner_id, due_on) WHERE done_on IS NULL",
      // The words of each case in one row (`SearchText.folded`). A row goes when its texts go. It comes with its case and
      // is found by it, so that no foreign key is needed, which would be looked up for every row of an import.
      .only(
        .sqlite,
        """
        CREATE TABLE search_texts (
          id INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL
        ) STRICT
        """),
      // The index holds no copy of the words, and no places of the trigrams in them, which only phrases would need.
      // Kept by `SearchStore` and not by triggers: after each row of a trigger the index writes out what it has.
      .only(
        .sqlite,
        """
        CREATE VIRTUAL TABLE search_index USING fts5 (
          body, content = 'search_texts', content_rowid = 'id', tokenize = 'trigram', detail = none,
          columnsize = 0)
        """),
      .only(.postgresql, "CREATE EXTENSION IF NOT EXISTS pg_trgm"),
      .only(
        .postgresql,
        """
        CREATE TABLE search_texts (
          case_id TEXT COLLATE "C" NOT NULL PRIMARY KEY, body TEXT COLLATE "C" NOT NULL
        )
        """),
      .only(
        .postgresql, "CREATE INDEX search_texts_trigrams ON search_texts USING gin (body gin_trgm_ops)"),
      // A list that somebody has made and named. It holds no words that were searched for (rules R40).
      """
      CREATE TABLE shortcuts (
        id TEXT NOT NULL PRIMARY KEY,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        question TEXT NOT NULL,
        UNIQUE (staff_id, name)
      )
      """,
      // Who searched in what people wrote, and for what (rules R40).
      """
      CREATE TABLE searches (
        id TEXT NOT NULL PRIMARY KEY,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        words TEXT NOT NULL
      )
      """,
    ])
}
