/// A job that waits to be committed with others, and its caller, who is resumed exactly once: by the report of the
/// attempt that was committed, or by `fail`.
struct GroupJob: Sendable {
  /// Resumes the caller with what the job gave; called after the commit.
  typealias Report = @Sendable () -> Void

  /// What an error in the job undoes.
  enum Protection {
    /// The whole batch.
    case together
    /// The job alone, by a savepoint.
    case apart
  }

  /// A job threw, or swallowed an error of the engine, while it was run without a savepoint.
  struct Failed: Error {
    let error: any Error
  }

  /// Runs the job. Throws what ends the batch.
  let attempt: @Sendable (Transaction, Protection) throws -> Report
  /// Resumes the caller with an error.
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) {
    attempt = { transaction, protection in
      let result: Result<Value, any Error>
      switch protection {
      case .together: result = .success(try Self.run(body, in: transaction))
      case .apart: result = Result { try transaction.savepoint { try body(transaction) } }
      }
      try transaction.checkAlive()
      return { continuation.resume(with: result) }
    }
    fail = { continuation.resume(throwing: $0) }
  }

  private static func run<Value>(
    _ body: (Transaction) throws -> Value, in transaction: Transaction
  ) throws -> Value {
    do {
      let value = try body(transaction)
      try transaction.checkNotFailed()
      return value
    } catch {
      try transaction.checkAlive()
      throw Failed(error: error)
    }
  }
}
