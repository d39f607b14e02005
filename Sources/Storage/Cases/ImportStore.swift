import Domain
import Foundation
import SQLEngine

/// Imports, and what they brought.
package struct ImportStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(id: RowID, fileName: String, at now: Date) throws {
    try transaction.execute(
      "INSERT INTO imports (id, file_name, imported_at) VALUES (\(id), \(fileName), \(now))")
  }

  /// Those of `numbers` that are in the register already, and the import that brought each.
  package func taken(_ numbers: [String]) throws -> [String: RowID] {
    guard !numbers.isEmpty else { return [:] }
    var taken: [String: RowID] = [:]
    for row in try transaction.query(
      """
      SELECT external_number, import_id FROM cases WHERE \(sql: SQL.isOneOf("external_number", numbers))
      """)
    {
      taken[try row["external_number"]] = try row["import_id"]
    }
    return taken
  }
}
