import SQLEngine

extension Schema {
  // What municipalities say of their own results, every wording kept: those written here, and those of the network that
  // came in files. A decided document is the text that was decided, with its hash; it refers to nothing, so that nothing
  // that is revised later can reach it (docs/decisions/0020).
  static let comparisonDocumentTables = Migration(
    36, "comparison documents",
    [
      """
      CREATE TABLE analysis_imports (
        id TEXT NOT NULL PRIMARY KEY,
        municipality TEXT NOT NULL,
        set_id TEXT NOT NULL,
        period INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        exported_on TEXT NOT NULL,
        exported_by TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      )
      """,
      // No import: it was written here. Its text is empty where the analysis was taken back.
      """
      CREATE TABLE measure_analyses (
        municipality TEXT NOT NULL,
        set_id TEXT NOT NULL,
        period INTEGER NOT NULL CHECK (period BETWEEN 1900 AND 2200),
        kpi TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        body TEXT NOT NULL,
        author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
        written_on TEXT NOT NULL,
        stored_on TEXT NOT NULL,
        stored_at TEXT NOT NULL,
        stored_by TEXT NOT NULL,
        import_id TEXT REFERENCES analysis_imports (id),
        PRIMARY KEY (municipality, set_id, period, kpi, version)
      )
      """,
      // What other municipalities have reported themselves and sent: kept apart from Kolada's values. No figure: taken back.
      """
      CREATE TABLE member_figures (
        municipality TEXT NOT NULL,
        kpi TEXT NOT NULL,
        period INTEGER NOT NULL CHECK (period BETWEEN 1900 AND 2200),
        gender TEXT NOT NULL CHECK (gender IN ('T', 'K', 'M')),
        version INTEGER NOT NULL CHECK (version >= 1),
        figure REAL,
        method TEXT NOT NULL,
        note TEXT NOT NULL,
        author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
        reported_on TEXT NOT NULL,
        import_id TEXT NOT NULL REFERENCES analysis_imports (id),
        PRIMARY KEY (municipality, kpi, period, gender, version)
      )
      """,
      """
      CREATE TABLE measure_improvements (
        kpi TEXT NOT NULL,
        improvement_id TEXT NOT NULL REFERENCES improvements (id),
        linked_on TEXT NOT NULL,
        linked_at TEXT NOT NULL,
        linked_by TEXT NOT NULL,
        PRIMARY KEY (kpi, improvement_id)
      ) WITHOUT ROWID
      """,
      "CREATE INDEX measure_improvements_by_improvement ON measure_improvements (improvement_id)",
      """
      CREATE TABLE comparison_documents (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('own', 'joint')),
        municipality TEXT NOT NULL,
        network TEXT NOT NULL,
        set_id TEXT NOT NULL,
        period INTEGER NOT NULL,
        title TEXT NOT NULL,
        decision TEXT NOT NULL,
        content TEXT NOT NULL,
        content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
        decider TEXT NOT NULL,
        decided_on TEXT NOT NULL,
        decided_at TEXT NOT NULL,
        decided_by TEXT NOT NULL
      )
      """,
    ])
}
