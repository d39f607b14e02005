import Foundation
import Logging
import SQLEngine
import Synchronization
import TestSupport
import Testing

struct PostgreSQLConnectionTests {
  private final class Attempts: Sendable {
    private let counter = Mutex(0)
    var total: Int { counter.withLock { $0 } }
    func count() { counter.withLock { $0 += 1 } }

    /// Holds the first two callers back until both are here, so that their snapshots are sure to overlap.
    /// Writers that never met are let go after half a minute, and the test fails instead of hanging.
    func meetInPairOnce() {
      count()
      for _ in 1...30_000 where total < 2 { Thread.sleep(forTimeInterval: 0.001) }
    }
  }

  private static func endSessions(of database: SQLDatabase) async throws {
    let uri = try #require(ProcessInfo.processInfo.environment["NORNA_TEST_POSTGRESQL"])
    let name = try await database.read {
      try $0.query("SELECT current_database() AS name")[0]["name"] as String
    }
    try await withOpenDatabase(.postgresql(uri: uri)) { administrator in
      _ = try await administrator.write { transaction in
        // Waits until they are gone.
        try transaction.query(
          "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = \(name)")
      }
    }
  }

  @Test func `a server that does not answer is told without the password`() async {
    let error = await #expect(throws: EngineError.self) {
      try await withOpenDatabase(.postgresql(uri: "postgresql://norna:hemligt@127.0.0.1:1/norna")) { _ in }
    }
    #expect(error?.kind == .unavailable)
    let sentence = error?.description ?? ""
    #expect(sentence.hasPrefix("The database postgresql://norna@127.0.0.1:1/norna cannot be reached: "))
    #expect(!sentence.contains("hemligt") && !sentence.contains("\n"))
  }

  @Test(arguments: ["ENCODING 'SQL_ASCII' LOCALE 'C'", "ENCODING 'UTF8' LOCALE 'C'"])
  func `a database that cannot fold Swedish letters is refused`(kind: String) async throws {
    let administration = try #require(ProcessInfo.processInfo.environment["NORNA_TEST_POSTGRESQL"])
    let name = "norna_unfit_\(UUID().uuidString.prefix(8).lowercased())"
    let logger = Logger(label: "test")
    try await PostgreSQLMaintenance.run(
      ["CREATE DATABASE \(name) TEMPLATE template0 \(kind)"], at: administration, logger: logger)
    let uri = administration.replacing(/postgres$/, with: name)
    let error = await #expect(throws: EngineError.self) {
      try await withOpenDatabase(.postgresql(uri: uri)) { _ in }
    }
    try await PostgreSQLMaintenance.run(["DROP DATABASE \(name)"], at: administration, logger: logger)
    #expect(error?.kind == .cannotOpen)
    let sentence = error?.description ?? ""
    #expect(sentence.contains("UTF8") && sentence.contains("LC_CTYPE"))
  }

  @Test func `sessions speak UTF-8, count time in UTC, call themselves norna and compile nothing`()
    async throws
  {
    try await withTestDatabase(.postgresql) { database in
      let settings = try await database.read { transaction in
        try ["client_encoding", "TimeZone", "application_name", "standard_conforming_strings", "jit"].map {
          try transaction.query("SELECT current_setting(\($0)) AS value")[0]["value"] as String
        }
      }
      #expect(settings == ["UTF8", "UTC", "norna", "on", "off"])
    }
  }

  @Test func `connections that died while idle are replaced unnoticed`() async throws {
    try await withTestDatabase(.postgresql, migrations: SampleSchema.migrations) { database in
      try await database.write { try SampleSchema.insert(1, in: $0) }
      for id in 2...4 {
        try await Self.endSessions(of: database)
        try await database.write { try SampleSchema.insert(id, in: $0) }
      }
      #expect(try await database.read { try SampleSchema.count(in: $0) } == 4)
    }
  }

  @Test func `a connection that dies in the middle is told, and the next caller gets a fresh one`()
    async throws
  {
    try await withTestDatabase(.postgresql, migrations: SampleSchema.migrations) { database in
      let error = await #expect(throws: EngineError.self) {
        try await database.write { transaction in
          try SampleSchema.insert(1, in: transaction)
          _ = try transaction.query("SELECT pg_terminate_backend(pg_backend_pid())")
          try SampleSchema.insert(2, in: transaction)
        }
      }
      #expect(error?.kind == .unavailable)
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == 0)
    }
  }

  @Test func `a statement that takes too long is stopped`() async throws {
    var impatient = EngineOptions.forTests
    impatient.statementTimeout = .seconds(1)
    try await withTestDatabase(.postgresql, options: impatient) { database in
      await #expect(throws: EngineError.timeout) {
        try await database.read { _ = try $0.query("SELECT pg_sleep(60)") }
      }
      let found = try await database.read { try $0.query("SELECT 1 AS n")[0]["n"] as Int }
      #expect(found == 1)
    }
  }

  @Test func `a transaction that idles too long is ended`() async throws {
    var impatient = EngineOptions.forTests
    impatient.idleInTransactionTimeout = .seconds(1)
    try await withTestDatabase(.postgresql, options: impatient) { database in
      await #expect(throws: EngineError.self) {
        try await database.read { transaction in
          Thread.sleep(forTimeInterval: 3)
          _ = try transaction.query("SELECT 1")
        }
      }
      let found = try await database.read { try $0.query("SELECT 1 AS n")[0]["n"] as Int }
      #expect(found == 1)
    }
  }

  @Test func `transactions that get in each other's way are run again`() async throws {
    try await withTestDatabase(.postgresql, migrations: SampleSchema.migrations) { database in
      let attempts = Attempts()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...8 {
          group.addTask {
            try await database.write { transaction in
              let value: Int = try transaction.query("SELECT value FROM counters")[0]["value"]
              attempts.meetInPairOnce()
              try transaction.execute("UPDATE counters SET value = \(value + 1)")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await database.read { try $0.query("SELECT value FROM counters")[0]["value"] } == 8)
      #expect(attempts.total > 8)
    }
  }

  @Test func `a conflict that never ends is told after ten attempts`() async throws {
    try await withTestDatabase(.postgresql) { database in
      let attempts = Attempts()
      await #expect(throws: EngineError.serializationFailure) {
        try await database.writeTogether { transaction in
          attempts.count()
          _ = try transaction.execute("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$")
        }
      }
      #expect(attempts.total == 10)
    }
  }

  @Test func `prepared statements are bounded, and forgotten ones work again`() async throws {
    var forgetful = EngineOptions.forTests
    forgetful.connections = 1
    forgetful.statementCacheSize = 4
    try await withTestDatabase(.postgresql, options: forgetful) { database in
      try await database.read { transaction in
        let columns: [SQL] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "1"]
        for column in columns { _ = try transaction.query("SELECT \(sql: column) AS n") }
        let prepared: Int = try transaction.query("SELECT COUNT(*) AS n FROM pg_prepared_statements")[0]["n"]
        #expect(prepared == 4)
      }
    }
  }

  @Test func `a statement whose table was changed meanwhile is prepared anew`() async throws {
    try await withTestDatabase(.postgresql, migrations: SampleSchema.migrations) { database in
      let names = { @Sendable in
        try await database.read { try $0.query("SELECT * FROM counters")[0].columnNames }
      }
      var seen = [try await names(), try await names(), try await names()]
      try await database.write { _ = try $0.execute("ALTER TABLE counters ADD COLUMN extra BIGINT") }
      for _ in 1...6 { seen.append(try await names()) }
      #expect(seen.prefix(3).allSatisfy { $0.count == 2 })
      #expect(seen.dropFirst(3).allSatisfy { $0.count == 3 })
    }
  }
}
