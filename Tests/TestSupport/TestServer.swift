import Domain
import Foundation
import Logging
import SQLEngine

/// The throw-away PostgreSQL server that `bin/with-postgresql` started. Databases are copied from templates, one for
/// each set of migrations, since copying is faster than migrating.
actor TestServer {
  /// A skipped engine must fail, so a missing server is an error with a sentence that says what to do.
  struct Missing: Error, CustomStringConvertible {
    let description =
      "NORNA_TEST_POSTGRESQL is not set: run bin/test, which starts a PostgreSQL server for the tests."
  }

  private static let only = ProcessInfo.processInfo.environment["NORNA_TEST_POSTGRESQL"].map(TestServer.init)

  private let administration: String
  private var templates: [Int: Task<String, any Error>] = [:]
  private let run = UUID().uuidString.prefix(8).lowercased()
  private var databases = 0

  private init(administration: String) {
    self.administration = administration
  }

  static func shared() throws -> TestServer {
    guard let only else { throw Missing() }
    return only
  }

  /// Calls with the address of a new database, and drops it afterwards.
  nonisolated func withCopy<Value>(
    migrations: [Migration], _ body: (String) async throws -> Value
  ) async throws -> Value {
    let name = try await makeCopy(of: migrations)
    return try await withClosing {
      try await body(uri(of: name))
    } close: {
      try await drop(name)
    }
  }

  private func makeCopy(of migrations: [Migration]) async throws -> String {
    let template = try await template(for: migrations)
    let name = nextName()
    try await maintain("CREATE DATABASE \(name) TEMPLATE \(template)")
    return name
  }

  private func template(for migrations: [Migration]) async throws -> String {
    let key = migrations.key
    if let known = templates[key] { return try await known.value }
    let name = nextName()
    let making = Task { try await self.makeTemplate(name, migrations) }
    templates[key] = making
    return try await making.value
  }

  private func makeTemplate(_ name: String, _ migrations: [Migration]) async throws -> String {
    try await maintain("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")
    if !migrations.isEmpty {
      try await withOpenDatabase(.postgresql(uri: uri(of: name))) {
        try await Migrator(migrations).migrate($0)
      }
    }
    return name
  }

  private nonisolated func drop(_ name: String) async throws {
    try await maintain("DROP DATABASE \(name) WITH (FORCE)")
  }

  private nonisolated func maintain(_ statement: String) async throws {
    try await PostgreSQLMaintenance.run([statement], at: administration, logger: Logger(label: "test"))
  }

  private nonisolated func uri(of name: String) -> String {
    administration.prefix(upTo: administration.lastIndex(of: "/") ?? administration.endIndex) + "/" + name
  }

  private func nextName() -> String {
    databases += 1
    return "norna_test_\(run)_\(databases)"
  }
}
