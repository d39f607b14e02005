import Domain
import SQLEngine

/// What people wrote. Lives apart from the case so that disposal can remove it.
package struct TextStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ texts: [CaseText]) throws {
    guard !texts.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO texts (id, case_id, role, body, salt) VALUES",
      rows: texts.map { [$0.id, $0.caseID, $0.role, $0.text.body, $0.text.salt] })
  }

  package func all(of caseID: CaseID) throws -> [CaseText] {
    try transaction.query("SELECT id, case_id, role, body, salt FROM texts WHERE case_id = \(caseID)").map(decode)
  }

  package func all(of cases: [CaseID]) throws -> [CaseText] {
    try transaction.query(
      "SELECT id, case_id, role, body, salt FROM texts WHERE \(sql: SQL.isOneOf("case_id", cases))"
    ).map(decode)
  }

  private func decode(_ row: SQLRow) throws -> CaseText {
    CaseText(
      id: try row["id"], caseID: try row["case_id"], role: try row["role"],
      text: SealedText(body: try row["body"], salt: try row["salt"]))
  }
}
