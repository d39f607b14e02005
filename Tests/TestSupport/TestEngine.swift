import Foundation
import Logging
import SQLEngine

/// The engines that every test of storage runs on: `@Test(arguments: TestEngine.allCases)`.
package enum TestEngine: String, CaseIterable, Sendable {
  case sqlite
  case postgresql
}

/// Runs a test with a migrated database of its own, which is removed afterwards: a copy of one that was migrated once.
@discardableResult
package func withTestDatabase<Value>(
  _ engine: TestEngine, migrations: [Migration] = [], clock: TestClock = TestClock(),
  options: EngineOptions = .forTests, _ body: (SQLDatabase) async throws -> Value
) async throws -> Value {
  try await withTestLocation(engine, migrations: migrations) { location in
    try await withOpenDatabase(location, clock: clock, options: options, body)
  }
}

/// Runs a test with a place for a database that has the migrations already; without any, it is an empty folder of SQLite
/// and an empty database of PostgreSQL. It is removed afterwards.
@discardableResult
package func withTestLocation<Value>(
  _ engine: TestEngine, migrations: [Migration] = [], _ body: (DatabaseLocation) async throws -> Value
) async throws -> Value {
  switch engine {
  case .sqlite:
    try await withTemporaryFolder { folder in
      let path = folder.appending(path: "norna.db").path
      if !migrations.isEmpty { try await TestTemplates.shared.copy(of: migrations, to: path) }
      return try await body(.sqlite(path: path))
    }
  case .postgresql:
    try await TestServer.shared().withCopy(migrations: migrations) { try await body(.postgresql(uri: $0)) }
  }
}

/// Opens a database, and closes it whatever happens.
@discardableResult
package func withOpenDatabase<Value>(
  _ location: DatabaseLocation, clock: TestClock = TestClock(), options: EngineOptions = .forTests,
  _ body: (SQLDatabase) async throws -> Value
) async throws -> Value {
  let database = try await SQLDatabase.open(
    location, options: options, now: { clock.now }, logger: Logger(label: "test"))
  do {
    let value = try await body(database)
    await database.close()
    return value
  } catch {
    await database.close()
    throw error
  }
}

/// Runs a test with an empty folder, which is removed afterwards.
@discardableResult
package func withTemporaryFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "norna-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

extension EngineOptions {
  /// Few connections, since many tests run at once against one server.
  package static var forTests: EngineOptions {
    var options = EngineOptions()
    options.connections = 3
    return options
  }
}
