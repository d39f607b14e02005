import Domain
import SQLEngine

/// Who searched in what people wrote (rules R40). Rows are added and never changed.
package struct SearchLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameter words: as they were searched for.
  package func add(_ words: SearchWords, by member: StaffID) throws {
    try transaction.execute(
      """
      INSERT INTO searches (id, staff_id, made_at, words)
      VALUES (\(RowID.ordered(at: transaction.now)), \(member), \(transaction.now),
        \(words.words.joined(separator: " ")))
      """)
  }
}
