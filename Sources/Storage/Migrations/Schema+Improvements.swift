import SQLEngine

extension Schema {
  // An improvement belongs to a place as a case does; it may have cases, a pattern, both or neither. What changed stands
  // in its own journal, value by value, since its texts are the staff's own and no personal data.
  static let improvementTables = Migration(
    19, "improvements",
    [
      """
      CREATE TABLE case_patterns (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        kind TEXT CHECK (kind IN ('complaint', 'compliment', 'suggestion', 'question')),
        dimension TEXT CHECK (dimension IN (
          'access', 'competence', 'treatment', 'influence', 'operationSpecific')),
        service_area_id TEXT REFERENCES service_areas (id),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        words TEXT NOT NULL,
        received_from TEXT,
        received_to TEXT CHECK (received_to >= received_from),
        made_on TEXT NOT NULL,
        made_by TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE improvements (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        expected_effect TEXT NOT NULL,
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        body TEXT NOT NULL,
        owner_id TEXT REFERENCES staff (id),
        due_on TEXT NOT NULL,
        follow_up_on TEXT CHECK (follow_up_on > due_on),
        pattern_id TEXT REFERENCES case_patterns (id),
        status TEXT NOT NULL CHECK (status IN ('planned', 'inProgress', 'done', 'dropped')),
        reason TEXT NOT NULL CHECK ((status = 'dropped') = (reason <> '')),
        evidence TEXT NOT NULL CHECK (status <> 'done' OR evidence <> ''),
        done_on TEXT CHECK ((status = 'done') = (done_on IS NOT NULL)),
        planned_on TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        CHECK (board_id IS NOT NULL OR (department_id IS NULL AND unit_id IS NULL))
      )
      """,
      "CREATE INDEX improvements_due ON improvements (due_on)",
      """
      CREATE TABLE improvement_steps (
        id TEXT NOT NULL PRIMARY KEY,
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        step TEXT NOT NULL,
        due_on TEXT,
        done_on TEXT,
        done_at TEXT,
        done_by TEXT,
        UNIQUE (improvement_id, ordinal),
        CHECK ((done_on IS NULL) = (done_by IS NULL))
      )
      """,
      """
      CREATE TABLE improvement_cases (
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        case_id TEXT NOT NULL REFERENCES cases (id),
        PRIMARY KEY (improvement_id, case_id)
      ) WITHOUT ROWID
      """,
      "CREATE INDEX improvement_cases_by_case ON improvement_cases (case_id)",
      """
      CREATE TABLE improvement_changes (
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        version INTEGER NOT NULL,
        position INTEGER NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        field TEXT NOT NULL,
        old_value TEXT NOT NULL,
        new_value TEXT NOT NULL,
        PRIMARY KEY (improvement_id, version, position)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE improvement_effects (
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        judgement TEXT NOT NULL CHECK (judgement IN ('better', 'unchanged', 'worse', 'tooEarly')),
        comment TEXT NOT NULL,
        before_from TEXT,
        before_to TEXT,
        before_count INTEGER,
        after_from TEXT,
        after_to TEXT,
        after_count INTEGER,
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        PRIMARY KEY (improvement_id, ordinal)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE improvement_stories (
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        headline TEXT NOT NULL,
        you_said TEXT NOT NULL,
        we_did TEXT NOT NULL,
        written_on TEXT NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL,
        approved_on TEXT,
        approved_at TEXT,
        approved_by TEXT,
        withdrawn_on TEXT,
        withdrawn_at TEXT,
        withdrawn_by TEXT,
        PRIMARY KEY (improvement_id, ordinal),
        CHECK ((approved_on IS NULL) = (approved_by IS NULL)),
        CHECK (withdrawn_on IS NULL OR approved_on IS NOT NULL)
      )
      """,
    ])
}
