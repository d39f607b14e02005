import Domain
import SQLEngine

/// Questions that only a check of the whole register asks.
package struct IntegrityStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Cases that have no journal at all.
  package func casesWithoutJournal(limit: Int) throws -> [CaseID] {
    try transaction.query(
      """
      SELECT id FROM cases LEFT JOIN journal_entries ON case_id = id AND sequence = 1
      WHERE case_id IS NULL ORDER BY id LIMIT \(limit)
      """
    ).map { try $0["id"] }
  }

  /// Every text with the journal entry that vouches for it. The entry holds "identifier digest".
  package func eachText(_ body: (CaseText, _ isVouchedFor: Bool) throws -> Void) throws {
    // One row for each text and journal entry of its case: a case has few of both.
    var pending: (text: CaseText, vouchedFor: Bool)?
    try transaction.each(
      """
      SELECT \(sql: TextStore.columns), details
      FROM (
        SELECT id, case_id, role, ordinal, body, salt FROM texts WHERE salt <> ''
        UNION ALL
        SELECT sealed_texts.text_id, gate_handovers.case_id, role, ordinal, body, salt
        FROM sealed_texts JOIN gate_handovers ON gate_handovers.id = handover_id
      ) AS texts
      LEFT JOIN journal_entries ON journal_entries.case_id = texts.case_id
      ORDER BY texts.case_id, texts.id
      """
    ) { row in
      let text = try TextStore.decode(row)
      if let last = pending, last.text.id != text.id {
        try body(last.text, last.vouchedFor)
        pending = nil
      }
      let details: String? = try row["details"]
      let vouched = details?.contains("\(text.id) \(text.text.digest)") ?? false
      pending = (text, (pending?.vouchedFor ?? false) || vouched)
    }
    if let last = pending { try body(last.text, last.vouchedFor) }
  }

  /// Rows that refer to nothing. PostgreSQL never lets one in; SQLite can be opened by programs that do.
  package func danglingReferences() throws -> [String] {
    guard case .sqlite = transaction.dialect else { return [] }
    return try transaction.query(
      #"SELECT "table" AS child, parent, COUNT(*) AS n FROM pragma_foreign_key_check GROUP BY "table", parent"#
    ).map { row in
      let (child, parent, count): (String, String, Int) = (try row["child"], try row["parent"], try row["n"])
      return "\(count) rows of \(child) refer to rows of \(parent) that do not exist"
    }
  }
}
