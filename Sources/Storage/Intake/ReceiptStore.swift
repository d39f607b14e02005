import Domain
import SQLEngine

/// Which case a receipt code opens; only the code's hash is known.
package struct ReceiptStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(hash: String, for caseID: CaseID) throws {
    try transaction.execute("INSERT INTO receipts (code_hash, case_id) VALUES (\(hash), \(caseID))")
  }

  package func caseID(forHash hash: String) throws -> CaseID? {
    try transaction.first("SELECT case_id FROM receipts WHERE code_hash = \(hash)").map { try $0["case_id"] }
  }
}
