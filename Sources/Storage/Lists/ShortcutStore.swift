import Domain
import SQLEngine

/// The lists that people have named.
package struct ShortcutStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// In the order of their names.
  package func all(of owner: StaffID) throws -> [Shortcut] {
    let found = try transaction.query(
      "SELECT id, staff_id, name, question FROM shortcuts WHERE staff_id = \(owner)"
    ).map {
      Shortcut(
        id: try $0["id"], owner: try $0["staff_id"], name: try $0["name"], question: try $0["question"])
    }
    return SwedishOrder.sorted(found, by: \.name)
  }

  /// - Throws: `EngineError.uniqueViolation` when its owner has one of that name.
  package func insert(_ item: Shortcut) throws {
    try transaction.execute(
      """
      INSERT INTO shortcuts (id, staff_id, name, question)
      VALUES (\(item.id), \(item.owner), \(item.name), \(item.question))
      """)
  }

  /// Gives it another name and other filters.
  /// - Returns: false when it is not there, or somebody else's.
  package func update(_ item: Shortcut) throws -> Bool {
    try transaction.execute(
      """
      UPDATE shortcuts SET name = \(item.name), question = \(item.question)
      WHERE id = \(item.id) AND staff_id = \(item.owner)
      """) == 1
  }

  /// - Returns: false when it is not there, or somebody else's.
  package func remove(_ id: RowID, of owner: StaffID) throws -> Bool {
    try transaction.execute("DELETE FROM shortcuts WHERE id = \(id) AND staff_id = \(owner)") == 1
  }
}
