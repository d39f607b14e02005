import SQLEngine

extension Schema {
  // What the municipality edits itself beside Kolada's values (docs/decisions/0021). Each edited thing is a row that names
  // its latest version, and a row for each version, which is never changed. What comes with the program is written here
  // when it is first edited or filled in. A measure's id is Kolada's or a word of the municipality's own, so figures,
  // rounds and sets do not refer to a table of it.
  static let ownMeasureTables = Migration(
    37, "own measures", [ownMeasures, checklists, figures, rounds, sets, service].flatMap(\.self))

  private static let ownMeasures: [Migration.Statement] = [
    """
    CREATE TABLE own_measures (
      id TEXT NOT NULL PRIMARY KEY,
      latest_version INTEGER NOT NULL CHECK (latest_version >= 1)
    )
    """,
    """
    CREATE TABLE own_measure_versions (
      measure_id TEXT NOT NULL REFERENCES own_measures (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      unit TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'cost', 'none')),
      definition TEXT NOT NULL,
      source TEXT NOT NULL,
      area TEXT NOT NULL,
      closed_after INTEGER CHECK (closed_after BETWEEN 1900 AND 2200),
      closing_reason TEXT NOT NULL CHECK ((closed_after IS NULL) = (closing_reason = '')),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (measure_id, version)
    )
    """,
  ]

  private static let checklists: [Migration.Statement] = [
    """
    CREATE TABLE checklist_versions (
      measure_id TEXT NOT NULL REFERENCES own_measures (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (measure_id, version)
    )
    """,
    """
    CREATE TABLE checklist_items (
      measure_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 1),
      heading TEXT NOT NULL,
      question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 500),
      most_points INTEGER NOT NULL CHECK (most_points BETWEEN 1 AND 100),
      PRIMARY KEY (measure_id, version, position),
      FOREIGN KEY (measure_id, version) REFERENCES checklist_versions (measure_id, version)
    )
    """,
    """
    CREATE TABLE checklist_fillings (
      id TEXT NOT NULL PRIMARY KEY,
      measure_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
      note TEXT NOT NULL,
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      FOREIGN KEY (measure_id, version) REFERENCES checklist_versions (measure_id, version)
    )
    """,
    "CREATE INDEX checklist_fillings_by_measure ON checklist_fillings (measure_id, year)",
    """
    CREATE TABLE checklist_points (
      filling_id TEXT NOT NULL REFERENCES checklist_fillings (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
      PRIMARY KEY (filling_id, position)
    )
    """,
  ]

  private static let figures: [Migration.Statement] = [
    // No figure: it was taken back, and the note says why.
    """
    CREATE TABLE figure_versions (
      kpi TEXT NOT NULL,
      period INTEGER NOT NULL CHECK (period BETWEEN 1900 AND 2200),
      gender TEXT NOT NULL CHECK (gender IN ('T', 'K', 'M')),
      version INTEGER NOT NULL CHECK (version >= 1),
      figure REAL,
      method TEXT NOT NULL,
      note TEXT NOT NULL CHECK (figure IS NOT NULL OR note <> ''),
      origin TEXT NOT NULL CHECK (origin IN ('reported', 'checklist', 'service')),
      filling_id TEXT REFERENCES checklist_fillings (id),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (kpi, period, gender, version)
    )
    """
  ]

  private static let rounds: [Migration.Statement] = [
    """
    CREATE TABLE collection_rounds (
      year INTEGER NOT NULL PRIMARY KEY CHECK (year BETWEEN 1900 AND 2200),
      latest_version INTEGER NOT NULL CHECK (latest_version >= 1)
    )
    """,
    """
    CREATE TABLE collection_round_versions (
      year INTEGER NOT NULL REFERENCES collection_rounds (year),
      version INTEGER NOT NULL CHECK (version >= 1),
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL CHECK (last_day >= first_day),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (year, version)
    )
    """,
    """
    CREATE TABLE collection_round_items (
      year INTEGER NOT NULL,
      version INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 1),
      kpi TEXT NOT NULL,
      responsible_id TEXT NOT NULL REFERENCES staff (id),
      PRIMARY KEY (year, version, position),
      UNIQUE (year, version, kpi),
      FOREIGN KEY (year, version) REFERENCES collection_round_versions (year, version)
    )
    """,
    // Each step of a round is told to each responsible once, and again when the last day is moved.
    """
    CREATE TABLE collection_reminders (
      year INTEGER NOT NULL REFERENCES collection_rounds (year),
      staff_id TEXT NOT NULL REFERENCES staff (id),
      step TEXT NOT NULL CHECK (step IN ('begins', 'weekLeft', 'late')),
      last_day TEXT NOT NULL,
      made_on TEXT NOT NULL,
      PRIMARY KEY (year, staff_id, step, last_day)
    )
    """,
  ]

  private static let sets: [Migration.Statement] = [
    """
    CREATE TABLE own_measure_sets (
      id TEXT NOT NULL PRIMARY KEY,
      latest_version INTEGER NOT NULL CHECK (latest_version >= 1)
    )
    """,
    """
    CREATE TABLE own_measure_set_versions (
      set_id TEXT NOT NULL REFERENCES own_measure_sets (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      standing TEXT NOT NULL CHECK (standing IN ('open', 'closed')),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (set_id, version)
    )
    """,
    """
    CREATE TABLE own_measure_set_items (
      set_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 1),
      number TEXT NOT NULL,
      kpi TEXT NOT NULL,
      area TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'cost', 'none')),
      unit TEXT NOT NULL,
      title TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (set_id, version, position),
      UNIQUE (set_id, version, kpi),
      FOREIGN KEY (set_id, version) REFERENCES own_measure_set_versions (set_id, version)
    )
    """,
    """
    CREATE TABLE comparison_groups (
      id TEXT NOT NULL PRIMARY KEY,
      latest_version INTEGER NOT NULL CHECK (latest_version >= 1)
    )
    """,
    // Members are municipalities' ids, a space between them, as in Kolada's own groups.
    """
    CREATE TABLE comparison_group_versions (
      group_id TEXT NOT NULL REFERENCES comparison_groups (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      members TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('open', 'closed')),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (group_id, version)
    )
    """,
  ]

  private static let service: [Migration.Statement] = [
    """
    CREATE TABLE service_calls (
      id TEXT NOT NULL PRIMARY KEY,
      channel TEXT NOT NULL CHECK (channel IN ('telephone', 'email')),
      service_field TEXT NOT NULL,
      question TEXT NOT NULL,
      sent_on TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      answered_at TEXT CHECK (answered_at >= sent_at),
      reach TEXT CHECK (reach IN ('direct', 'official', 'neither')),
      treatment TEXT CHECK (treatment IN ('good', 'medium', 'bad')),
      note TEXT NOT NULL,
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      completed_on TEXT,
      completed_at TEXT,
      completed_by TEXT,
      withdrawn_on TEXT,
      withdrawn_at TEXT,
      withdrawn_by TEXT,
      CHECK ((channel = 'telephone') = (reach IS NOT NULL)),
      CHECK ((completed_on IS NULL) = (completed_by IS NULL)),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL))
    )
    """,
    "CREATE INDEX service_calls_by_day ON service_calls (sent_on)",
    """
    CREATE TABLE service_grades (
      id TEXT NOT NULL PRIMARY KEY,
      channel TEXT NOT NULL CHECK (channel IN ('telephone', 'email')),
      contacted_on TEXT NOT NULL,
      manner INTEGER CHECK (manner BETWEEN 1 AND 5),
      ease INTEGER CHECK (ease BETWEEN 1 AND 5),
      made_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      withdrawn_on TEXT,
      withdrawn_at TEXT,
      withdrawn_by TEXT,
      CHECK (manner IS NOT NULL OR ease IS NOT NULL),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL))
    )
    """,
    "CREATE INDEX service_grades_by_day ON service_grades (contacted_on)",
  ]
}
