import SQLEngine

extension Schema {
  // Whether a session has passed a second factor: without it, nobody is lent a role that needs one. Sessions that are
  // open when the column comes belong to people who gave a code at their log-in, if they have an app.
  static let sessionFactorTables = Migration(
    46, "sessions with a second factor",
    [
      "ALTER TABLE sessions ADD COLUMN second_factor BOOLEAN NOT NULL DEFAULT FALSE",
      "UPDATE sessions SET second_factor = TRUE WHERE staff_id IN (SELECT staff_id FROM second_factors)",
    ])
}
