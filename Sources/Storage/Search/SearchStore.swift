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
    try add(texts.map { (caseID: $0.caseID, words: $0.searchWords) })
  }

  /// Adds new cases, with the names of their senders.
  func add(_ cases: [NewCase]) throws {
    try add(
      cases.map { item in
        let name = item.contact.map { SearchText.folded($0.name) } ?? ""
        return (caseID: item.value.id, words: item.texts.map(\.searchWords).joined() + name)
      })
  }

  /// Reads the words of a case anew: after a text or a contact was removed or changed.
  package func refresh(_ caseID: CaseID) throws {
    try remove(caseID)
    let texts = try TextStore(transaction).all(of: caseID).map(\.searchWords).joined()
    let name = try ContactStore(transaction).find(caseID).map { SearchText.folded($0.name) } ?? ""
    try add([(caseID: caseID, words: texts + name)])
  }

  /// Removes a case from the search.
  package func remove(_ caseID: CaseID) throws {
    try transaction.execute("DELETE FROM search_texts WHERE case_id = \(caseID)")
  }

  private func add(_ rows: [(caseID: CaseID, words: String)]) throws {
    let found = rows.filter { !$0.words.isEmpty }
    // One statement may not meet the same case twice.
    guard Set(found.map(\.caseID)).count == found.count else {
      for row in found { try add([row]) }
      return
    }
    guard !found.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO search_texts (case_id, body) VALUES", rows: found.map { [$0.caseID, $0.words] },
      then: "ON CONFLICT (case_id) DO UPDATE SET body = search_texts.body || excluded.body")
  }
}

extension CaseText {
  fileprivate var searchWords: String { role.isSearched ? SearchText.folded(text.body) : "" }
}

extension TextRole {
  /// Whether whoever may read the case may find it by this.
  fileprivate var isSearched: Bool {
    switch self {
    case .subject, .submission, .place, .answer, .question, .reply: true
    case .reason, .note, .handover: false
    }
  }
}
