import SQLEngine

extension Schema {
  // A version of a rule is never changed. What is learnt are counts under codes that no word can be read from: the
  // words of a suggestion come from the case that it is about. `learnt_version` says up to where a case is learnt.
  static let routingTables = Migration(
    18, "routing",
    [
      """
      CREATE TABLE routing_rules (
        id TEXT NOT NULL PRIMARY KEY,
        sort_order INTEGER NOT NULL,
        latest_version INTEGER NOT NULL CHECK (latest_version >= 1),
        active_version INTEGER CHECK (active_version BETWEEN 1 AND latest_version)
      )
      """,
      """
      CREATE TABLE routing_rule_versions (
        rule_id TEXT NOT NULL REFERENCES routing_rules (id),
        version INTEGER NOT NULL CHECK (version >= 1),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        words TEXT NOT NULL,
        place_words TEXT NOT NULL,
        kinds TEXT NOT NULL,
        service_areas TEXT NOT NULL,
        channels TEXT NOT NULL,
        board_id TEXT NOT NULL REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        service_area_id TEXT REFERENCES service_areas (id),
        dimension TEXT CHECK (dimension IN (
          'access', 'competence', 'treatment', 'influence', 'operationSpecific')),
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (rule_id, version)
      )
      """,
      """
      CREATE TABLE routing_rule_trials (
        id TEXT NOT NULL PRIMARY KEY,
        rule_id TEXT NOT NULL REFERENCES routing_rules (id),
        version INTEGER NOT NULL,
        tried_at TEXT NOT NULL,
        tried_by TEXT NOT NULL,
        since TEXT NOT NULL,
        until TEXT NOT NULL,
        considered INTEGER NOT NULL,
        caught INTEGER NOT NULL,
        at_goal INTEGER NOT NULL,
        held_back INTEGER NOT NULL,
        FOREIGN KEY (rule_id, version) REFERENCES routing_rule_versions (rule_id, version)
      )
      """,
      "CREATE INDEX routing_rule_trials_by_rule ON routing_rule_trials (rule_id, version)",
      """
      CREATE TABLE routing_rule_switches (
        id TEXT NOT NULL PRIMARY KEY,
        rule_id TEXT NOT NULL REFERENCES routing_rules (id),
        active_version INTEGER,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL
      )
      """,
      "CREATE INDEX routing_rule_switches_by_rule ON routing_rule_switches (rule_id)",
      """
      CREATE TABLE case_returns (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        board_id TEXT NOT NULL REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        text_id TEXT REFERENCES texts (id)
      )
      """,
      "CREATE INDEX case_returns_by_case ON case_returns (case_id)",
      """
      CREATE TABLE routing_lessons (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        place_id TEXT NOT NULL,
        service_area_id TEXT REFERENCES service_areas (id),
        kind TEXT NOT NULL,
        subject_id TEXT
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE routing_places (
        id TEXT NOT NULL PRIMARY KEY,
        board_id TEXT NOT NULL REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        cases INTEGER NOT NULL
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE routing_words (
        code INTEGER NOT NULL,
        place_id TEXT NOT NULL REFERENCES routing_places (id),
        cases INTEGER NOT NULL,
        PRIMARY KEY (code, place_id)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE routing_areas (
        place_id TEXT NOT NULL REFERENCES routing_places (id),
        service_area_id TEXT NOT NULL REFERENCES service_areas (id),
        cases INTEGER NOT NULL,
        PRIMARY KEY (place_id, service_area_id)
      ) WITHOUT ROWID
      """,
      "ALTER TABLE cases ADD COLUMN learnt_version INTEGER NOT NULL DEFAULT 0",
      "CREATE INDEX cases_unlearnt ON cases (id) WHERE learnt_version < version",
      "CREATE INDEX cases_unrouted ON cases (due_on) WHERE board_id IS NULL AND state <> 'closed'",
    ])
}
