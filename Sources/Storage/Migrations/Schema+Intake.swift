import SQLEngine

extension Schema {
  static let intakeTables = Migration(
    7, "intake",
    [
      """
      CREATE TABLE receipts (
        code_hash TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL UNIQUE REFERENCES cases (id)
      ) WITHOUT ROWID
      """,
      // The answer is encrypted under the key itself, of which only the hash is here: the receipt code inside can be
      // read by nobody but the one who sent the key. Dated by the day, like all that an anonymous sender leaves.
      """
      CREATE TABLE idempotency_keys (
        key_hash TEXT NOT NULL PRIMARY KEY,
        body_hash TEXT NOT NULL,
        sealed_answer TEXT NOT NULL,
        made_on TEXT NOT NULL
      ) WITHOUT ROWID
      """,
      "CREATE INDEX idempotency_keys_by_day ON idempotency_keys (made_on)",
    ])
}
