import Domain
import SQLEngine

/// Which decided comparisons everybody may read. Rows are added, and ended once.
package struct ComparisonPublicationStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// One that is public.
  /// - Returns: false when somebody else was first.
  package func insert(_ item: ComparisonPublication) throws -> Bool {
    let (name, done) = (item.published.name, item.published.done)
    return try transaction.execute(
      """
      INSERT INTO comparison_publications (document_id, ordinal, publisher, published_on, published_at, published_by)
      VALUES (\(item.document), \(item.ordinal), \(name), \(done.day), \(done.instant), \(done.actor))
      ON CONFLICT DO NOTHING
      """) == 1
  }

  /// - Returns: false when it is not public.
  package func withdraw(_ document: RowID, _ step: ComparisonPublication.Step) throws -> Bool {
    try transaction.execute(
      """
      UPDATE comparison_publications SET withdrawer = \(step.name), withdrawn_on = \(step.done.day),
        withdrawn_at = \(step.done.instant), withdrawn_by = \(step.done.actor)
      WHERE document_id = \(document) AND withdrawn_on IS NULL
      """) == 1
  }

  /// Oldest first.
  package func all(of document: RowID) throws -> [ComparisonPublication] {
    try transaction.query(
      "SELECT * FROM comparison_publications WHERE document_id = \(document) ORDER BY ordinal"
    ).map(Self.decode)
  }

  /// Of every document, oldest first.
  package func all() throws -> [RowID: [ComparisonPublication]] {
    let found = try transaction.query(
      "SELECT * FROM comparison_publications ORDER BY document_id, ordinal"
    ).map(Self.decode)
    return Dictionary(grouping: found, by: \.document)
  }

  private static func decode(_ row: SQLRow) throws -> ComparisonPublication {
    let withdrawer: String? = try row["withdrawer"]
    return ComparisonPublication(
      document: try row["document_id"], ordinal: try row["ordinal"],
      published: .init(name: try row["publisher"], done: try row.doing("published")),
      withdrawn: try withdrawer.map { name in
        ComparisonPublication.Step(name: name, done: try row.doing("withdrawn"))
      })
  }
}
