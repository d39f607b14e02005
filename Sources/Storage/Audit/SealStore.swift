import Domain
import SQLEngine

/// The municipality's own chain over the heads of all journals.
package struct SealStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func last() throws -> Seal? {
    try transaction.first("SELECT \(sql: Self.columns) FROM seals ORDER BY number DESC LIMIT 1").map(
      Self.decode)
  }

  package func all() throws -> [Seal] {
    try transaction.query("SELECT \(sql: Self.columns) FROM seals ORDER BY number").map(Self.decode)
  }

  /// Heads that have changed since they were last sealed, and whose day is over.
  package func unsealedHeads(before day: CalendarDay, limit: Int) throws -> [Seal.Head] {
    try transaction.query(
      """
      SELECT id, version, hash FROM cases
      JOIN journal_entries ON journal_entries.case_id = cases.id AND journal_entries.sequence = cases.version
      WHERE sealed_version < version AND changed_on < \(day) ORDER BY id LIMIT \(limit)
      """
    ).map { Seal.Head(caseID: try $0["id"], version: try $0["version"], hash: try $0["hash"]) }
  }

  /// How many cases have changes that no seal covers yet.
  package func unsealedCount() throws -> Int {
    guard let row = try transaction.first("SELECT COUNT(*) AS n FROM cases WHERE sealed_version < version")
    else { return 0 }
    return try row["n"]
  }

  package func insert(_ seal: Seal, heads: [Seal.Head]) throws {
    try transaction.execute(
      """
      INSERT INTO seals (number, sealed_on, head_count, previous_hash, hash)
      VALUES (\(seal.number), \(seal.sealedOn), \(seal.count), \(seal.previousHash), \(seal.hash))
      """)
    try transaction.insert(
      "INSERT INTO seal_heads (seal_number, case_id, version, hash) VALUES",
      rows: heads.map { [seal.number, $0.caseID, $0.version, $0.hash] })
    try transaction.execute(
      """
      UPDATE cases SET sealed_version = version
      WHERE id IN (SELECT case_id FROM seal_heads WHERE seal_number = \(seal.number))
      """)
  }

  package func heads(of seal: Int) throws -> [Seal.Head] {
    try transaction.query(
      "SELECT case_id, version, hash FROM seal_heads WHERE seal_number = \(seal) ORDER BY case_id"
    ).map { Seal.Head(caseID: try $0["case_id"], version: try $0["version"], hash: try $0["hash"]) }
  }

  /// Sealed heads that no journal entry answers to: a case or the end of a journal has vanished, or was altered.
  package func brokenHeads(limit: Int) throws -> [(seal: Int, caseID: CaseID)] {
    try transaction.query(
      """
      SELECT seal_heads.seal_number AS seal, seal_heads.case_id AS case_id FROM seal_heads
      LEFT JOIN journal_entries ON journal_entries.case_id = seal_heads.case_id
        AND journal_entries.sequence = seal_heads.version AND journal_entries.hash = seal_heads.hash
      WHERE journal_entries.case_id IS NULL ORDER BY seal_heads.seal_number, seal_heads.case_id LIMIT \(limit)
      """
    ).map { (seal: try $0["seal"], caseID: try $0["case_id"]) }
  }

  /// Cases that were sealed, but whose seal is gone.
  package func lostSeals(limit: Int) throws -> [CaseID] {
    try transaction.query(
      """
      SELECT id FROM cases
      LEFT JOIN (SELECT case_id, MAX(version) AS version FROM seal_heads GROUP BY case_id) AS heads
        ON heads.case_id = id
      WHERE sealed_version > COALESCE(heads.version, 0) ORDER BY id LIMIT \(limit)
      """
    ).map { try $0["id"] }
  }

  private static let columns: SQL = "number, sealed_on, head_count, previous_hash, hash"

  private static func decode(_ row: SQLRow) throws -> Seal {
    Seal(
      number: try row["number"], sealedOn: try row["sealed_on"], count: try row["head_count"],
      previousHash: try row["previous_hash"], hash: try row["hash"])
  }
}
