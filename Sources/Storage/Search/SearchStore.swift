import Domain
import SQLEngine

/// What can be found by searching: the subject, the sender's words and name, and what the municipality told the sender.
/// Notes and reasons are never in it, so nobody finds a case by what they may not read.
package struct SearchStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Adds the words of texts to those of their cases.
  package func add(_ texts: [CaseText]) throws {
    var words: [CaseID: String] = [:]
    for text in texts where text.role.isSearched {
      words[text.caseID, default: ""] += SearchText.folded(text.text.body)
    }
    let found = words.filter { !$0.value.isEmpty }
    try forgetIndexed(found.keys)
    try insert(found.map { (caseID: $0.key, words: $0.value) })
    try index(found.keys)
  }

  /// Adds new cases, with the names of their senders.
  func add(_ cases: [NewCase]) throws {
    try index(try stage(cases))
  }

  /// Stores the words of new cases without looking them up in the index yet.
  /// - Returns: the cases that have words.
  @discardableResult
  func stage(_ cases: [NewCase]) throws -> [CaseID] {
    let found = cases.map { (caseID: $0.value.id, words: $0.searchWords) }.filter { !$0.words.isEmpty }
    try insert(found)
    return found.map(\.caseID)
  }

  /// Reads the words of a case anew: after a text or a contact was removed or changed.
  package func refresh(_ caseID: CaseID) throws {
    try remove(caseID)
    let texts = try TextStore(transaction).all(of: caseID).map(\.searchWords).joined()
    let name = try ContactStore(transaction).find(caseID).map { SearchText.folded($0.name) } ?? ""
    guard !texts.isEmpty || !name.isEmpty else { return }
    try insert([(caseID: caseID, words: texts + name)])
    try index([caseID])
  }

  /// Removes a case from the search.
  package func remove(_ caseID: CaseID) throws {
    try forgetIndexed([caseID])
    try transaction.execute("DELETE FROM search_texts WHERE case_id = \(caseID)")
  }

  private func insert(_ rows: [(caseID: CaseID, words: String)]) throws {
    guard !rows.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO search_texts (case_id, body) VALUES", rows: rows.map { [$0.caseID, $0.words] },
      then: "ON CONFLICT (case_id) DO UPDATE SET body = search_texts.body || excluded.body")
  }

  /// PostgreSQL keeps its index by itself.
  private func index(_ cases: some Collection<CaseID>) throws {
    guard transaction.dialect == .sqlite, !cases.isEmpty else { return }
    try transaction.execute(
      """
      INSERT INTO search_index (rowid, body)
      SELECT id, body FROM search_texts WHERE case_id IN \(sql: SQL.list(cases))
      """)
  }

  /// The index holds no copy of the words: it is told what it has to forget, before they change.
  private func forgetIndexed(_ cases: some Collection<CaseID>) throws {
    guard transaction.dialect == .sqlite, !cases.isEmpty else { return }
    try transaction.execute(
      """
      INSERT INTO search_index (search_index, rowid, body)
      SELECT 'delete', id, body FROM search_texts WHERE case_id IN \(sql: SQL.list(cases))
      """)
  }
}

extension NewCase {
  fileprivate var searchWords: String {
    texts.map(\.searchWords).joined() + (contact.map { SearchText.folded($0.name) } ?? "")
  }
}

extension CaseText {
  fileprivate var searchWords: String { role.isSearched ? SearchText.folded(text.body) : "" }
}

extension TextRole {
  /// Whether whoever may read the case may find it by this.
  fileprivate var isSearched: Bool {
    switch self {
    case .subject, .submission, .place, .answer, .question, .reply, .message: true
    case .reason, .note, .handover, .statement, .summary: false
    }
  }
}
