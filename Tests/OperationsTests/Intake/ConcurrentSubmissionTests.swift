import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct ConcurrentSubmissionTests {
  private func submit(_ count: Int, through operations: [Operations]) async throws -> [Receipt] {
    try await withThrowingTaskGroup(of: Receipt.self) { group in
      for index in 0..<count {
        group.addTask {
          try await operations[index % operations.count].submit(
            Submission(
              kind: .complaint, text: "Synpunkt \(index)",
              contact: index.isMultiple(of: 2) ? nil : Contact(email: "asa@example.se")),
            channel: .web)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func expectGapless(_ receipts: [Receipt], in operations: Operations) async throws {
    let numbers = receipts.compactMap { CaseNumber($0.number) }.sorted()
    #expect(numbers == (1...receipts.count).map { CaseNumber(year: 2026, sequence: $0) })
    #expect(Set(receipts.map(\.receiptCode)).count == receipts.count)
    for receipt in receipts.prefix(10) {
      #expect(
        try await operations.read(receiptCode: receipt.receiptCode).number.description == receipt.number)
    }
    let verification = try await operations.verify()
    #expect(verification.faults.isEmpty && verification.cases == receipts.count)
  }

  @Test(arguments: TestEngine.allCases)
  func `a hundred submissions at once get a hundred numbers without a gap`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let receipts = try await submit(100, through: [operations])
      try await expectGapless(receipts, in: operations)
    }
  }

  /// The verbs of two programs on one database, as when several servers share a PostgreSQL, or a command runs beside
  /// the server.
  private func withTwoPrograms(
    _ engine: TestEngine, _ body: (Operations, Operations) async throws -> Void
  ) async throws {
    try await TestTurns.shared.wait {
      try await withTestLocation(engine, migrations: Schema.migrations) { location in
        try await withOpenDatabase(location) { first in
          try await Migrator(Schema.migrations).migrate(first)
          try await withOpenDatabase(location) { second in
            try await withOperations(on: first) { one in
              try await withOperations(on: second) { try await body(one, $0) }
            }
          }
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `two programs on one database number together`(engine: TestEngine) async throws {
    try await withTwoPrograms(engine) { one, two in
      let receipts = try await submit(60, through: [one, two])
      try await expectGapless(receipts, in: two)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same key through two programs at once gives one case`(engine: TestEngine) async throws {
    try await withTwoPrograms(engine) { one, two in
      for round in 0..<10 {
        let key = try IdempotencyKey("key-\(round)")
        let submission = Submission(kind: .complaint, text: "Omgång \(round)")
        async let left = one.submit(submission, channel: .web, idempotency: key)
        async let right = two.submit(submission, channel: .web, idempotency: key)
        #expect(try await left == right)
      }
      #expect(try await one.database.value("SELECT COUNT(*) AS n FROM cases") == 10)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `refused submissions among many do not disturb the others`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let receipts = try await withThrowingTaskGroup(of: Receipt?.self) { group in
        for index in 0..<40 {
          group.addTask {
            let unit = index % 4 == 0 ? UnitID(rawValue: "none") : nil
            let submission = Submission(kind: .complaint, unit: unit, text: "Synpunkt \(index)")
            do {
              return try await operations.submit(submission, channel: .web)
            } catch let problems as Problems {
              #expect(problems.all.map(\.key) == [.unitUnknown])
              return nil
            }
          }
        }
        return try await group.reduce(into: [Receipt?]()) { $0.append($1) }
      }
      #expect(receipts.filter { $0 == nil }.count == 10)
      try await expectGapless(receipts.compactMap { $0 }, in: operations)
    }
  }
}
