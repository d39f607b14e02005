import Domain
import SQLEngine

/// Which cases belong together, undone links included.
package struct CaseLinkStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ link: CaseLink) throws {
    try transaction.execute(
      """
      INSERT INTO case_links (id, nature, main_id, other_id, made_on, made_at, made_by)
      VALUES (\(link.id), \(link.nature), \(link.main), \(link.other), \(link.made.day), \(link.made.instant),
        \(link.made.actor))
      """)
  }

  /// - Returns: false when it was undone already.
  package func undo(_ id: RowID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE case_links SET undone_on = \(done.day), undone_at = \(done.instant), undone_by = \(done.actor)
      WHERE id = \(id) AND undone_on IS NULL
      """) == 1
  }

  package func find(_ id: RowID) throws -> CaseLink? {
    try transaction.first("SELECT * FROM case_links WHERE id = \(id)").map(Self.link)
  }

  /// Every link that a case is or was part of, oldest first.
  package func all(of id: CaseID) throws -> [CaseLink] {
    try transaction.query(
      "SELECT * FROM case_links WHERE main_id = \(id) OR other_id = \(id) ORDER BY made_at, id"
    ).map(Self.link)
  }

  /// The cases that are duplicates of `id` now.
  package func duplicates(of id: CaseID) throws -> [CaseID] {
    try transaction.query("SELECT id FROM cases WHERE merged_into = \(id) ORDER BY id").map { try $0["id"] }
  }

  /// The main cases that lie at a protected unit while a duplicate of theirs does not, or the other way round.
  package func unevenlyProtected() throws -> [CaseID] {
    try transaction.query(
      """
      SELECT DISTINCT main.id AS id FROM cases AS duplicate JOIN cases AS main ON main.id = duplicate.merged_into
      WHERE duplicate.merged_into IS NOT NULL
        AND (COALESCE(main.unit_id, '') IN (SELECT unit_id FROM protected_units))
          <> (COALESCE(duplicate.unit_id, '') IN (SELECT unit_id FROM protected_units))
      ORDER BY main.id
      """
    ).map { try $0["id"] }
  }

  private static func link(_ row: SQLRow) throws -> CaseLink {
    let undoneOn: CalendarDay? = try row["undone_on"]
    return CaseLink(
      id: try row["id"], nature: try row["nature"], main: try row["main_id"], other: try row["other_id"],
      made: try row.doing("made"), undone: undoneOn == nil ? nil : try row.doing("undone"))
  }
}
