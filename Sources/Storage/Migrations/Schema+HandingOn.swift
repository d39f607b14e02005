import SQLEngine

extension Schema {
  // `merged_into` says what holds now and `case_links` how it came to be: a link is undone, never removed.
  static let handingOnTables = Migration(
    14, "handing on",
    [
      "ALTER TABLE cases ADD COLUMN merged_into TEXT REFERENCES cases (id)",
      "CREATE INDEX cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL",
      """
      CREATE TABLE case_links (
        id TEXT NOT NULL PRIMARY KEY,
        nature TEXT NOT NULL CHECK (nature IN ('merge', 'split')),
        main_id TEXT NOT NULL REFERENCES cases (id),
        other_id TEXT NOT NULL REFERENCES cases (id),
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        undone_on TEXT,
        undone_at TEXT,
        undone_by TEXT,
        CHECK (main_id <> other_id),
        CHECK ((undone_on IS NULL) = (undone_by IS NULL))
      )
      """,
      "CREATE INDEX case_links_by_main ON case_links (main_id)",
      "CREATE INDEX case_links_by_other ON case_links (other_id)",
      """
      CREATE TABLE forwardings (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        from_board_id TEXT REFERENCES boards (id),
        from_department_id TEXT REFERENCES departments (id),
        from_unit_id TEXT REFERENCES units (id),
        to_board_id TEXT NOT NULL REFERENCES boards (id),
        to_department_id TEXT REFERENCES departments (id),
        to_unit_id TEXT REFERENCES units (id),
        ground TEXT CHECK (ground IN ('consent', 'law')),
        ground_reference TEXT NOT NULL,
        text_id TEXT REFERENCES texts (id),
        CHECK (ground IS NULL OR ground <> 'law' OR ground_reference <> '')
      )
      """,
      "CREATE INDEX forwardings_by_case ON forwardings (case_id)",
      // Only the code's hash is here; the address in the link opens nothing without the code.
      """
      CREATE TABLE referrals (
        id TEXT NOT NULL PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,
        code_hash TEXT NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        recipient TEXT NOT NULL CHECK (length(recipient) BETWEEN 1 AND 200),
        asked_on TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        answer_by TEXT NOT NULL,
        expires_on TEXT NOT NULL CHECK (expires_on >= answer_by),
        question_id TEXT REFERENCES texts (id),
        shared_id TEXT REFERENCES texts (id),
        answered_on TEXT,
        answer_id TEXT REFERENCES texts (id),
        revoked_on TEXT,
        CHECK (answered_on IS NULL OR revoked_on IS NULL)
      )
      """,
      "CREATE INDEX referrals_by_case ON referrals (case_id)",
      """
      CREATE INDEX referrals_waiting ON referrals (answer_by) WHERE answered_on IS NULL AND revoked_on IS NULL
      """,
    ])
}
