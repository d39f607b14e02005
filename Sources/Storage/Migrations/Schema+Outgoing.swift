import SQLEngine

extension Schema {
  // What senders are to be told. A row is written in the transaction of what it tells about, so that neither can
  // happen without the other; a job makes it into mail.
  static let outgoingTables = Migration(
    9, "outgoing",
    [
      """
      CREATE TABLE sender_notices (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        notice TEXT NOT NULL,
        made_on TEXT NOT NULL,
        handled_at TEXT
      )
      """,
      "CREATE INDEX sender_notices_waiting ON sender_notices (id) WHERE handled_at IS NULL",
    ])
}
