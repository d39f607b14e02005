import SQLEngine

extension Schema {
  // What lists are filtered by most, together. SQLite answers from `cases_facets`; PostgreSQL read every case to count those
  // of a kind that came a certain way.
  static let commonFilterTables = Migration(
    44, "the commonest filters",
    [
      .only(.postgresql, "CREATE INDEX cases_common_filters ON cases (kind, channel, dimension)")
    ])
}
