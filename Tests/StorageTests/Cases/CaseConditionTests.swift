import Domain
import Storage
import TestSupport
import Testing

@testable import SQLEngine

struct CaseConditionTests {
  /// A case in each state, and each of them once more as a duplicate of another.
  private static let cases: [FeedbackCase] = CaseState.allCases.enumerated().flatMap {
    place, state -> [FeedbackCase] in
    var duplicate = Sample.value("duplicate-\(state)", sequence: 2 * place + 2, state: state)
    duplicate.mergedInto = CaseID(rawValue: "main-answered")
    return [Sample.value("main-\(state)", sequence: 2 * place + 1, state: state), duplicate]
  }

  private static func ids(where condition: SQL, in transaction: Transaction) throws -> Set<CaseID> {
    Set(try transaction.query("SELECT id FROM cases WHERE \(sql: condition)").map { try $0["id"] as CaseID })
  }

  private static func ids(of isMeant: (FeedbackCase) -> Bool) -> Set<CaseID> {
    Set(cases.filter(isMeant).map(\.id))
  }

  @Test(arguments: TestEngine.allCases)
  func `the register finds what the rules mean by open and by awaiting an answer`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        for value in Self.cases { try Sample.register(value, in: transaction) }
        for value in Self.cases where value.mergedInto != nil {
          let isChanged = try CaseStore(transaction).update(value, after: value.version, on: Sample.monday)
          #expect(isChanged)
        }
        let open = try Self.ids(where: CaseCondition.isOpen, in: transaction)
        let meantOpen = Self.ids(of: { $0.isOpen })
        #expect(open == meantOpen && open.count == 4)
        let awaiting = try Self.ids(where: CaseCondition.awaitsAnswer, in: transaction)
        let meantAwaiting = Self.ids(of: { $0.state.awaitsAnswer })
        #expect(awaiting == meantAwaiting && awaiting.count == 6)
        let running = try Self.ids(where: CaseCondition.isRunning, in: transaction)
        #expect(running == awaiting.intersection(open))
      }
    }
  }

  @Test func `the conditions stand as in the indexes that are made for them, which are used only then`()
    async throws
  {
    try await withRegister(.sqlite) { database in
      let indexes = try await database.read { transaction -> [String] in
        try transaction.query(
          "SELECT sql AS text FROM sqlite_master WHERE type = 'index' AND tbl_name = 'cases' AND sql IS NOT NULL"
        ).map { try $0["text"] }
      }
      for condition in [CaseCondition.isRunning, CaseCondition.isNotClosed] {
        let text = condition.text
        #expect(indexes.contains { $0.contains(text) }, "\(text)")
      }
    }
  }
}
