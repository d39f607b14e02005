import SQLEngine

extension Schema {
  // A setting is a row for each version. What is sealed is moved, not copied: its old row stays empty, because other
  // rows refer to it, and the journal's digest still vouches for the text in its new place.
  static let gateTables = Migration(
    15, "gates",
    [
      """
      CREATE TABLE gate_settings (
        gate TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        citation TEXT NOT NULL,
        instruction TEXT NOT NULL,
        receivers TEXT NOT NULL,
        boards TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (gate, version)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE gate_handovers (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        gate TEXT NOT NULL,
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        due_on TEXT,
        text_id TEXT REFERENCES texts (id)
      )
      """,
      "CREATE INDEX gate_handovers_by_case ON gate_handovers (case_id)",
      """
      CREATE TABLE gate_assessments (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        gate TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('reported', 'notNeeded')),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL
      )
      """,
      "CREATE INDEX gate_assessments_by_case ON gate_assessments (case_id)",
      """
      CREATE TABLE sealed_texts (
        text_id TEXT NOT NULL PRIMARY KEY REFERENCES texts (id),
        handover_id TEXT NOT NULL REFERENCES gate_handovers (id),
        role TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        body TEXT NOT NULL,
        salt TEXT NOT NULL
      )
      """,
      "CREATE INDEX sealed_texts_by_handover ON sealed_texts (handover_id)",
      """
      CREATE TABLE sealed_contacts (
        handover_id TEXT NOT NULL PRIMARY KEY REFERENCES gate_handovers (id),
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL
      ) WITHOUT ROWID
      """,
    ])
}
