import CPostgreSQL
import Logging

/// One connection to a server. It blocks, and is used by one thread at a time.
final class PostgreSQLConnection {
  private let handle: OpaquePointer
  private let place: String
  private let notices: PostgreSQLNotices
  /// The names of prepared statements by their text.
  private var prepared: RecentlyUsed<String>
  private var preparedCount = 0

  init(
    parameters: [(name: String, value: String)], place: String, options: EngineOptions, logger: Logger
  ) throws {
    guard let handle = PostgreSQLParameters.withNamed(parameters, { PQconnectdbParams($0, $1, 1) }) else {
      throw EngineError.unavailable("There is no memory for a connection to PostgreSQL.")
    }
    self.handle = handle
    self.place = place
    notices = PostgreSQLNotices(logger: logger)
    prepared = RecentlyUsed(capacity: options.statementCacheSize)
    guard PQstatus(handle) == CONNECTION_OK else {
      throw PostgreSQLErrors.cannotConnect(handle, place: place)
    }
    notices.receive(from: handle)
  }

  deinit {
    PQfinish(handle)
  }

  /// Runs statements without values, whose results are of no interest.
  func command(_ text: String) throws {
    _ = try result(of: PQexec(handle, text))
  }

  /// Commits. After a lost connection it is unknown whether the server did.
  func commit() throws {
    let result = try result(of: PQexec(handle, "COMMIT"))
    guard result.commandTag == "COMMIT" else {
      throw EngineError.misuse("A transaction in which a statement had failed was to be committed.")
    }
  }

  /// Whether the connection is fit for the next transaction afterwards.
  func rollBack() -> Bool {
    // A failed COMMIT has ended the transaction already.
    if isIdle { return true }
    PQclear(PQexec(handle, "ROLLBACK"))
    return isIdle
  }

  private var isIdle: Bool {
    PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
  }

  /// Runs a statement to its end.
  func run(_ statement: SQL) throws -> PostgreSQLResult {
    try withPrepared(statement) { name, parameters in
      try result(
        of: parameters.withPointers { count, values in
          PQexecPrepared(handle, name, count, values, nil, nil, 0)
        })
    }
  }

  /// All rows of a query.
  func rows(_ statement: SQL) throws -> [SQLRow] {
    let result = try run(statement)
    let reader = PostgreSQLRowReader(result)
    return (0..<result.rowCount).map { reader.row(of: result, at: $0) }
  }

  /// The rows of a query as they arrive. What is left is read away when the body throws, since the connection cannot
  /// be used before that.
  func each(_ statement: SQL, _ body: (SQLRow) throws -> Void) throws {
    try withPrepared(statement) { name, parameters in
      let sent = parameters.withPointers { count, values in
        PQsendQueryPrepared(handle, name, count, values, nil, nil, 0)
      }
      guard sent == 1 else { throw PostgreSQLErrors.connectionLost(place: place) }
      PQsetSingleRowMode(handle)
      defer { drain() }
      var reader: PostgreSQLRowReader?
      while let next = PQgetResult(handle) {
        let result = try result(of: next)
        let known = reader ?? PostgreSQLRowReader(result)
        reader = known
        for index in 0..<result.rowCount { try body(known.row(of: result, at: index)) }
      }
    }
  }

  private func drain() {
    while let rest = PQgetResult(handle) { PQclear(rest) }
  }

  private func withPrepared<Value>(
    _ statement: SQL, _ work: (_ name: String, _ parameters: PostgreSQLParameters) throws -> Value
  ) throws -> Value {
    let known = prepared.value(for: statement.text)
    let name = try known ?? prepare(statement)
    do {
      return try work(name, PostgreSQLParameters(statement.values))
    } catch EngineError.other(let code, _) where known != nil && PostgreSQLErrors.isStaleStatement(code) {
      // A migration changed what the statement refers to: forget, and have the transaction run again.
      prepared.removeAll()
      throw EngineError.serializationFailure
    }
  }

  private func prepare(_ statement: SQL) throws -> String {
    preparedCount += 1
    let name = "norna_\(preparedCount)"
    // Without values there are no placeholders, and every ? is meant as it stands.
    let text = statement.values.isEmpty ? statement.text : Dialect.postgresql.placeholders(statement.text)
    _ = try result(of: PQprepare(handle, name, text, 0, nil))
    if let forgotten = prepared.insert(name, for: statement.text) {
      try command("DEALLOCATE \(forgotten)")
    }
    return name
  }

  private func result(of pointer: OpaquePointer?) throws -> PostgreSQLResult {
    guard let pointer else { throw PostgreSQLErrors.connectionLost(place: place) }
    let result = PostgreSQLResult(pointer)
    if result.isFailure {
      throw PostgreSQLErrors.engineError(
        result, place: place, isConnected: PQstatus(handle) == CONNECTION_OK)
    }
    return result
  }
}
