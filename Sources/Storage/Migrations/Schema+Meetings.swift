import SQLEngine

extension Schema {
  // Minutes of workplace meetings; and the policy, of which the first version is the program's own and has no row.
  static let meetingAndPolicyTables = Migration(
    20, "meetings and policy",
    [
      """
      CREATE TABLE workplace_meetings (
        id TEXT NOT NULL PRIMARY KEY,
        board_id TEXT NOT NULL REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        held_on TEXT NOT NULL,
        period_from TEXT NOT NULL,
        period_to TEXT NOT NULL CHECK (period_to >= period_from),
        participants INTEGER NOT NULL CHECK (participants >= 1),
        notes TEXT NOT NULL,
        written_on TEXT NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL
      )
      """,
      "CREATE INDEX workplace_meetings_by_unit ON workplace_meetings (unit_id, held_on)",
      """
      CREATE TABLE policy_versions (
        number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 2),
        body TEXT NOT NULL,
        decision TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE policy_readings (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        version INTEGER NOT NULL CHECK (version >= 1),
        read_on TEXT NOT NULL,
        PRIMARY KEY (staff_id, version)
      ) WITHOUT ROWID
      """,
    ])
}
