import SQLEngine
import TestSupport
import Testing

struct GroupCommitTests {
  private struct Stop: Error, Equatable {
    let job: Int
  }

  /// Takes the next number of the counter; the shape of numbering cases.
  private static func takeNumber(_ transaction: Transaction) throws -> Int {
    try transaction.query("UPDATE counters SET value = value + 1 WHERE name = 'jobs' RETURNING value")[0][
      "value"]
  }

  @Test(arguments: TestEngine.allCases)
  func `two hundred jobs at once are all committed, with numbers without gaps`(engine: TestEngine)
    async throws
  {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 1...200 {
          group.addTask {
            try await database.writeTogether { transaction in
              let number = try Self.takeNumber(transaction)
              try SampleSchema.insert(number, in: transaction)
              return number
            }
          }
        }
        var numbers: [Int] = []
        for try await number in group { numbers.append(number) }
        return numbers
      }
      #expect(numbers.sorted() == Array(1...200))
      #expect(try await database.read { try SampleSchema.count(in: $0) } == 200)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a failing job undoes itself and nobody else`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let results = await withTaskGroup(of: (Int, Result<Int, any Error>).self) { group in
        for job in 1...60 {
          group.addTask {
            let task = Task {
              try await database.writeTogether { transaction in
                let number = try Self.takeNumber(transaction)
                // A job in three fails by itself, and one in five by the engine.
                if job % 3 == 0 { throw Stop(job: job) }
                try SampleSchema.insert(job % 5 == 0 ? -1 : number, in: transaction)
                return number
              }
            }
            return (job, await task.result)
          }
        }
        return await group.reduce(into: [Int: Result<Int, any Error>]()) { $0[$1.0] = $1.1 }
      }
      var numbers: [Int] = []
      for (job, result) in results {
        switch result {
        case .success(let number): numbers.append(number)
        case .failure(let error as Stop): #expect(error.job == job)
        case .failure(let error as EngineError):
          #expect(job % 5 == 0 && error == .checkViolation(constraint: "sequence_is_positive"))
        case .failure(let error): Issue.record(error)
        }
      }
      #expect(numbers.sorted() == Array(1...32))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an error of the commit goes to every job`(engine: TestEngine) async throws {
    let deferred =
      SampleSchema.migrations + [
        Migration(
          2, "deferred",
          [
            """
            CREATE TABLE late (
              id INTEGER PRIMARY KEY,
              board_id TEXT NOT NULL REFERENCES boards (id) DEFERRABLE INITIALLY DEFERRED
            )
            """
          ])
      ]
    try await withTestDatabase(engine, migrations: deferred) { database in
      await #expect(throws: EngineError.foreignKeyViolation) {
        try await database.writeTogether {
          _ = try $0.execute("INSERT INTO late (id, board_id) VALUES (1, 'none')")
        }
      }
      let found = try await database.writeTogether { try Self.takeNumber($0) }
      #expect(found == 1)
      #expect(try await database.read { try $0.query("SELECT id FROM late").count } == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every caller is resumed when its task is cancelled`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let tasks = (1...50).map { id in
        Task { try await database.writeTogether { try SampleSchema.insert(id, in: $0) } }
      }
      for task in tasks { task.cancel() }
      var committed = 0
      for task in tasks {
        switch await task.result {
        case .success: committed += 1
        case .failure(let error): #expect(error is CancellationError)
        }
      }
      let found = try await database.read { try SampleSchema.count(in: $0) }
      #expect(found == committed)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `closing waits for the jobs that were handed over`(engine: TestEngine) async throws {
    try await withTestLocation(engine, migrations: SampleSchema.migrations) { location in
      let task = try await withOpenDatabase(location) { database in
        try await Migrator(SampleSchema.migrations).migrate(database)
        let task = Task { try await database.writeTogether { try SampleSchema.insert(1, in: $0) } }
        try await database.writeTogether { try SampleSchema.insert(2, in: $0) }
        return task
      }
      let first = await task.result
      let count = try await withOpenDatabase(location) {
        try await $0.read { try SampleSchema.count(in: $0) }
      }
      if case .success = first { #expect(count == 2) } else { #expect(count == 1) }
    }
  }
}
