import SQLEngine

extension Schema {
  static let staffTables = Migration(
    2, "staff",
    [
      """
      CREATE TABLE staff (
        id TEXT NOT NULL PRIMARY KEY,
        username TEXT NOT NULL UNIQUE CHECK (length(username) BETWEEN 1 AND 60),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        role TEXT NOT NULL CHECK (role IN (
          'registrar', 'officer', 'manager', 'qualityStrategist', 'politician', 'administrator',
          'dataProtectionOfficer')),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        password_hash TEXT NOT NULL,
        disabled_on TEXT
      )
      """,
      """
      CREATE TABLE sessions (
        token_hash TEXT NOT NULL PRIMARY KEY,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        csrf_token TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        ends_at TEXT NOT NULL
      )
      """,
      "CREATE INDEX sessions_by_end ON sessions (ends_at)",
    ])
}
