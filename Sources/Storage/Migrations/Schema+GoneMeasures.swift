import SQLEngine

extension Schema {
  // Measures that are known here and that the source's catalogue no longer has, with the day on which that was first seen:
  // what is deleted has no title that says so.
  static let goneMeasureTables = Migration(
    38, "measures that are gone",
    [
      """
      CREATE TABLE gone_kpis (
        kpi TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL
      )
      """
    ])
}
