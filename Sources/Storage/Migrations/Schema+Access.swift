import SQLEngine

extension Schema {
  static let accessTables = Migration(
    11, "access",
    [
      // The roles that somebody holds beside the main one, which stands in `staff`.
      """
      CREATE TABLE staff_bindings (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        ordinal INTEGER NOT NULL,
        role TEXT NOT NULL CHECK (role IN (
          'registrar', 'officer', 'manager', 'qualityStrategist', 'politician', 'administrator',
          'dataProtectionOfficer')),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        PRIMARY KEY (staff_id, ordinal)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE stand_ins (
        id TEXT NOT NULL PRIMARY KEY,
        absent_id TEXT NOT NULL REFERENCES staff (id),
        stand_in_id TEXT NOT NULL REFERENCES staff (id) CHECK (stand_in_id <> absent_id),
        from_day TEXT NOT NULL,
        through_day TEXT NOT NULL CHECK (through_day >= from_day),
        named_by TEXT NOT NULL,
        ended_on TEXT
      )
      """,
      "CREATE INDEX stand_ins_by_stand_in ON stand_ins (stand_in_id, through_day)",
      "CREATE INDEX stand_ins_by_absent ON stand_ins (absent_id, through_day)",
      // A row for each protected unit, those inside one included: whoever sets it for a unit sets it for all of them.
      """
      CREATE TABLE protected_units (
        unit_id TEXT NOT NULL PRIMARY KEY REFERENCES units (id),
        profile TEXT NOT NULL CHECK (profile IN ('socialServices', 'school', 'healthCare')),
        set_on TEXT NOT NULL,
        set_by TEXT NOT NULL
      ) WITHOUT ROWID
      """,
      // The cases that are about a member of staff. Who set and lifted it stands in the journal.
      """
      CREATE TABLE case_circles (
        case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
        responsible_id TEXT REFERENCES staff (id)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE case_subjects (
        case_id TEXT NOT NULL REFERENCES cases (id),
        staff_id TEXT NOT NULL REFERENCES staff (id),
        PRIMARY KEY (case_id, staff_id)
      ) WITHOUT ROWID
      """,
      "CREATE INDEX case_subjects_by_staff ON case_subjects (staff_id)",
    ])

  // Who has read what (rules R48). Rows are added and never changed. The reason is somebody's words, so it stands
  // here and not in the journal.
  static let readLogTables = Migration(
    12, "read log",
    [
      """
      CREATE TABLE reading_reasons (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        staff_id TEXT NOT NULL REFERENCES staff (id),
        given_on TEXT NOT NULL,
        reason TEXT NOT NULL
      )
      """,
      "CREATE INDEX reading_reasons_by_case ON reading_reasons (case_id, staff_id, given_on)",
      """
      CREATE TABLE readings (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        staff_id TEXT NOT NULL REFERENCES staff (id),
        read_on TEXT NOT NULL,
        read_at TEXT NOT NULL,
        reason_id TEXT REFERENCES reading_reasons (id)
      )
      """,
      "CREATE INDEX readings_by_case ON readings (case_id)",
      "CREATE INDEX readings_by_day ON readings (read_on)",
    ])
}
