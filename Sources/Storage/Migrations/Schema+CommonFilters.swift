import SQLEngine

extension Schema {
  // What lists are filtered by most, together: an engine read every case, or all of `cases_facets`, to count those of a
  // kind that came a certain way.
  static let commonFilterTables = Migration(
    44, "the commonest filters",
    [
      .only(.postgresql, "CREATE INDEX cases_common_filters ON cases (kind, channel, dimension)")
    ])

  static let commonFilterIndex = Migration(
    48, "the commonest filters on SQLite",
    [
      .only(.sqlite, "CREATE INDEX cases_common_filters ON cases (kind, channel, dimension)")
    ])
}
