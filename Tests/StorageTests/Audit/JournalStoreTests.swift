import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct JournalStoreTests {
  private static let id = CaseID(rawValue: "case")

  private func chain(of id: CaseID = id) throws -> [JournalEntry] {
    let first = Sample.entry(
      of: id, 1, .registered,
      details: [
        "number": "2026-0001", "tom": "", "å \"citat\" \\ snett": "ö → ä\n\u{01}\t\u{1F}", "🙂": "漢字",
        "Z": "z",
      ],
      at: .day(Sample.monday))
    let second = Sample.entry(of: id, 2, .answered, details: [:], after: first)
    return [first, second, Sample.entry(of: id, 3, .closed, details: ["reason": "answered"], after: second)]
  }

  @Test(arguments: TestEngine.allCases)
  func `entries come back letter by letter, so that their hashes still hold`(engine: TestEngine) async throws
  {
    let entries = try chain()
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), in: transaction)
        try JournalStore(transaction).append([entries[2], entries[0], entries[1]])
        try JournalStore(transaction).append([])
      }
      let found = try await database.read { try JournalStore($0).entries(of: Self.id) }
      #expect(found == entries)
      #expect(found.allSatisfy { $0.isIntact })
      #expect(try await database.read { try JournalStore($0).entries(of: CaseID(rawValue: "none")).isEmpty })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the next entry is chained to the hash of the version before`(engine: TestEngine) async throws {
    let entries = try chain()
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), in: transaction)
        try JournalStore(transaction).append(entries)
        #expect(try JournalStore(transaction).hash(of: Self.id, version: 2) == entries[1].hash)
        #expect(throws: EngineError.corrupt("journal of case")) {
          try JournalStore(transaction).hash(of: Self.id, version: 4)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an entry is never written over`(engine: TestEngine) async throws {
    let entries = try chain()
    try await withRegister(engine) { database in
      await #expect(throws: EngineError.uniqueViolation(columns: ["case_id", "sequence"])) {
        try await database.write { transaction in
          try Sample.register(Sample.value(), in: transaction)
          try JournalStore(transaction).append(entries + [entries[1]])
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `all entries are read case by case and in order, with what each case claims`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      let ids = ["b", "a", "c"].map { CaseID(rawValue: $0) }
      try await database.write { transaction in
        for (index, id) in ids.enumerated() {
          try Sample.register(
            Sample.value(id.rawValue, sequence: index + 1, state: .closed, version: 3), in: transaction)
          try JournalStore(transaction).append(try chain(of: id).reversed())
        }
      }
      let read = try await database.read { transaction in
        var read: [String] = []
        try JournalStore(transaction).each { entry, claim in
          read.append("\(entry.caseID) \(entry.sequence)")
          #expect(claim.version == 3 && claim.state == .closed)
        }
        return read
      }
      #expect(read == ["a 1", "a 2", "a 3", "b 1", "b 2", "b 3", "c 1", "c 2", "c 3"])
    }
  }
}
