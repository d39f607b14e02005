import Domain
import SQLEngine

/// Questions to people outside the municipality. Only the hash of a code is known.
package struct ReferralStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: Referral, codeHash: String) throws {
    try transaction.execute(
      """
      INSERT INTO referrals (id, address, code_hash, case_id, recipient, asked_on, asked_at, asked_by, answer_by,
        expires_on, question_id, shared_id)
      VALUES (\(item.id), \(item.address), \(codeHash), \(item.caseID), \(item.recipient), \(item.asked.day),
        \(item.asked.instant), \(item.asked.actor), \(item.answerBy), \(item.expiresOn), \(item.question),
        \(item.shared))
      """)
  }

  /// The referral that an address and a code open together.
  package func find(address: String, codeHash: String) throws -> Referral? {
    try transaction.first(
      "SELECT * FROM referrals WHERE address = \(address) AND code_hash = \(codeHash)"
    ).map(Self.referral)
  }

  package func find(_ id: RowID) throws -> Referral? {
    try transaction.first("SELECT * FROM referrals WHERE id = \(id)").map(Self.referral)
  }

  package func all(of id: CaseID) throws -> [Referral] {
    try transaction.query("SELECT * FROM referrals WHERE case_id = \(id) ORDER BY asked_at, id").map(
      Self.referral)
  }

  /// What nobody has answered, what was due first first; those whose link has ended included.
  package func unanswered(limit: Int) throws -> [Referral] {
    try transaction.query(
      """
      SELECT * FROM referrals WHERE answered_on IS NULL AND revoked_on IS NULL ORDER BY answer_by, id LIMIT \(limit)
      """
    ).map(Self.referral)
  }

  /// - Returns: false when it was answered or revoked meanwhile.
  package func answer(_ id: RowID, with text: RowID, on day: CalendarDay) throws -> Bool {
    try transaction.execute(
      """
      UPDATE referrals SET answered_on = \(day), answer_id = \(text)
      WHERE id = \(id) AND answered_on IS NULL AND revoked_on IS NULL
      """) == 1
  }

  /// - Returns: false when it was answered or revoked meanwhile.
  package func revoke(_ id: RowID, on day: CalendarDay) throws -> Bool {
    try transaction.execute(
      """
      UPDATE referrals SET revoked_on = \(day) WHERE id = \(id) AND answered_on IS NULL AND revoked_on IS NULL
      """) == 1
  }

  /// Forgets who was asked about a case, when nothing of it may be left.
  package func forgetRecipients(of id: CaseID) throws {
    try transaction.execute(
      "UPDATE referrals SET recipient = 'Uppgiften är borttagen' WHERE case_id = \(id)")
    try transaction.execute(
      """
      UPDATE tasks SET note = '' WHERE case_id = \(id) AND kind = \(TaskKind.readStatement)
      """)
  }

  private static func referral(_ row: SQLRow) throws -> Referral {
    Referral(
      id: try row["id"], address: try row["address"], caseID: try row["case_id"],
      recipient: try row["recipient"], asked: try row.doing("asked"), answerBy: try row["answer_by"],
      expiresOn: try row["expires_on"], question: try row["question_id"], shared: try row["shared_id"],
      answeredOn: try row["answered_on"], answer: try row["answer_id"], revokedOn: try row["revoked_on"])
  }
}
