import SQLEngine

/// A schema with one of everything that the tests look at.
enum SampleSchema {
  static let migrations = [
    Migration(
      1, "samples",
      [
        """
        CREATE TABLE boards (
          id TEXT PRIMARY KEY,
          name TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE samples (
          id INTEGER PRIMARY KEY,
          year INTEGER NOT NULL,
          sequence INTEGER NOT NULL,
          board_id TEXT REFERENCES boards (id),
          note TEXT,
          share REAL,
          flag BOOLEAN NOT NULL DEFAULT FALSE,
          at TEXT,
          UNIQUE (year, sequence),
          CONSTRAINT sequence_is_positive CHECK (sequence > 0)
        )
        """,
        "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
        "INSERT INTO counters (name, value) VALUES ('jobs', 0)",
      ])
  ]

  /// Inserts a sample that breaks no rule.
  static func insert(_ id: Int, note: String? = nil, in transaction: Transaction) throws {
    try transaction.execute(
      "INSERT INTO samples (id, year, sequence, note) VALUES (\(id), 2009, \(id), \(note))")
  }

  static func count(in transaction: Transaction) throws -> Int {
    try transaction.query("SELECT COUNT(*) AS n FROM samples")[0]["n"]
  }
}
