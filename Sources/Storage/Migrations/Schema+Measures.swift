import SQLEngine

extension Schema {
  // A year of a measure for one gender is one row, with all areas in its text (`MeasureYearText`): it is imported,
  // revised and compared as a whole, and so the whole of Kolada is some hundred thousand rows instead of twenty million
  // (docs/decisions/0018).
  static let measureTables = Migration(
    34, "measures",
    [
      """
      CREATE TABLE measure_imports (
        id TEXT NOT NULL PRIMARY KEY,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        source TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE measure_years (
        kpi TEXT NOT NULL,
        period INTEGER NOT NULL CHECK (period BETWEEN 1900 AND 2200),
        gender TEXT NOT NULL CHECK (gender IN ('T', 'K', 'M')),
        version INTEGER NOT NULL CHECK (version >= 1),
        import_id TEXT NOT NULL REFERENCES measure_imports (id),
        body TEXT NOT NULL,
        PRIMARY KEY (kpi, period, gender)
      )
      """,
      // What was revised, as it stood.
      """
      CREATE TABLE earlier_measure_years (
        kpi TEXT NOT NULL,
        period INTEGER NOT NULL,
        gender TEXT NOT NULL,
        version INTEGER NOT NULL,
        import_id TEXT NOT NULL REFERENCES measure_imports (id),
        body TEXT NOT NULL,
        PRIMARY KEY (kpi, period, gender, version)
      )
      """,
      // The highest version is the one that holds; the others say what the same id has meant before.
      """
      CREATE TABLE kpis (
        id TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        title TEXT NOT NULL,
        definition TEXT NOT NULL,
        operating_area TEXT NOT NULL,
        divided_by_gender TEXT NOT NULL CHECK (divided_by_gender IN ('yes', 'no')),
        published_on TEXT,
        published_preliminarily_on TEXT,
        latest_year INTEGER,
        import_id TEXT NOT NULL REFERENCES measure_imports (id),
        read_on TEXT NOT NULL,
        PRIMARY KEY (id, version)
      ) WITHOUT ROWID
      """,
      // Kolada's groups of areas and of measures; members are ids, a space between them.
      """
      CREATE TABLE kolada_groups (
        id TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        title TEXT NOT NULL,
        members TEXT NOT NULL,
        import_id TEXT NOT NULL REFERENCES measure_imports (id),
        read_on TEXT NOT NULL,
        PRIMARY KEY (id, version)
      ) WITHOUT ROWID
      """,
    ])
}
