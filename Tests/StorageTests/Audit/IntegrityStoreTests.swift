import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct IntegrityStoreTests {
  private func vouched(_ texts: [CaseText], _ transaction: Transaction) throws -> [String: Bool] {
    var found: [String: Bool] = [:]
    try IntegrityStore(transaction).eachText { text, isVouchedFor in
      #expect(found.updateValue(isVouchedFor, forKey: text.id.rawValue) == nil)
    }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `a text is vouched for by any entry of its own case`(engine: TestEngine) async throws {
    let texts = [
      Sample.text("1", .submission, "ett", of: "a"), Sample.text("2", .answer, "två", of: "a"),
      Sample.text("3", .submission, "tre", of: "b"), Sample.text("4", .submission, "fyra", of: "c"),
    ]
    @Sendable func details(_ text: CaseText) -> [String: String] {
      ["digest": "\(text.id) \(text.text.digest)"]
    }
    try await withRegister(engine) { database in
      try await database.write { transaction in
        for (index, id) in ["a", "b", "c"].enumerated() {
          try Sample.register(Sample.value(id, sequence: index + 1), in: transaction)
        }
        try TextStore(transaction).insert(texts)
        let first = Sample.entry(of: CaseID(rawValue: "a"), details: details(texts[0]))
        try JournalStore(transaction).append([
          first,
          Sample.entry(of: CaseID(rawValue: "a"), 2, .answered, details: details(texts[1]), after: first),
          // The entry of another case vouches for nothing here.
          Sample.entry(of: CaseID(rawValue: "b"), details: details(texts[3])),
        ])
        #expect(try vouched(texts, transaction) == ["1": true, "2": true, "3": false, "4": false])
      }
    }
  }

  @Test(arguments: TestEngine.allCases, ["body", "salt"])
  func `a text or a salt that was altered is vouched for no more`(engine: TestEngine, column: String)
    async throws
  {
    let text = Sample.text("1", .submission, "ett")
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), texts: [text], in: transaction)
        try JournalStore(transaction).append([
          Sample.entry(of: text.caseID, details: ["submissionDigest": "\(text.id) \(text.text.digest)"])
        ])
        #expect(try vouched([text], transaction) == ["1": true])
        try transaction.execute(SQL(stringLiteral: "UPDATE texts SET \(column) = 'annat'"))
        #expect(try vouched([text], transaction) == ["1": false])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `cases without a journal are found, as many as are asked for`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        for (index, id) in ["a", "b", "c"].enumerated() {
          try Sample.register(Sample.value(id, sequence: index + 1), in: transaction)
        }
        try JournalStore(transaction).append([Sample.entry(of: CaseID(rawValue: "b"))])
        let store = IntegrityStore(transaction)
        #expect(try store.casesWithoutJournal(limit: 9).map(\.rawValue) == ["a", "c"])
        #expect(try store.casesWithoutJournal(limit: 1).map(\.rawValue) == ["a"])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sound database has no dangling references`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { try Sample.insertBelongings(in: $0) }
      #expect(try await database.read { try IntegrityStore($0).danglingReferences().isEmpty })
    }
  }
}
