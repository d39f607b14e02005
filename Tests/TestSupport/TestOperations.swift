import Domain
import Operations
import SQLEngine
import Storage

/// Runs a test with all the verbs on a register of its own, at head and empty.
@discardableResult
package func withOperations<Value>(
  _ engine: TestEngine, clock: TestClock = TestClock(),
  _ body: (Operations, TestClock) async throws -> Value
) async throws -> Value {
  try await withRegister(engine, clock: clock) { database in
    try await withOperations(on: database) { try await body($0, clock) }
  }
}

/// Runs a test with a register of its own, at head and empty.
@discardableResult
package func withRegister<Value>(
  _ engine: TestEngine, clock: TestClock = TestClock(), _ body: (SQLDatabase) async throws -> Value
) async throws -> Value {
  try await TestTurns.shared.wait {
    try await withTestDatabase(engine, migrations: Schema.migrations, clock: clock, body)
  }
}

/// Runs a test with all the verbs on a database that is open already.
@discardableResult
package func withOperations<Value>(
  on database: SQLDatabase, outgoing: OutgoingSettings = .none, _ body: (Operations) async throws -> Value
) async throws -> Value {
  let passwords = PasswordHasher(cost: .forTests)
  return try await withClosing {
    try await body(Operations(database: database, passwords: passwords, outgoing: outgoing))
  } close: {
    try await passwords.shutdown()
  }
}

extension PasswordHasher.Cost {
  /// The same computation with next to no work in it.
  package static let forTests = PasswordHasher.Cost(rounds: 16, blockSize: 1, parallelism: 1)
}
