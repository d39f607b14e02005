import Domain
import SQLEngine

/// When measures were read, by whom and from where: what came with them refers to it.
package struct MeasureImport: Sendable, Equatable {
  package let id: RowID
  package let made: Doing
  /// Names of files, or the address of the API.
  package let source: String

  package init(id: RowID, made: Doing, source: String) {
    self.id = id
    self.made = made
    self.source = source
  }
}

package struct MeasureImportStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: MeasureImport) throws {
    try transaction.execute(
      """
      INSERT INTO measure_imports (id, made_on, made_at, made_by, source)
      VALUES (\(item.id), \(item.made.day), \(item.made.instant), \(item.made.actor), \(item.source))
      """)
  }

  /// An import that brought nothing leaves no row.
  package func remove(_ id: RowID) throws {
    try transaction.execute("DELETE FROM measure_imports WHERE id = \(id)")
  }

  /// Newest first.
  package func all() throws -> [MeasureImport] {
    try transaction.query(
      "SELECT id, made_on, made_at, made_by, source FROM measure_imports ORDER BY made_at DESC, id DESC"
    ).map { row in
      MeasureImport(id: try row["id"], made: try row.doing("made"), source: try row["source"])
    }
  }
}
