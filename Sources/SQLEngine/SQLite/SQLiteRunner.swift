import GRDB

/// Runs statements on one connection, inside the transaction that the pool opened.
struct SQLiteRunner: StatementRunner {
  let connection: Database
  let statements: SQLiteStatements.OfConnection
  let path: String

  func execute(_ statement: SQL) throws -> Int {
    try translatingErrors(of: statement) {
      let changesBefore = connection.totalChangesCount
      let prepared = try prepare(statement)
      try prepared.execute()
      // A statement that changes no row leaves the count of the one before it.
      return connection.totalChangesCount == changesBefore ? 0 : connection.changesCount
    }
  }

  func rows(_ statement: SQL) throws -> [SQLRow] {
    try translatingErrors(of: statement) {
      var rows: [SQLRow] = []
      try step(through: statement) { rows.append($0) }
      return rows
    }
  }

  func each(_ statement: SQL, _ body: (SQLRow) throws -> Void) throws {
    try translatingErrors(of: statement) { try step(through: statement, body) }
  }

  private func step(through statement: SQL, _ body: (SQLRow) throws -> Void) throws {
    let prepared = try prepare(statement)
    let columns = SQLColumns(prepared.columnNames)
    // The cursor resets the statement when it goes away, also when the body throws.
    let cursor = try Row.fetchCursor(prepared)
    while try cursor.next() != nil {
      try body(SQLRow(columns: columns, values: try values(prepared, count: columns.names.count)))
    }
  }

  private func prepare(_ statement: SQL) throws -> Statement {
    let prepared = try statements.statement(statement.text, in: connection)
    try prepared.bind(statement.values)
    return prepared.statement
  }

  private func values(_ prepared: Statement, count: Int) throws -> [SQLValue] {
    try (0..<count).map { index in
      switch DatabaseValue(sqliteStatement: prepared.sqliteStatement, index: CInt(index)).storage {
      case .null: .null
      case .int64(let value): .integer(value)
      case .double(let value): .real(value)
      case .string(let value): .text(value)
      case .blob:
        throw EngineError.other(code: "BLOB", message: "a column holds bytes, which are not supported")
      }
    }
  }

  private func translatingErrors<Value>(of statement: SQL, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      statements.forget(statement.text)
      throw SQLiteErrors.engineError(error, path: path)
    }
  }
}
