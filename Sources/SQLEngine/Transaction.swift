import Foundation

/// A running transaction. It is valid only inside the closure that it is handed to.
///
/// Both engines behave alike after an error: until the surrounding `savepoint` (or the whole transaction) is rolled
/// back, every statement throws that error again, and a closure that swallowed it does not commit.
package final class Transaction {
  /// The one instant that everything in the transaction is dated with.
  package let now: Date
  /// The engine's dialect, for the few statements that must differ.
  package let dialect: Dialect

  private let runner: any StatementRunner
  private var state = State.open
  private var savepoints = 0

  private enum State {
    case open
    /// A query is giving its rows: PostgreSQL cannot run another statement meanwhile, so neither engine does.
    case streaming
    /// A statement failed.
    case failed(EngineError)
    case closed
  }

  init(runner: any StatementRunner, dialect: Dialect, now: Date) {
    self.runner = runner
    self.dialect = dialect
    self.now = now
  }

  /// All rows of a query.
  package func query(_ statement: SQL) throws -> [SQLRow] {
    try run(statement) { try runner.rows(statement) }
  }

  /// The first row of a query, nil when there is none. Add `LIMIT 1` where there may be many.
  package func first(_ statement: SQL) throws -> SQLRow? {
    try query(statement).first
  }

  /// Gives the rows of a query one by one, in flat memory however many. The body must not use the transaction.
  package func each(_ statement: SQL, _ body: (SQLRow) throws -> Void) throws {
    try run(statement) {
      state = .streaming
      defer { if case .streaming = state { state = .open } }
      try runner.each(statement, body)
    }
  }

  /// Runs a statement and gives the number of rows that it changed.
  @discardableResult
  package func execute(_ statement: SQL) throws -> Int {
    try run(statement) { try runner.execute(statement) }
  }

  /// Runs a part of the transaction that may fail alone: when the body throws, only what the body did is undone, and
  /// the error is thrown on. Savepoints nest.
  package func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
    savepoints += 1
    defer { savepoints -= 1 }
    let name = "s\(savepoints)"
    try execute(SQL(text: "SAVEPOINT \(name)"))
    do {
      let value = try body()
      try execute(SQL(text: "RELEASE SAVEPOINT \(name)"))
      return value
    } catch {
      try rollBack(to: name)
      throw error
    }
  }

  /// Throws the error that ends the whole transaction, if there was one; savepoints do not help against it.
  func checkAlive() throws {
    if case .failed(let error) = state, error.endsTransaction { throw error }
  }

  /// Throws the error of a statement that no savepoint has undone.
  func checkNotFailed() throws {
    if case .failed(let error) = state { throw error }
  }

  /// Runs the closure of a transaction; afterwards the transaction cannot be used. Throws an error that the closure
  /// swallowed.
  func perform<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
    defer { state = .closed }
    let value = try body(self)
    try checkNotFailed()
    return value
  }

  private func run<Value>(_ statement: SQL, _ work: () throws -> Value) throws -> Value {
    try checkOpen()
    for value in statement.values { try value.checkStorable() }
    do {
      return try work()
    } catch let error as EngineError {
      state = .failed(error)
      throw error
    }
  }

  private func checkOpen() throws {
    switch state {
    case .open: return
    case .failed(let error): throw error
    case .streaming:
      throw EngineError.misuse("A statement was run while another one was giving its rows.")
    case .closed: throw EngineError.misuse("A transaction was used after its end.")
    }
  }

  private func rollBack(to name: String) throws {
    try checkAlive()
    state = .open
    try execute(SQL(text: "ROLLBACK TO SAVEPOINT \(name)"))
    try execute(SQL(text: "RELEASE SAVEPOINT \(name)"))
  }
}
