import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct ComparisonPublicationStoreTests {
  private let document = RowID(rawValue: "d")

  private func step(_ name: String) -> ComparisonPublication.Step {
    ComparisonPublication.Step(
      name: name, done: Doing(day: Sample.monday, instant: Sample.now, actor: "staff:\(name)"))
  }

  private func publication(_ ordinal: Int) -> ComparisonPublication {
    ComparisonPublication(document: document, ordinal: ordinal, published: step("Kim"))
  }

  private func insertDocument(in transaction: Transaction) throws {
    try ComparisonDocumentStore(transaction).insert(
      DecidedComparison(
        id: document, kind: .own, municipality: AreaID(rawValue: "2326"), network: "nornorna",
        set: "kkik-2024", year: 2022, title: "Berg", decision: "", hash: String(repeating: "0", count: 64),
        decider: "Kim", decided: Doing(day: Sample.monday, instant: Sample.now, actor: "program")),
      content: "{}")
  }

  @Test(arguments: TestEngine.allCases)
  func `a document is public once at a time, and every time stays`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try insertDocument(in: transaction)
        let store = ComparisonPublicationStore(transaction)
        let none = try store.withdraw(document, step("Sara"))
        let first = try store.insert(publication(1))
        // Somebody else was first, with the same number and with the next.
        let twice = try [store.insert(publication(1)), store.insert(publication(2))]
        let withdrawn = try store.withdraw(document, step("Sara"))
        let again = try store.insert(publication(2))
        #expect(!none && first && twice == [false, false] && withdrawn && again)
        let rows = try store.all(of: document)
        #expect(rows.map(\.ordinal) == [1, 2] && rows.map(\.isPublic) == [false, true])
        #expect(rows.first?.withdrawn == step("Sara") && rows.first?.published == step("Kim"))
        let all = try store.all()
        #expect(all == [document: rows])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only what is decided can be published`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      await #expect(throws: EngineError.foreignKeyViolation) {
        try await database.write { try ComparisonPublicationStore($0).insert(publication(1)) }
      }
    }
  }
}
