import Foundation
import SQLEngine
import TestSupport
import Testing

struct MigratorTests {
  private static let first = Migration(
    1, "boards", ["CREATE TABLE boards (id TEXT PRIMARY KEY, name TEXT NOT NULL)"])
  private static let second = Migration(
    2, "cases",
    [
      "CREATE TABLE cases (id INTEGER PRIMARY KEY, board_id TEXT NOT NULL REFERENCES boards (id))",
      .only(.sqlite, "CREATE VIEW engine AS SELECT 'sqlite' AS name"),
      .only(.postgresql, "CREATE VIEW engine AS SELECT 'postgresql' AS name"),
    ])
  private static let broken = Migration(
    2, "broken", ["CREATE TABLE half (id INTEGER PRIMARY KEY)", "CREATE NONSENSE"])

  private static func hasTable(_ name: String, _ database: SQLDatabase) async -> Bool {
    // The name of a table cannot be bound, so the catalogues are asked.
    let found = try? await database.read { transaction in
      switch transaction.dialect {
      case .sqlite: try transaction.query("SELECT 1 FROM sqlite_schema WHERE name = \(name)")
      case .postgresql: try transaction.query("SELECT 1 FROM pg_tables WHERE tablename = \(name)")
      }
    }
    return found?.isEmpty == false
  }

  @Test(arguments: TestEngine.allCases)
  func `migrations are applied once, in order, with the clock's instant`(engine: TestEngine) async throws {
    let clock = TestClock("2026-03-02T09:00:00.000Z")
    try await withTestDatabase(engine, clock: clock) { database in
      #expect(try await Migrator([Self.first]).migrate(database) == [1])
      clock.advance(seconds: 1)
      let both = try Migrator([Self.first, Self.second])
      #expect(try await both.status(database).pending == [2])
      #expect(try await both.migrate(database) == [2])
      #expect(try await both.migrate(database) == [])
      let status = try await both.status(database)
      #expect(status.applied.map(\.number) == [1, 2])
      #expect(status.applied.map(\.name) == ["boards", "cases"])
      let times: [String] = try await database.read { transaction in
        try transaction.query("SELECT applied_at FROM schema_migrations ORDER BY number").map {
          try $0["applied_at"]
        }
      }
      #expect(times == ["2026-03-02T09:00:00.000Z", "2026-03-02T09:00:01.000Z"])
      #expect(status.pending.isEmpty)
      #expect(
        try await database.read { try $0.query("SELECT name FROM engine")[0]["name"] } == engine.rawValue)
    }
  }

  @Test func `a gap or a wrong order in the numbers is refused`() {
    #expect(throws: EngineError.self) { try Migrator([Self.second]) }
    #expect(throws: EngineError.self) { try Migrator([Self.second, Self.first]) }
    #expect(throws: EngineError.self) { try Migrator([Self.first, Migration(3, "gap", [])]) }
  }

  @Test(arguments: TestEngine.allCases)
  func `a newer schema is refused and left alone`(engine: TestEngine) async throws {
    try await withTestDatabase(engine) { database in
      try await Migrator([Self.first, Self.second]).migrate(database)
      let older = try Migrator([Self.first])
      let newer = EngineError.newerSchema(found: 2, known: 1)
      await #expect(throws: newer) { try await older.migrate(database) }
      await #expect(throws: newer) { try await older.checkHead(database) }
      await #expect(throws: newer) { try await older.status(database) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another program's schema is refused`(engine: TestEngine) async throws {
    try await withTestDatabase(engine) { database in
      try await Migrator([Self.first]).migrate(database)
      let error = await #expect(throws: EngineError.self) {
        try await Migrator([Migration(1, "other", [])]).migrate(database)
      }
      #expect(error?.kind == .foreignSchema)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a program that must not migrate only checks`(engine: TestEngine) async throws {
    try await withTestDatabase(engine) { database in
      let migrator = try Migrator([Self.first])
      await #expect(throws: EngineError.olderSchema(found: 0, known: 1)) {
        try await migrator.checkHead(database)
      }
      #expect(await !Self.hasTable("schema_migrations", database))
      try await migrator.migrate(database)
      try await migrator.checkHead(database)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a failing migration leaves nothing, and the ones before it stay`(engine: TestEngine) async throws {
    try await withTestDatabase(engine) { database in
      await #expect(throws: EngineError.self) {
        try await Migrator([Self.first, Self.broken]).migrate(database)
      }
      #expect(await Self.hasTable("boards", database))
      #expect(await !Self.hasTable("half", database))
      let found = try await Migrator([Self.first, Self.second]).migrate(database)
      #expect(found == [2])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of many that migrate at once each migration is applied by one`(engine: TestEngine) async throws {
    let migrations = (1...6).map {
      Migration($0, "table \($0)", [.portable("CREATE TABLE table_\($0) (id INTEGER PRIMARY KEY)")])
    }
    try await withTestLocation(engine) { location in
      let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 1...4 {
          group.addTask {
            try await withOpenDatabase(location) { try await Migrator(migrations).migrate($0) }
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(applied.sorted() == Array(1...6))
    }
  }
}
