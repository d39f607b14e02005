import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct ReceiptStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `a code's hash opens its case and no other`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), in: transaction)
        try ReceiptStore(transaction).insert(hash: "abc", for: CaseID(rawValue: "case"))
        #expect(try ReceiptStore(transaction).caseID(forHash: "abc") == CaseID(rawValue: "case"))
        #expect(try ReceiptStore(transaction).caseID(forHash: "ABC") == nil)
        #expect(try ReceiptStore(transaction).caseID(forHash: "") == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case has one code, and a code one case`(engine: TestEngine) async throws {
    func error(_ hash: String, _ id: String) async throws -> EngineError? {
      try await withRegister(engine) { database in
        await #expect(throws: EngineError.self) {
          try await database.write { transaction in
            try Sample.register(Sample.value("a", sequence: 1), in: transaction)
            try Sample.register(Sample.value("b", sequence: 2), in: transaction)
            try ReceiptStore(transaction).insert(hash: "1", for: CaseID(rawValue: "a"))
            try ReceiptStore(transaction).insert(hash: hash, for: CaseID(rawValue: id))
          }
        }
      }
    }
    #expect(try await error("2", "a") == .uniqueViolation(columns: ["case_id"]))
    #expect(try await error("1", "b") == .uniqueViolation(columns: ["code_hash"]))
  }
}
