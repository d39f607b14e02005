import SQLEngine

extension Schema {
  // `promises` and `calendar_overrides` say what holds; these tables who decided it, and which decisions came before.
  // A recalculation walks through the running cases in short transactions; `last_case_id` is how far it has come.
  static let timeDecisionTables = Migration(
    17, "time decisions",
    [
      """
      CREATE TABLE promise_decisions (
        id TEXT NOT NULL PRIMARY KEY,
        valid_from TEXT NOT NULL,
        acknowledge_days INTEGER NOT NULL,
        answer_days INTEGER NOT NULL,
        reach TEXT NOT NULL CHECK (reach IN ('newCases', 'runningCases')),
        reference TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE calendar_decisions (
        id TEXT NOT NULL PRIMARY KEY,
        change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
        day TEXT NOT NULL,
        effect TEXT NOT NULL CHECK (effect IN ('close', 'open')),
        reason TEXT NOT NULL,
        basis TEXT NOT NULL CHECK (basis IN ('law', 'ownDecision')),
        basis_reference TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE recalculations (
        id TEXT NOT NULL PRIMARY KEY,
        cause TEXT NOT NULL CHECK (cause IN ('calendar', 'promise')),
        acknowledge_days INTEGER,
        answer_days INTEGER,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        last_case_id TEXT NOT NULL,
        moved INTEGER NOT NULL,
        finished_at TEXT
      )
      """,
      "CREATE INDEX recalculations_unfinished ON recalculations (id) WHERE finished_at IS NULL",
      // Running cases in the order that a recalculation walks them.
      """
      CREATE INDEX cases_running ON cases (id)
      WHERE state IN ('registered', 'acknowledged', 'reopened') AND merged_into IS NULL
      """,
    ])
}
