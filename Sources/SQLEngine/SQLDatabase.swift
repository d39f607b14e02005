import Foundation
import Logging

/// An open database, SQLite or PostgreSQL, used alike.
///
/// All closures are synchronous and run off the cooperative threads; they may be run again (PostgreSQL retries
/// conflicts), so they must have no effect outside the transaction. Cancelling the task may roll a transaction back
/// (`CancellationError`), but never leaves one open.
package struct SQLDatabase: Sendable {
  private let engine: any DatabaseEngine
  private let groups: GroupCommit
  private let now: @Sendable () -> Date

  /// Opens a database, creating the file of SQLite (readable only by its owner) when it is missing.
  /// `now` dates the transactions. Throws `EngineError` with one sentence for whoever runs the program.
  package static func open(
    _ location: DatabaseLocation, options: EngineOptions = EngineOptions(),
    now: @escaping @Sendable () -> Date,
    logger: Logger
  ) async throws -> SQLDatabase {
    switch location {
    case .sqlite(let path):
      SQLDatabase(engine: try await SQLiteEngine.open(path: path, options: options), now: now)
    case .postgresql(let uri):
      SQLDatabase(
        engine: try await PostgreSQLEngine.open(uri: uri, options: options, logger: logger), now: now)
    }
  }

  private init(engine: any DatabaseEngine, now: @escaping @Sendable () -> Date) {
    self.engine = engine
    self.now = now
    groups = GroupCommit { [engine] body in
      try await engine.run(.write) { runner in
        try Transaction(runner: runner, dialect: engine.dialect, now: now()).perform(body)
      }
    }
  }

  /// The dialect of the engine.
  package var dialect: Dialect { engine.dialect }

  /// Runs queries on one consistent snapshot. Writing throws `EngineError.readOnly`.
  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await run(.read, body)
  }

  /// Runs a transaction as if it were alone, and commits it durably before it returns.
  @discardableResult
  package func write<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await run(.write, body)
  }

  /// As `write`, but waiting jobs share one transaction and one commit; use it for short jobs that many do at once.
  /// An error in a job undoes that job only; an error of the commit goes to all. Returns after the commit. Jobs of a
  /// batch see what earlier ones in it did; a job that has been handed over is done even when its task is cancelled.
  @discardableResult
  package func writeTogether<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await groups.submit(body)
  }

  /// Waits for running transactions and closes. Later calls throw `EngineError.unavailable`.
  package func close() async {
    await groups.finish()
    await engine.close()
  }

  func run<Value: Sendable>(
    _ mode: TransactionMode, _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await engine.run(mode) { [engine, now] runner in
      try Transaction(runner: runner, dialect: engine.dialect, now: now()).perform(body)
    }
  }
}
