import SQLEngine

extension Schema {
  // The case holds no personal data: what people wrote, and who they are, lies in `texts` and `contacts`, which a
  // disposal decision can remove. An anonymous case carries no finer time than the day, and the CHECK sees to it.
  static let caseTables = Migration(
    4, "cases",
    [
      """
      CREATE TABLE imports (
        id TEXT NOT NULL PRIMARY KEY,
        file_name TEXT NOT NULL,
        imported_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE cases (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('complaint', 'compliment', 'suggestion', 'question')),
        dimension TEXT CHECK (dimension IN (
          'access', 'competence', 'treatment', 'influence', 'operationSpecific')),
        service_area_id TEXT REFERENCES service_areas (id),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        channel TEXT NOT NULL CHECK (channel IN (
          'web', 'form', 'telephone', 'email', 'letter', 'visit', 'meeting', 'api', 'unknown')),
        identity TEXT NOT NULL CHECK (identity IN ('anonymous', 'named')),
        wish TEXT NOT NULL CHECK (wish IN ('answer', 'noAnswer')),
        has_receipt_code BOOLEAN NOT NULL,
        capacity TEXT CHECK (capacity IN (
          'resident', 'user', 'relative', 'business', 'visitor', 'employee')),
        language TEXT NOT NULL,
        received_on TEXT NOT NULL CHECK (length(received_on) = 10),
        received_at TEXT CHECK (identity = 'named' OR received_at IS NULL),
        arrival_rule TEXT NOT NULL CHECK (arrival_rule IN ('sameDay', 'post', 'ownLetterBox', 'imported')),
        acknowledge_days INTEGER NOT NULL,
        answer_days INTEGER NOT NULL,
        acknowledge_by TEXT NOT NULL,
        warn_acknowledge_by TEXT NOT NULL,
        answer_by TEXT NOT NULL,
        moved_answer_by TEXT,
        due_on TEXT,
        state TEXT NOT NULL CHECK (state IN ('registered', 'acknowledged', 'answered', 'closed', 'reopened')),
        officer_id TEXT REFERENCES staff (id),
        privacy_notice INTEGER,
        external_number TEXT UNIQUE,
        import_id TEXT REFERENCES imports (id),
        import_line INTEGER,
        version INTEGER NOT NULL CHECK (version >= 1),
        changed_on TEXT NOT NULL,
        sealed_version INTEGER NOT NULL,
        CHECK (board_id IS NOT NULL OR (department_id IS NULL AND unit_id IS NULL))
      )
      """,
      "CREATE INDEX cases_due ON cases (due_on, received_on) WHERE due_on IS NOT NULL",
      "CREATE INDEX cases_received ON cases (received_on)",
      "CREATE INDEX cases_unsealed ON cases (changed_on) WHERE sealed_version < version",
      """
      CREATE TABLE registrations (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        year INTEGER NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        registered_on TEXT NOT NULL,
        registered_by TEXT NOT NULL,
        UNIQUE (year, sequence)
      ) WITHOUT ROWID
      """,
      "CREATE TABLE number_series (year INTEGER NOT NULL PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID",
      """
      CREATE TABLE texts (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        role TEXT NOT NULL CHECK (role IN (
          'subject', 'submission', 'place', 'answer', 'reason', 'note', 'question', 'reply', 'handover', 'message',
          'statement', 'summary')),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        body TEXT NOT NULL,
        salt TEXT NOT NULL,
        UNIQUE (case_id, role, ordinal)
      )
      """,
      """
      CREATE TABLE contacts (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL
      ) WITHOUT ROWID
      """,
    ])
}
