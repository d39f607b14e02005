/// Runs statements on a connection whose transaction has begun.
struct PostgreSQLRunner: StatementRunner {
  let connection: PostgreSQLConnection

  func execute(_ statement: SQL) throws -> Int {
    try connection.run(statement).changedRows
  }

  func rows(_ statement: SQL) throws -> [SQLRow] {
    try connection.rows(statement)
  }

  func each(_ statement: SQL, _ body: (SQLRow) throws -> Void) throws {
    try connection.each(statement, body)
  }
}
