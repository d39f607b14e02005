import Logging

/// Statements that PostgreSQL refuses inside a transaction, such as CREATE DATABASE: for setting up databases.
package enum PostgreSQLMaintenance {
  /// Runs the statements in order, each by itself, on a connection of their own. The texts must not hold anything
  /// from outside the program. Throws `EngineError`.
  package static func run(_ statements: [String], at uri: String, logger: Logger) async throws {
    let pool = PostgreSQLPool(
      size: 1, connector: PostgreSQLConnector(uri: uri, options: EngineOptions(), logger: logger))
    do {
      try await pool.withSlot { slot in
        let connection = try slot.readyConnection()
        for statement in statements { try connection.command(statement) }
      }
      await pool.close()
    } catch {
      await pool.close()
      throw error
    }
  }
}
