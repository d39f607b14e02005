import Domain
import SQLEngine

/// Whether the answer of a case may stand in a mail: a row for each decision, of which the last holds.
package struct ContentMarkStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ mark: ContentMark, done: Doing, id: RowID, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO content_marks (id, case_id, done_on, done_at, done_by, mark)
      VALUES (\(id), \(caseID), \(done.day), \(done.instant), \(done.actor), \(mark))
      """)
  }

  /// Sensitive until somebody has decided otherwise.
  package func mark(of caseID: CaseID) throws -> ContentMark {
    let row = try transaction.first(
      "SELECT mark FROM content_marks WHERE case_id = \(caseID) ORDER BY done_at DESC, id DESC LIMIT 1")
    return try row?["mark"] ?? .sensitive
  }

  /// The protected cases whose answer may stand in a mail by a decision that still holds.
  package func harmlessAndProtected() throws -> [CaseID] {
    try transaction.query(
      """
      SELECT cases.id AS id FROM content_marks JOIN cases ON cases.id = content_marks.case_id
      WHERE content_marks.mark = \(ContentMark.harmless) AND \(sql: ReachCondition.isProtected())
        AND content_marks.id = (
          SELECT latest.id FROM content_marks AS latest WHERE latest.case_id = cases.id
          ORDER BY latest.done_at DESC, latest.id DESC LIMIT 1)
      ORDER BY cases.id
      """
    ).map { try $0["id"] }
  }
}
