import Domain
import SQLEngine

/// Comparisons that were decided, with the text that was decided. Rows are added, and never changed.
package struct ComparisonDocumentStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameter content: what `item.hash` is the hash of.
  package func insert(_ item: DecidedComparison, content: String) throws {
    try transaction.execute(
      """
      INSERT INTO comparison_documents (id, kind, municipality, network, set_id, period, title, decision, content,
        content_hash, decider, decided_on, decided_at, decided_by)
      VALUES (\(item.id), \(item.kind), \(item.municipality), \(item.network), \(item.set), \(item.year),
        \(item.title), \(item.decision), \(content), \(item.hash), \(item.decider), \(item.decided.day),
        \(item.decided.instant), \(item.decided.actor))
      """)
  }

  /// The newest first, without their contents.
  package func all() throws -> [DecidedComparison] {
    try transaction.query(
      """
      SELECT id, kind, municipality, network, set_id, period, title, decision, content_hash, decider, decided_on,
        decided_at, decided_by
      FROM comparison_documents ORDER BY decided_at DESC, id DESC
      """
    ).map(Self.decode)
  }

  package func find(_ id: RowID) throws -> (item: DecidedComparison, content: String)? {
    try transaction.first(
      """
      SELECT id, kind, municipality, network, set_id, period, title, decision, content_hash, decider, decided_on,
        decided_at, decided_by, content
      FROM comparison_documents WHERE id = \(id)
      """
    ).map { row in (item: try Self.decode(row), content: try row["content"]) }
  }

  /// Every document with its text, one at a time.
  package func each(_ body: (DecidedComparison, _ content: String) throws -> Void) throws {
    try transaction.each(
      """
      SELECT id, kind, municipality, network, set_id, period, title, decision, content_hash, decider, decided_on,
        decided_at, decided_by, content
      FROM comparison_documents ORDER BY decided_at, id
      """
    ) { row in try body(try Self.decode(row), try row["content"]) }
  }

  private static func decode(_ row: SQLRow) throws -> DecidedComparison {
    DecidedComparison(
      id: try row["id"], kind: try row["kind"], municipality: try row["municipality"],
      network: try row["network"], set: try row["set_id"], year: try row["period"], title: try row["title"],
      decision: try row["decision"], hash: try row["content_hash"], decider: try row["decider"],
      decided: try row.doing("decided"))
  }
}
