import SQLEngine

extension Schema {
  // A list is filtered by what a case has in any combination, so that no index of one column helps. SQLite answers from
  // this one without reading the cases, in the order of the day they came; PostgreSQL reads its tables faster than that.
  static let listSpeedTables = Migration(
    26, "speed of lists",
    [
      // The same as cases_by_unit.
      "DROP INDEX cases_of_unit_received",
      .only(
        .sqlite,
        """
        CREATE INDEX cases_facets ON cases (received_on, kind, state, channel, dimension, service_area_id, board_id,
          department_id, unit_id, officer_id, due_on, merged_into, identity, wish, language, capacity, id)
        """),
      .only(.sqlite, "DROP INDEX cases_received"),
    ])
}
