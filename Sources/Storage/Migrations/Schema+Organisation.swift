import SQLEngine

extension Schema {
  // A reorganisation closes a row and opens another; it never rewrites one. Names are unique among what is current.
  static let organisationTables = Migration(
    1, "organisation",
    [
      """
      CREATE TABLE boards (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        valid_from TEXT,
        valid_until TEXT CHECK (valid_until > valid_from)
      )
      """,
      "CREATE UNIQUE INDEX boards_current ON boards (name) WHERE valid_until IS NULL",
      """
      CREATE TABLE departments (
        id TEXT NOT NULL PRIMARY KEY,
        board_id TEXT NOT NULL REFERENCES boards (id),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        valid_from TEXT,
        valid_until TEXT CHECK (valid_until > valid_from)
      )
      """,
      "CREATE UNIQUE INDEX departments_current ON departments (board_id, name) WHERE valid_until IS NULL",
      """
      CREATE TABLE units (
        id TEXT NOT NULL PRIMARY KEY,
        board_id TEXT NOT NULL REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        parent_id TEXT REFERENCES units (id),
        predecessor_id TEXT REFERENCES units (id),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        operation TEXT NOT NULL CHECK (operation IN ('own', 'municipalCompany', 'privateProvider')),
        operator_name TEXT CHECK ((operation = 'own') = (operator_name IS NULL)),
        valid_from TEXT,
        valid_until TEXT CHECK (valid_until > valid_from)
      )
      """,
      """
      CREATE UNIQUE INDEX units_current ON units (board_id, COALESCE(department_id, ''), name)
      WHERE valid_until IS NULL
      """,
      """
      CREATE TABLE service_areas (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        valid_from TEXT,
        valid_until TEXT CHECK (valid_until > valid_from)
      )
      """,
      "CREATE UNIQUE INDEX service_areas_current ON service_areas (name) WHERE valid_until IS NULL",
    ])
}
