/// One attempt at a transaction.
enum PostgreSQLTransaction {
  static func run<Value>(
    _ mode: TransactionMode, in slot: PostgreSQLSlot, _ body: (any StatementRunner) throws -> Value
  ) throws -> Value {
    let connection = try begin(mode, in: slot)
    do {
      let value = try body(PostgreSQLRunner(connection: connection))
      try connection.commit()
      return value
    } catch {
      slot.rollBack()
      throw error
    }
  }

  /// A connection that died while it was idle is replaced once; nothing has been asked of it yet.
  private static func begin(_ mode: TransactionMode, in slot: PostgreSQLSlot) throws -> PostgreSQLConnection {
    let connection = try slot.readyConnection()
    do {
      try connection.command(beginning(mode))
      return connection
    } catch EngineError.unavailable {
      slot.discard()
    }
    let fresh = try slot.readyConnection()
    try fresh.command(beginning(mode))
    return fresh
  }

  private static func beginning(_ mode: TransactionMode) -> String {
    switch mode {
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
    // READ COMMITTED, because a snapshot taken before the lock is won would not show what its last owner did.
    case .migrate:
      """
      BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
      SET LOCAL statement_timeout = 0;
      SELECT pg_advisory_xact_lock(\(migrationLock))
      """
    }
  }

  /// "norna" in ASCII: an arbitrary number that other users of the server hardly take.
  private static let migrationLock = 0x6e_6f_72_6e_61
}
