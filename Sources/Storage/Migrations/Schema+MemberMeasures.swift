import SQLEngine

extension Schema {
  // What the words of other municipalities' own measures mean, as it came with their figures; a new meaning is the next
  // version, with the number that it has at home (docs/decisions/0022).
  static let memberMeasureTables = Migration(
    40, "measures of members",
    [
      """
      CREATE TABLE member_measures (
        municipality TEXT NOT NULL,
        kpi TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
        unit TEXT NOT NULL,
        direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'cost', 'none')),
        definition TEXT NOT NULL,
        import_id TEXT NOT NULL REFERENCES analysis_imports (id),
        PRIMARY KEY (municipality, kpi, version)
      )
      """
    ])
}
