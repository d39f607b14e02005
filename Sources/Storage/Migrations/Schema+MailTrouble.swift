import SQLEngine

extension Schema {
  // What the queue of mail knows of a mail server that says no to everything: one row while it lasts, shared by the
  // servers of the program. And the order in which a read log is asked: a day's, a person's or a case's, latest first.
  static let mailTroubleTables = Migration(
    28, "mail server's trouble, read log's order",
    [
      """
      CREATE TABLE mail_trouble (
        server TEXT NOT NULL PRIMARY KEY CHECK (server = 'smtp'),
        since TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        next_attempt_at TEXT NOT NULL,
        failure TEXT NOT NULL,
        reply_code INTEGER
      ) WITHOUT ROWID
      """,
      "CREATE INDEX readings_of_day ON readings (read_on, read_at, id)",
      "CREATE INDEX readings_of_staff ON readings (staff_id, read_on, read_at, id)",
      "CREATE INDEX readings_of_case ON readings (case_id, read_on, read_at, id)",
      "DROP INDEX readings_by_case",
      "DROP INDEX readings_by_day",
    ])
}
