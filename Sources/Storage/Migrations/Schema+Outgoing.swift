import SQLEngine

extension Schema {
  // The queue of mail. A row is written in the transaction of what it tells about, so that neither can happen without
  // the other; a job sends it. `lease` names the server that is sending it just now.
  static let outgoingTables = Migration(
    9, "outgoing",
    [
      """
      CREATE TABLE outgoing_mail (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        case_id TEXT REFERENCES cases (id),
        staff_id TEXT REFERENCES staff (id),
        recipient TEXT NOT NULL,
        subject TEXT,
        text_body TEXT,
        html_body TEXT,
        language TEXT,
        made_at TEXT NOT NULL,
        good_until TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'withdrawn')),
        attempts INTEGER NOT NULL,
        next_attempt_at TEXT NOT NULL,
        lease TEXT,
        leased_until TEXT,
        ended_at TEXT,
        failure TEXT,
        reply_code INTEGER,
        CHECK ((state = 'waiting') = (ended_at IS NULL)),
        CHECK ((lease IS NULL) = (leased_until IS NULL))
      )
      """,
      "CREATE INDEX outgoing_mail_waiting ON outgoing_mail (next_attempt_at) WHERE state = 'waiting'",
      "CREATE INDEX outgoing_mail_by_case ON outgoing_mail (case_id)",
      """
      CREATE TABLE staff_contacts (
        staff_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
        email TEXT NOT NULL,
        digest TEXT NOT NULL CHECK (digest IN ('each', 'daily', 'none'))
      ) WITHOUT ROWID
      """,
      // Which steps of which round have been reminded of; a round is the time up to one promised date, and another
      // begins with each extension and reopening.
      """
      CREATE TABLE reminders (
        case_id TEXT NOT NULL REFERENCES cases (id),
        round INTEGER NOT NULL,
        step TEXT NOT NULL CHECK (step IN ('halfTime', 'twoDaysLeft', 'breach')),
        made_on TEXT NOT NULL,
        PRIMARY KEY (case_id, round, step)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE digests (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        day TEXT NOT NULL,
        PRIMARY KEY (staff_id, day)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE content_marks (
        id TEXT NOT NULL PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        mark TEXT NOT NULL CHECK (mark IN ('harmless', 'sensitive'))
      )
      """,
      "CREATE INDEX content_marks_by_case ON content_marks (case_id)",
    ])
}
