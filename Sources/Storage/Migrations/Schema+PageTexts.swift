import SQLEngine

extension Schema {
  // The texts of pages, with the policy's versions moved in among them; and what is to follow a unit that is closed or
  // becomes another, on its day.
  static let pageTextTables = Migration(
    27, "page texts and parting units",
    [
      """
      CREATE TABLE page_text_versions (
        page TEXT NOT NULL CHECK (page IN ('policy', 'accessibility', 'privacy')),
        number INTEGER NOT NULL CHECK (number >= 2),
        body TEXT NOT NULL,
        decision TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (page, number)
      )
      """,
      """
      INSERT INTO page_text_versions (page, number, body, decision, valid_from, made_on, made_at, made_by)
      SELECT 'policy', number, body, decision, valid_from, made_on, made_at, made_by FROM policy_versions
      """,
      "DROP TABLE policy_versions",
      """
      CREATE TABLE unit_heirs (
        id TEXT NOT NULL PRIMARY KEY,
        unit_id TEXT NOT NULL REFERENCES units (id),
        heir_id TEXT NOT NULL REFERENCES units (id),
        holds_from TEXT NOT NULL,
        belongings TEXT NOT NULL CHECK (belongings <> ''),
        decided_on TEXT NOT NULL,
        decided_at TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        moved_on TEXT,
        CHECK (heir_id <> unit_id)
      )
      """,
      "CREATE INDEX unit_heirs_by_unit ON unit_heirs (unit_id, holds_from)",
    ])
}
