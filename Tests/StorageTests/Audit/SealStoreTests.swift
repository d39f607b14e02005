import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct SealStoreTests {
  private static let today = Sample.monday

  /// Two cases of yesterday and one of today, each with one journal entry.
  private func prepare(_ transaction: Transaction) throws -> [JournalEntry] {
    let days = [Self.today.adding(days: -1), Self.today.adding(days: -1), Self.today]
    return try days.enumerated().map { index, day in
      let value = Sample.value("case \(index)", sequence: index + 1, received: day)
      try Sample.register(value, in: transaction)
      let entry = Sample.entry(of: value.id)
      try JournalStore(transaction).append([entry])
      return entry
    }
  }

  private func sealYesterday(_ transaction: Transaction) throws -> Seal {
    let store = SealStore(transaction)
    let heads = try store.unsealedHeads(before: Self.today, limit: 10)
    let seal = Seal(number: 1, sealedOn: Self.today, heads: heads, previousHash: "")
    try store.insert(seal, heads: heads)
    return seal
  }

  @Test(arguments: TestEngine.allCases)
  func `an empty chain has no last link`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.read { transaction in
        let store = SealStore(transaction)
        let (last, all) = (try store.last(), try store.all())
        let unsealed = try store.unsealedHeads(before: Self.today, limit: 9)
        #expect(last == nil && all.isEmpty && unsealed.isEmpty)
        #expect(try store.unsealedCount() == 0)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `heads of days that are over wait to be sealed, those of today do not`(engine: TestEngine) async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let entries = try prepare(transaction)
        let store = SealStore(transaction)
        let heads = try store.unsealedHeads(before: Self.today, limit: 10)
        #expect(heads == entries.prefix(2).map { Seal.Head(caseID: $0.caseID, version: 1, hash: $0.hash) })
        #expect(try store.unsealedHeads(before: Self.today, limit: 1) == [heads[0]])
        #expect(try store.unsealedHeads(before: Self.today.adding(days: 1), limit: 10).count == 3)
        #expect(try store.unsealedCount() == 3)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a seal comes back with its heads, and they are sealed`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        _ = try prepare(transaction)
        let seal = try sealYesterday(transaction)
        let store = SealStore(transaction)
        #expect(try store.last() == seal)
        #expect(try store.all() == [seal])
        #expect(seal.isIntact(with: try store.heads(of: 1)))
        #expect(try store.heads(of: 2).isEmpty)
        #expect(try store.unsealedHeads(before: Self.today, limit: 10).isEmpty)
        #expect(try store.unsealedCount() == 1)
        #expect(try store.brokenHeads(limit: 10).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a change after the seal waits for the next one, and the first still holds`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let entries = try prepare(transaction)
        _ = try sealYesterday(transaction)
        var value = Sample.value("case 0", sequence: 1, received: Self.today.adding(days: -1))
        value.version = 2
        value.state = .acknowledged
        #expect(try CaseStore(transaction).update(value, after: 1, on: Self.today))
        let second = Sample.entry(of: value.id, 2, .acknowledged, after: entries[0])
        try JournalStore(transaction).append([second])
        let store = SealStore(transaction)
        #expect(try store.unsealedCount() == 2)
        #expect(
          try store.unsealedHeads(before: Self.today.adding(days: 1), limit: 9).first
            == Seal.Head(caseID: value.id, version: 2, hash: second.hash))
        #expect(try store.brokenHeads(limit: 9).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case whose seal was taken away is found`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        _ = try prepare(transaction)
        _ = try sealYesterday(transaction)
        #expect(try SealStore(transaction).lostSeals(limit: 9).isEmpty)
        try transaction.execute("DELETE FROM seal_heads WHERE case_id = 'case 1'")
        #expect(try SealStore(transaction).lostSeals(limit: 9).map(\.rawValue) == ["case 1"])
      }
    }
  }

  @Test(
    arguments: TestEngine.allCases,
    [
      "DELETE FROM journal_entries WHERE case_id = 'case 1'",
      "UPDATE journal_entries SET hash = 'x' WHERE case_id = 'case 1'",
      "UPDATE journal_entries SET sequence = 2 WHERE case_id = 'case 1'",
    ])
  func `a sealed journal that is gone or altered is found`(engine: TestEngine, change: String) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        _ = try prepare(transaction)
        _ = try sealYesterday(transaction)
        try transaction.execute(SQL(stringLiteral: change))
        let broken = try SealStore(transaction).brokenHeads(limit: 10)
        #expect(broken.map { "\($0.seal) \($0.caseID)" } == ["1 case 1"])
      }
    }
  }
}
