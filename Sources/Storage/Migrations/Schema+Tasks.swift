import SQLEngine

extension Schema {
  // Something that somebody at the desk has to do, beside what the case's own state says. Kinds are words of the
  // program (`TaskKind`), without a CHECK, so that a new one needs no new table.
  static let taskTables = Migration(
    8, "tasks",
    [
      """
      CREATE TABLE tasks (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        case_id TEXT REFERENCES cases (id),
        subject_id TEXT,
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id),
        owner_id TEXT REFERENCES staff (id),
        due_on TEXT,
        note TEXT NOT NULL,
        raised_on TEXT NOT NULL,
        raised_by TEXT NOT NULL,
        done_on TEXT,
        done_by TEXT,
        CHECK ((done_on IS NULL) = (done_by IS NULL))
      )
      """,
      "CREATE INDEX tasks_open ON tasks (due_on) WHERE done_on IS NULL",
      "CREATE INDEX tasks_by_case ON tasks (case_id)",
    ])
}
