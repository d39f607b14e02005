import SQLEngine

/// Everything in a database, for tests that ask what is kept where, and whether anything changed.
package struct DatabaseDump: Sendable, Equatable {
  package struct Line: Sendable, Hashable {
    package let table: String
    package let values: [String: SQLValue]

    /// Whether any column holds exactly this text.
    package func holds(_ text: String) -> Bool { values.values.contains(.text(text)) }

    /// Whether any column has this text somewhere in it.
    package func mentions(_ text: String) -> Bool {
      values.values.contains { value in
        if case .text(let stored) = value { stored.contains(text) } else { false }
      }
    }
  }

  /// In no order that means anything, but the same for the same content.
  package let lines: [Line]

  package init(_ database: SQLDatabase) async throws {
    lines = try await database.read { transaction in
      try Self.tables(in: transaction).flatMap { try Self.lines(of: $0, in: transaction) }
    }
  }

  /// All rows of one table.
  package func lines(of table: String) -> [Line] { lines.filter { $0.table == table } }

  /// The tables of the register, without the migrator's own.
  package static func tables(in transaction: Transaction) throws -> [String] {
    let question: SQL =
      switch transaction.dialect {
      case .sqlite:
        // Without the search's index and the tables that it keeps itself in, which hold bytes: `search_texts` says it.
        """
        SELECT name AS name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          AND name NOT LIKE 'search_index%' ORDER BY 1
        """
      case .postgresql:
        """
        SELECT CAST(tablename AS TEXT) AS name FROM pg_tables
        WHERE schemaname = current_schema() ORDER BY 1
        """
      }
    return try transaction.query(question).map { try $0["name"] }.filter { $0 != "schema_migrations" }
  }

  private static func lines(of table: String, in transaction: Transaction) throws -> [Line] {
    try transaction.query(SQL(stringLiteral: "SELECT * FROM \(table)")).map { row in
      Line(
        table: table,
        values: Dictionary(
          uniqueKeysWithValues: try row.columnNames.map { ($0, try row[$0, as: SQLValue.self]) }))
    }.sorted { "\($0.values.sorted { $0.key < $1.key })" < "\($1.values.sorted { $0.key < $1.key })" }
  }
}

extension SQLDatabase {
  /// The only value of a question that has one, such as a count.
  package func value<Value: SQLConvertible & Sendable>(
    _ question: SQL, as type: Value.Type = Value.self
  ) async throws -> Value {
    try await read { transaction in
      guard let row = try transaction.first(question), let column = row.columnNames.first else {
        throw NotReadable(text: "the question has no answer")
      }
      return try row[column, as: Value.self]
    }
  }

  /// What a test does behind the register's back.
  @discardableResult
  package func tamper(_ statements: SQL...) async throws -> Int {
    try await write { transaction in
      try statements.reduce(0) { try $0 + transaction.execute($1) }
    }
  }
}
