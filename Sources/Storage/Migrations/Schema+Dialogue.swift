import SQLEngine

extension Schema {
  // Rows that an anonymous sender makes carry the day only, and are known by the case's version instead of by an
  // identifier that tells the time.
  static let dialogueTables = Migration(
    10, "dialogue",
    [
      """
      CREATE TABLE messages (
        case_id TEXT NOT NULL REFERENCES cases (id),
        sequence INTEGER NOT NULL,
        direction TEXT NOT NULL CHECK (direction IN ('question', 'reply', 'information')),
        done_on TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id),
        PRIMARY KEY (case_id, sequence)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE notes (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id),
        fate TEXT CHECK (fate IN ('kept', 'cleansed')),
        CHECK (fate <> 'cleansed' OR text_id IS NULL)
      )
      """,
      "CREATE INDEX notes_by_case ON notes (case_id)",
      """
      CREATE TABLE waits (
        case_id TEXT NOT NULL REFERENCES cases (id),
        sequence INTEGER NOT NULL,
        party TEXT NOT NULL CHECK (party IN ('sender', 'otherAuthority', 'other')),
        began_on TEXT NOT NULL,
        began_at TEXT,
        began_by TEXT NOT NULL,
        ended_on TEXT,
        ended_at TEXT,
        ended_by TEXT,
        PRIMARY KEY (case_id, sequence),
        CHECK ((ended_on IS NULL) = (ended_by IS NULL))
      ) WITHOUT ROWID
      """,
      "CREATE UNIQUE INDEX waits_open ON waits (case_id, party) WHERE ended_on IS NULL",
      // Somebody's own, outside the journal, and gone when it is sent.
      """
      CREATE TABLE drafts (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        case_id TEXT NOT NULL REFERENCES cases (id),
        form TEXT NOT NULL CHECK (form IN ('answer', 'question', 'note', 'message')),
        body TEXT NOT NULL,
        saved_on TEXT NOT NULL,
        PRIMARY KEY (staff_id, case_id, form)
      )
      """,
      "CREATE INDEX drafts_by_case ON drafts (case_id)",
      """
      CREATE TABLE spot_solutions (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_by TEXT NOT NULL
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE occasions (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        held_on TEXT NOT NULL,
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        recorded_by TEXT NOT NULL,
        registered_on TEXT NOT NULL,
        registered_by TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE occasion_cases (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        occasion_id TEXT NOT NULL REFERENCES occasions (id)
      ) WITHOUT ROWID
      """,
      "CREATE INDEX occasion_cases_by_occasion ON occasion_cases (occasion_id)",
      "CREATE INDEX cases_of_unit_received ON cases (unit_id, received_on)",
    ])
}
