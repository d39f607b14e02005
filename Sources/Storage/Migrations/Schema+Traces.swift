import SQLEngine

extension Schema {
  // What left no trace, or one that nobody could read: how a reply came that somebody wrote down, who changed the order
  // of the routing rules, and the searches by day.
  static let traceTables = Migration(
    33, "written replies, moved rules, searches by day",
    [
      // Both are null for what the sender wrote in the thread.
      """
      ALTER TABLE messages ADD COLUMN channel TEXT
        CHECK (channel IN ('telephone', 'email', 'letter', 'visit', 'meeting'))
      """,
      "ALTER TABLE messages ADD COLUMN came_on TEXT",
      // A rule was moved before the one that stood before it.
      """
      CREATE TABLE routing_rule_moves (
        id TEXT NOT NULL PRIMARY KEY,
        rule_id TEXT NOT NULL REFERENCES routing_rules (id),
        passed_id TEXT NOT NULL REFERENCES routing_rules (id),
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        CHECK (rule_id <> passed_id)
      )
      """,
      "CREATE INDEX searches_by_time ON searches (made_at)",
    ])
}
