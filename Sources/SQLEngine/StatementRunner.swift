/// What an engine does for one transaction. It is used from one thread, one call at a time, inside the closure that
/// the engine called.
protocol StatementRunner {
  /// Runs a statement and gives the number of rows that it changed.
  func execute(_ statement: SQL) throws -> Int

  /// All rows of a query.
  func rows(_ statement: SQL) throws -> [SQLRow]

  /// The rows of a query one by one, in flat memory. Stops, and frees what it holds, when the body throws.
  func each(_ statement: SQL, _ body: (SQLRow) throws -> Void) throws
}

/// An open database: it runs closures in transactions, off the cooperative threads.
protocol DatabaseEngine: Sendable {
  var dialect: Dialect { get }

  /// Runs the body in a transaction and commits it, or rolls back and throws the body's error. The body may be run
  /// more than once. Every error of the engine itself is an `EngineError`.
  func run<Value: Sendable>(
    _ mode: TransactionMode, _ body: @escaping @Sendable (any StatementRunner) throws -> Value
  ) async throws -> Value

  /// Waits for running transactions and closes; later calls throw `EngineError.unavailable`.
  func close() async
}

/// What a transaction is for.
enum TransactionMode {
  /// One consistent snapshot, read only.
  case read
  /// As if it were alone.
  case write
  /// Changes of the schema: waits for other migrators first, and takes the time it needs.
  case migrate
}
