import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct IdempotencyStoreTests {
  private static let kept = IdempotencyStore.Kept(bodyHash: "body", sealedAnswer: "svar åäö")

  @Test(arguments: TestEngine.allCases)
  func `what was kept for a key is found again`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { try IdempotencyStore($0).insert(keyHash: "k", Self.kept, on: Sample.monday) }
      let found = try await database.read { try IdempotencyStore($0).find(keyHash: "k") }
      #expect(found?.bodyHash == "body" && found?.sealedAnswer == "svar åäö")
      #expect(try await database.read { try IdempotencyStore($0).find(keyHash: "K") == nil })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a key is kept once`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      await #expect(throws: EngineError.uniqueViolation(columns: ["key_hash"])) {
        try await database.write { transaction in
          let store = IdempotencyStore(transaction)
          try store.insert(keyHash: "k", Self.kept, on: Sample.monday)
          try store.insert(keyHash: "k", Self.kept, on: Sample.monday)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is older than a day is forgotten, and nothing newer`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = IdempotencyStore(transaction)
        for days in -2...0 {
          try store.insert(keyHash: "\(days)", Self.kept, on: Sample.monday.adding(days: days))
        }
        try store.forget(before: Sample.monday.adding(days: -1))
        #expect(try store.find(keyHash: "-2") == nil)
        #expect(try store.find(keyHash: "-1") != nil && store.find(keyHash: "0") != nil)
      }
    }
  }
}
