import SQLEngine

extension Schema {
  static let settingsTables = Migration(
    3, "settings",
    [
      "CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
      // Each decision of the council about the promises is a row; a case keeps the one it was received under.
      """
      CREATE TABLE promises (
        valid_from TEXT NOT NULL PRIMARY KEY,
        acknowledge_days INTEGER NOT NULL CHECK (acknowledge_days BETWEEN 1 AND 100),
        answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 1 AND 100)
      )
      """,
      "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('0001-01-01', 2, 10)",
      """
      CREATE TABLE calendar_overrides (
        day TEXT NOT NULL PRIMARY KEY,
        effect TEXT NOT NULL CHECK (effect IN ('close', 'open')),
        reason TEXT NOT NULL,
        basis TEXT NOT NULL CHECK (basis IN ('law', 'ownDecision')),
        basis_reference TEXT NOT NULL
      )
      """,
    ])
}
