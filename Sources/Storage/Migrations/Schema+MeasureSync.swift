import SQLEngine

extension Schema {
  // When the values of each measure were last fetched from an API, and from which: only what has changed since is asked
  // for the next time (docs/decisions/0019).
  static let measureSyncTables = Migration(
    35, "measure syncs",
    [
      """
      CREATE TABLE measure_syncs (
        kpi TEXT NOT NULL PRIMARY KEY,
        source TEXT NOT NULL,
        synced_on TEXT NOT NULL
      )
      """
    ])
}
