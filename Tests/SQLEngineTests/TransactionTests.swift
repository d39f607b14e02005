import Foundation
import Logging
import SQLEngine
import Synchronization
import TestSupport
import Testing

struct TransactionTests {
  private struct Stop: Error {}

  @Test(arguments: TestEngine.allCases)
  func `an error undoes everything`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      await #expect(throws: Stop.self) {
        try await database.write { transaction in
          try SampleSchema.insert(1, in: transaction)
          throw Stop()
        }
      }
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a swallowed error does not commit the rest`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      await #expect(throws: EngineError.uniqueViolation(columns: ["id"])) {
        try await database.write { transaction in
          try SampleSchema.insert(1, in: transaction)
          try? SampleSchema.insert(1, in: transaction)
        }
      }
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `after an error every statement throws it until the savepoint is undone`(engine: TestEngine)
    async throws
  {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let count = try await database.write { transaction in
        try SampleSchema.insert(1, in: transaction)
        try? transaction.savepoint {
          try SampleSchema.insert(2, in: transaction)
          try? SampleSchema.insert(1, in: transaction)
          #expect(throws: EngineError.uniqueViolation(columns: ["id"])) {
            try SampleSchema.count(in: transaction)
          }
          try SampleSchema.insert(3, in: transaction)
        }
        try SampleSchema.insert(4, in: transaction)
        return try SampleSchema.count(in: transaction)
      }
      #expect(count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `savepoints nest, and only the inner one is undone`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        try transaction.savepoint {
          try SampleSchema.insert(1, in: transaction)
          #expect(throws: Stop.self) {
            try transaction.savepoint {
              try SampleSchema.insert(2, in: transaction)
              throw Stop()
            }
          }
          try transaction.savepoint { try SampleSchema.insert(3, in: transaction) }
        }
      }
      let ids = try await database.read {
        try $0.query("SELECT id FROM samples ORDER BY id").map { try $0["id"] as Int }
      }
      #expect(ids == [1, 3])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a savepoint whose error was swallowed inside is undone`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let count = try await database.write { transaction in
        try SampleSchema.insert(1, in: transaction)
        #expect(throws: EngineError.self) {
          try transaction.savepoint {
            try SampleSchema.insert(2, in: transaction)
            try? SampleSchema.insert(1, in: transaction)
          }
        }
        return try SampleSchema.count(in: transaction)
      }
      #expect(count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a read cannot write`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let error = await #expect(throws: EngineError.self) {
        try await database.read { try SampleSchema.insert(1, in: $0) }
      }
      #expect(error?.kind == .readOnly)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a read sees one snapshot while others commit`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let hasRead = DispatchSemaphore(value: 0)
      let hasWritten = DispatchSemaphore(value: 0)
      async let counts = database.read { transaction in
        let before = try SampleSchema.count(in: transaction)
        hasRead.signal()
        hasWritten.wait()
        return [before, try SampleSchema.count(in: transaction)]
      }
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          hasRead.wait()
          continuation.resume()
        }
      }
      try await database.write { try SampleSchema.insert(1, in: $0) }
      hasWritten.signal()
      #expect(try await counts == [0, 0])
      #expect(try await database.read { try SampleSchema.count(in: $0) } == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `everything in a transaction has one instant`(engine: TestEngine) async throws {
    let clock = TestClock()
    try await withTestDatabase(engine, clock: clock) { database in
      let instants = try await database.read { transaction in
        let first = transaction.now
        clock.advance(seconds: 60)
        return [first, transaction.now]
      }
      #expect(instants[0] == instants[1])
      #expect(try await database.read { $0.now } == instants[0].addingTimeInterval(60))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `rows are streamed in order, and stopping half way leaves the transaction usable`(engine: TestEngine)
    async throws
  {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        try transaction.insert(
          "INSERT INTO samples (id, year, sequence) VALUES", rows: (1...500).map { [$0, 2009, $0] })
        var seen: [Int] = []
        #expect(throws: Stop.self) {
          try transaction.each("SELECT id FROM samples ORDER BY id") { row in
            seen.append(try row["id"])
            if seen.count == 3 { throw Stop() }
          }
        }
        #expect(seen == [1, 2, 3])
        var sum = 0
        try transaction.each("SELECT id FROM samples ORDER BY id") { sum += try $0["id", as: Int.self] }
        #expect(sum == 125_250)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a failing stream throws its error`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      await #expect(throws: EngineError.self) {
        try await database.read { try $0.each("SELECT nothing FROM nowhere") { _ in } }
      }
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `no statement runs inside a stream`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let error = await #expect(throws: EngineError.self) {
        try await database.read { transaction in
          try transaction.each("SELECT name FROM counters") { _ in _ = try SampleSchema.count(in: transaction)
          }
        }
      }
      #expect(error?.kind == .misuse)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed database says so`(engine: TestEngine) async throws {
    try await withTestLocation(engine) { location in
      let database = try await withOpenDatabase(location) { $0 }
      for work in [database.read, database.write, database.writeTogether]
        as [(@escaping @Sendable (Transaction) throws -> Int) async throws -> Int]
      {
        let error = await #expect(throws: EngineError.self) {
          try await work { try $0.query("SELECT 1 AS n")[0]["n"] }
        }
        #expect(error?.kind == .unavailable)
        let sentence = error?.description ?? ""
        #expect(sentence.contains("closed"))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a database that is let go without being closed does no harm`(engine: TestEngine) async throws {
    try await withTestLocation(engine) { location in
      for _ in 1...3 {
        let database = try await SQLDatabase.open(
          location, now: { TestClock().now }, logger: Logger(label: "test"))
        let found = try await database.writeTogether { try $0.query("SELECT 1 AS n")[0]["n"] as Int }
        #expect(found == 1)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a cancelled task leaves nothing behind`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let tasks = (1...20).map { id in
        Task { try await database.write { try SampleSchema.insert(id, in: $0) } }
      }
      for task in tasks { task.cancel() }
      var committed = 0
      for task in tasks {
        if case .success = await task.result { committed += 1 }
      }
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == committed)
    }
  }
}
