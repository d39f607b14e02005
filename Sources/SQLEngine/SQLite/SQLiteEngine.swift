import Foundation
import GRDB
import Synchronization

/// SQLite: one file in WAL mode, one writer and up to four readers, every commit on the disk before it is reported.
final class SQLiteEngine: DatabaseEngine {
  let dialect = Dialect.sqlite

  private let path: String
  private let pool: DatabasePool
  private let statements: SQLiteStatements
  private let isClosed = Mutex(false)

  private init(path: String, pool: DatabasePool, statements: SQLiteStatements) {
    self.path = path
    self.pool = pool
    self.statements = statements
  }

  static func open(path: String, options: EngineOptions) async throws -> SQLiteEngine {
    try SQLiteFile.prepare(path)
    do {
      let pool = try DatabasePool(path: path, configuration: configuration(options))
      try await makeCommitsDurable(pool)
      return SQLiteEngine(
        path: path, pool: pool, statements: SQLiteStatements(capacity: options.statementCacheSize))
    } catch let error as DatabaseError {
      throw SQLiteErrors.opening(error, path: path)
    }
  }

  func run<Value: Sendable>(
    _ mode: TransactionMode, _ body: @escaping @Sendable (any StatementRunner) throws -> Value
  ) async throws -> Value {
    let inConnection: @Sendable (Database) throws -> Value = { [path, statements] connection in
      try body(SQLiteRunner(connection: connection, statements: statements.of(connection), path: path))
    }
    try checkOpen()
    do {
      switch mode {
      case .read: return try await pool.read(inConnection)
      case .write, .migrate: return try await pool.write(inConnection)
      }
    } catch let error as DatabaseError {
      try Task.checkCancellation()
      // What was waiting when it was closed.
      try checkOpen()
      throw SQLiteErrors.engineError(error, path: path)
    } catch let error as EngineError {
      // A cancelled task interrupts its statement, which SQLite reports as an error of the statement.
      if error.endsTransaction { try Task.checkCancellation() }
      throw error
    }
  }

  func close() async {
    isClosed.withLock { $0 = true }
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        statements.forgetAll(in: pool)
        // Readers cannot put the write-ahead log back into the file, so the writer must be the last to close.
        pool.invalidateReadOnlyConnections()
        // It fails only when a statement is left open, and then the process's end closes the file.
        try? pool.close()
        continuation.resume()
      }
    }
  }

  private func checkOpen() throws {
    if isClosed.withLock({ $0 }) { throw EngineError.unavailable("The database \(path) is closed.") }
  }

  private static func configuration(_ options: EngineOptions) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 4
    configuration.busyMode = .timeout(options.busyTimeout / .seconds(1))
    configuration.label = "norna"
    return configuration
  }

  /// GRDB sets `synchronous` to NORMAL on the writer while it opens the pool, and with that the last commits are lost
  /// at a power failure. It is therefore set afterwards, and asked for on the writer.
  private static func makeCommitsDurable(_ pool: DatabasePool) async throws {
    let level = try await pool.writeWithoutTransaction { writer in
      try writer.execute(sql: "PRAGMA synchronous = FULL")
      // An import changes pages all over its indexes: with SQLite's own 2 MB each of them is written out many times.
      try writer.execute(sql: "PRAGMA cache_size = -32768")
      return try Int.fetchOne(writer, sql: "PRAGMA synchronous")
    }
    guard level == 2 else {
      throw EngineError.cannotOpen("SQLite does not promise durable commits for \(pool.path).")
    }
  }
}
