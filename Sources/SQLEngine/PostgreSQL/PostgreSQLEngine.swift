import Logging

/// PostgreSQL: a fixed number of connections, each used by one thread at a time. A transaction that other
/// transactions got in the way of is run again from its beginning.
final class PostgreSQLEngine: DatabaseEngine {
  let dialect = Dialect.postgresql

  private let pool: PostgreSQLPool

  private init(pool: PostgreSQLPool) {
    self.pool = pool
  }

  /// Opens the first connection, so that an unreachable or unfit database is told at once.
  static func open(uri: String, options: EngineOptions, logger: Logger) async throws -> PostgreSQLEngine {
    let pool = PostgreSQLPool(
      size: options.connections, connector: PostgreSQLConnector(uri: uri, options: options, logger: logger))
    do {
      try await pool.withSlot { _ = try $0.readyConnection() }
    } catch {
      await pool.close()
      throw error
    }
    return PostgreSQLEngine(pool: pool)
  }

  func run<Value: Sendable>(
    _ mode: TransactionMode, _ body: @escaping @Sendable (any StatementRunner) throws -> Value
  ) async throws -> Value {
    for pause in Self.pauses {
      do {
        return try await pool.withSlot { try PostgreSQLTransaction.run(mode, in: $0, body) }
      } catch EngineError.serializationFailure {
        // Random, so that two transactions in each other's way do not meet again. The connection is free meanwhile.
        try await Task.sleep(for: pause * Double.random(in: 0.5...1.5))
      }
    }
    return try await pool.withSlot { try PostgreSQLTransaction.run(mode, in: $0, body) }
  }

  func close() async {
    await pool.close()
  }

  /// After each of the first nine attempts; the tenth is the last.
  private static let pauses: [Duration] = [1, 2, 4, 8, 16, 32, 50, 50, 50].map { .milliseconds($0) }
}
