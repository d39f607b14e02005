import SQLEngine

extension Schema {
  // `seal_heads` refers to cases by value, so that a case that vanished is noticed instead of taking its head along.
  static let journalTables = Migration(
    6, "journal",
    [
      """
      CREATE TABLE journal_entries (
        case_id TEXT NOT NULL REFERENCES cases (id),
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        made_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        event TEXT NOT NULL,
        details TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (case_id, sequence)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE seals (
        number INTEGER NOT NULL PRIMARY KEY,
        sealed_on TEXT NOT NULL,
        head_count INTEGER NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE seal_heads (
        seal_number INTEGER NOT NULL REFERENCES seals (number),
        case_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (seal_number, case_id)
      ) WITHOUT ROWID
      """,
    ])
}
