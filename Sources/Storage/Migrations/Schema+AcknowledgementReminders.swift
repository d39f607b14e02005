import SQLEngine

extension Schema {
  // A reminder of an acknowledgement is one more step; the same table with a wider check, which SQLite cannot change.
  static let acknowledgementReminderTables = Migration(
    41, "reminders of acknowledgements",
    [
      "ALTER TABLE reminders RENAME TO reminders_of_answers",
      """
      CREATE TABLE reminders (
        case_id TEXT NOT NULL REFERENCES cases (id),
        round INTEGER NOT NULL,
        step TEXT NOT NULL CHECK (step IN ('acknowledge', 'halfTime', 'twoDaysLeft', 'breach')),
        made_on TEXT NOT NULL,
        PRIMARY KEY (case_id, round, step)
      ) WITHOUT ROWID
      """,
      """
      INSERT INTO reminders (case_id, round, step, made_on)
      SELECT case_id, round, step, made_on FROM reminders_of_answers
      """,
      "DROP TABLE reminders_of_answers",
    ])
}
