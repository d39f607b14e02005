import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct RegistrationStoreTests {
  private struct Stop: Error {}

  @Test(arguments: TestEngine.allCases)
  func `numbers are given one after the other, year by year`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      let numbers = try await database.write { transaction in
        let store = RegistrationStore(transaction)
        return try [2026, 2026, 2025, 2026].map { try store.take(of: $0).description }
      }
      #expect(numbers == ["2026-0001", "2026-0002", "2025-0001", "2026-0003"])
      let more = try await database.write { transaction in
        let store = RegistrationStore(transaction)
        return [try store.take(10, of: 2026), try store.take(of: 2026)].map(\.sequence)
      }
      #expect(more == [4, 14])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a transaction that is undone gives its numbers back`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      await #expect(throws: Stop.self) {
        try await database.write { transaction in
          _ = try RegistrationStore(transaction).take(5, of: 2026)
          throw Stop()
        }
      }
      await #expect(throws: Stop.self) {
        try await database.writeTogether { transaction in
          _ = try RegistrationStore(transaction).take(of: 2026)
          throw Stop()
        }
      }
      let next = try await database.write { try RegistrationStore($0).take(of: 2026) }
      #expect(next.sequence == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `no number is given twice, and no case gets two`(engine: TestEngine) async throws {
    func error(_ second: FeedbackCase, number: CaseNumber) async throws -> EngineError? {
      try await withRegister(engine) { database in
        let first = Sample.value("a", sequence: 1)
        try await database.write { try Sample.register(first, in: $0) }
        return await #expect(throws: EngineError.self) {
          try await database.write { transaction in
            if second.id != first.id {
              try CaseStore(transaction).insert([NewCase(value: second, texts: [])])
            }
            try RegistrationStore(transaction).insert(number, for: second.id, on: Sample.monday, by: .sender)
          }
        }
      }
    }
    let number = CaseNumber(year: 2026, sequence: 1)
    #expect(
      try await error(Sample.value("b"), number: number)
        == .uniqueViolation(columns: ["year", "sequence"]))
    #expect(
      try await error(Sample.value("a"), number: CaseNumber(year: 2026, sequence: 2))
        == .uniqueViolation(columns: ["case_id"]))
  }

  @Test(arguments: TestEngine.allCases)
  func `a sound register has no gaps`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await register(3, in: database)
      #expect(try await gaps(in: database).isEmpty)
    }
  }

  @Test(
    arguments: TestEngine.allCases,
    [
      "DELETE FROM registrations WHERE sequence = 2", "DELETE FROM registrations WHERE sequence = 3",
      "UPDATE registrations SET sequence = 9 WHERE sequence = 2",
      "UPDATE number_series SET last = 2 WHERE year = 2026",
    ])
  func `a registration that vanished, or was renumbered, leaves a gap`(engine: TestEngine, change: String)
    async throws
  {
    try await withRegister(engine) { database in
      try await register(3, in: database)
      try await database.tamper(SQL(stringLiteral: change))
      #expect(try await gaps(in: database).count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `registrations of a year whose series vanished are noticed`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await register(3, in: database)
      try await database.tamper("DELETE FROM number_series")
      #expect(try await gaps(in: database) == ["2026: 0, 3"])
    }
  }

  private func gaps(in database: SQLDatabase) async throws -> [String] {
    try await database.read { transaction in
      try RegistrationStore(transaction).gaps().map { "\($0.year): \($0.expected), \($0.found)" }
    }
  }

  private func register(_ count: Int, in database: SQLDatabase) async throws {
    try await database.write { transaction in
      for index in 1...count {
        _ = try RegistrationStore(transaction).take(of: 2026)
        try Sample.register(Sample.value("case \(index)", sequence: index), in: transaction)
      }
    }
  }
}
