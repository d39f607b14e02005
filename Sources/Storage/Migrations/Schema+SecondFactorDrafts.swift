import SQLEngine

extension Schema {
  // An app that is being set up belongs to the session, or the log-in, that began it. Before that it was the
  // person's, and whoever had the password found it in a log-in of their own. What was begun so is begun
  // again.
  static let secondFactorDraftTables = Migration(
    42, "whose set-up of a second factor",
    [
      "DROP TABLE second_factor_drafts",
      """
      CREATE TABLE second_factor_drafts (
        staff_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
        secret TEXT NOT NULL,
        begun_in TEXT NOT NULL
      )
      """,
    ])
}
