import SQLEngine
import TestSupport
import Testing

struct ConstraintTests {
  private func error(_ engine: TestEngine, _ statement: SQL) async throws -> EngineError? {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { try SampleSchema.insert(1, in: $0) }
      return await #expect(throws: EngineError.self) {
        try await database.write { _ = try $0.execute(statement) }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second row of the same key is a unique violation of its columns`(engine: TestEngine) async throws {
    let key = try await error(engine, "INSERT INTO samples (id, year, sequence) VALUES (1, 2010, 1)")
    #expect(key == .uniqueViolation(columns: ["id"]))
    let pair = try await error(engine, "INSERT INTO samples (id, year, sequence) VALUES (2, 2009, 1)")
    #expect(pair == .uniqueViolation(columns: ["year", "sequence"]))
  }

  @Test(arguments: TestEngine.allCases)
  func `a reference to nothing is a foreign key violation`(engine: TestEngine) async throws {
    let error = try await error(engine, "UPDATE samples SET board_id = 'none'")
    #expect(error == .foreignKeyViolation)
  }

  @Test(arguments: TestEngine.allCases)
  func `a broken rule is a check violation with the rule's name`(engine: TestEngine) async throws {
    let error = try await error(engine, "UPDATE samples SET sequence = 0")
    #expect(error == .checkViolation(constraint: "sequence_is_positive"))
  }

  @Test(arguments: TestEngine.allCases)
  func `a missing value is a violation of its column`(engine: TestEngine) async throws {
    let update = try await error(engine, "UPDATE samples SET year = \(Int?.none)")
    #expect(update == .notNullViolation(column: "year"))
    let key = try await error(engine, "INSERT INTO boards (id, name) VALUES (NULL, 'a')")
    #expect(key == .notNullViolation(column: "id"))
  }

  @Test(arguments: TestEngine.allCases)
  func `a value of the wrong type is refused, and not shown`(engine: TestEngine) async throws {
    let error = try await error(engine, "UPDATE samples SET year = \("19121212-1212")")
    #expect(error?.kind == .other)
    let message = error?.description ?? ""
    #expect(!message.contains("1212"))
  }

  @Test(arguments: TestEngine.allCases)
  func `a statement with too many or too few values is an error`(engine: TestEngine) async throws {
    let error = try await error(engine, "UPDATE samples SET year = ?")
    #expect(error?.kind == .other)
  }
}
