import Domain
import SQLEngine

/// What a case held before it was sealed: read by a gate's receivers alone.
///
/// The rows of `texts` stay, empty and without their salt, because other rows refer to them; `norna verify` passes
/// over them, and the digests in the journal vouch for the texts where they are now.
package struct SealedContentStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Moves every text and the contact of a case behind a hand-over.
  package func seal(_ caseID: CaseID, behind handover: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO sealed_texts (text_id, handover_id, role, ordinal, body, salt)
      SELECT id, CAST(\(handover) AS TEXT), role, ordinal, body, salt FROM texts
      WHERE case_id = \(caseID) AND salt <> ''
      """)
    try transaction.execute(
      """
      INSERT INTO sealed_contacts (handover_id, name, email, phone, address)
      SELECT CAST(\(handover) AS TEXT), name, email, phone, address FROM contacts WHERE case_id = \(caseID)
      """)
    try empty(caseID)
  }

  /// Whether something lies behind a hand-over still.
  package func holds(_ handover: RowID) throws -> Bool {
    try transaction.first("SELECT text_id FROM sealed_texts WHERE handover_id = \(handover) LIMIT 1") != nil
  }

  /// Takes away every text and the contact of a case, what somebody had begun to write, what the search knows, and
  /// where its sender's mail went.
  private func empty(_ caseID: CaseID) throws {
    try transaction.execute("UPDATE texts SET body = '', salt = '' WHERE case_id = \(caseID)")
    try transaction.execute("DELETE FROM contacts WHERE case_id = \(caseID)")
    try DraftStore(transaction).removeAll(in: caseID)
    try SearchStore(transaction).refresh(caseID)
    try OutgoingMailStore(transaction).forgetSender(of: caseID)
  }

  /// Takes everything away for good, when it has been filed elsewhere: also whom the desk had asked about it.
  package func discard(_ caseID: CaseID) throws {
    try empty(caseID)
    try ReferralStore(transaction).forgetRecipients(of: caseID)
  }

  /// Stores a text that came afterwards where the others lie.
  package func keep(_ text: CaseText, behind handover: RowID) throws {
    let emptied = CaseText(
      id: text.id, caseID: text.caseID, role: text.role, ordinal: text.ordinal,
      text: SealedText(body: "", salt: ""))
    try TextStore(transaction).keep([emptied])
    try transaction.execute(
      """
      INSERT INTO sealed_texts (text_id, handover_id, role, ordinal, body, salt)
      VALUES (\(text.id), \(handover), \(text.role), \(text.ordinal), \(text.text.body), \(text.text.salt))
      """)
  }

  /// Whether, and where, the content of a case is out of the desk's reach.
  package func withheld(_ caseID: CaseID) throws -> Withheld? {
    let row = try transaction.first(
      """
      SELECT handover_id FROM sealed_texts JOIN gate_handovers ON gate_handovers.id = handover_id
      WHERE case_id = \(caseID) LIMIT 1
      """)
    if let row { return .sealed(try row["handover_id"]) }
    let filing = SQL.isOneOf("gate", Gate.allCases.filter { $0.content == .leaves })
    return try transaction.first(
      "SELECT id FROM gate_handovers WHERE case_id = \(caseID) AND \(sql: filing) LIMIT 1") == nil
      ? nil : .filed
  }

  /// Moves everything behind a hand-over back to its case.
  package func unseal(_ caseID: CaseID, from handover: RowID) throws {
    try transaction.execute(
      """
      UPDATE texts SET
        body = (SELECT sealed_texts.body FROM sealed_texts WHERE sealed_texts.text_id = texts.id),
        salt = (SELECT sealed_texts.salt FROM sealed_texts WHERE sealed_texts.text_id = texts.id)
      WHERE id IN (SELECT text_id FROM sealed_texts WHERE handover_id = \(handover))
      """)
    try transaction.execute(
      """
      INSERT INTO contacts (case_id, name, email, phone, address)
      SELECT CAST(\(caseID) AS TEXT), name, email, phone, address FROM sealed_contacts WHERE handover_id = \(handover)
      """)
    try transaction.execute("DELETE FROM sealed_texts WHERE handover_id = \(handover)")
    try transaction.execute("DELETE FROM sealed_contacts WHERE handover_id = \(handover)")
    try SearchStore(transaction).refresh(caseID)
  }

  package func texts(behind handover: RowID, of caseID: CaseID) throws -> [CaseText] {
    try transaction.query(
      """
      SELECT text_id, role, ordinal, body, salt FROM sealed_texts WHERE handover_id = \(handover)
      ORDER BY role, ordinal
      """
    ).map { row in
      CaseText(
        id: try row["text_id"], caseID: caseID, role: try row["role"], ordinal: try row["ordinal"],
        text: SealedText(body: try row["body"], salt: try row["salt"]))
    }
  }

  package func contact(behind handover: RowID) throws -> Contact? {
    try transaction.first(
      "SELECT name, email, phone, address FROM sealed_contacts WHERE handover_id = \(handover)"
    ).map { row in
      Contact(
        name: try row["name"], email: try row["email"], phone: try row["phone"], address: try row["address"])
    }
  }
}
