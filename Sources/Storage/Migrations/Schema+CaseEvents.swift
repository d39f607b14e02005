import SQLEngine

extension Schema {
  // State is rows with who and when (design decision 6). `done_at` is empty where only the day may be known.
  static let caseEventTables = Migration(
    5, "case events",
    [
      """
      CREATE TABLE acknowledgements (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT NOT NULL,
        means TEXT NOT NULL CHECK (means IN (
          'receipt', 'telephone', 'letter', 'email', 'inPerson', 'answer', 'imported'))
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE oral_notes (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        received_by TEXT NOT NULL,
        read_back BOOLEAN NOT NULL
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE answers (
        case_id TEXT NOT NULL REFERENCES cases (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        done_on TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id),
        PRIMARY KEY (case_id, ordinal)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE extensions (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        owed_before TEXT NOT NULL,
        owed_now TEXT NOT NULL CHECK (owed_now > owed_before),
        text_id TEXT REFERENCES texts (id)
      )
      """,
      "CREATE INDEX extensions_by_case ON extensions (case_id)",
      """
      CREATE TABLE closures (
        case_id TEXT NOT NULL REFERENCES cases (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        done_on TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason IN (
          'answered', 'answeredAndCorrected', 'noMeasure', 'notOurs', 'withdrawn', 'cannotBeAnswered',
          'handedOver')),
        PRIMARY KEY (case_id, ordinal)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE reopenings (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        answer_by TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id)
      )
      """,
      "CREATE INDEX reopenings_by_case ON reopenings (case_id)",
      """
      CREATE TABLE arrival_corrections (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        day_before TEXT NOT NULL,
        day_now TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id)
      )
      """,
      "CREATE INDEX arrival_corrections_by_case ON arrival_corrections (case_id)",
    ])
}
