import SQLEngine

extension Schema {
  // The history of the organisation, the service areas and what the municipality says of itself. Append only.
  static let settingsChangeTables = Migration(
    24, "settings changes",
    [
      """
      CREATE TABLE settings_changes (
        number INTEGER NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        staff_id TEXT REFERENCES staff (id),
        subject TEXT NOT NULL CHECK (subject IN ('board', 'department', 'unit', 'serviceArea', 'municipality')),
        subject_id TEXT NOT NULL,
        subject_name TEXT NOT NULL,
        field TEXT NOT NULL,
        old_value TEXT,
        new_value TEXT,
        holds_from TEXT,
        CHECK ((subject = 'municipality') = (subject_id = ''))
      )
      """,
      "CREATE INDEX settings_changes_by_subject ON settings_changes (subject, subject_id, number)",
    ])
}
