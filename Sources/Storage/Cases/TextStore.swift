import Domain
import SQLEngine

/// What people wrote. Lives apart from the case so that disposal can remove it.
package struct TextStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Stores texts, and what is to be found in them.
  package func insert(_ texts: [CaseText]) throws {
    try keep(texts)
    try SearchStore(transaction).add(texts)
  }

  /// Stores texts alone; the caller adds to the search what is to be found.
  func keep(_ texts: [CaseText]) throws {
    guard !texts.isEmpty else { return }
    try transaction.insert(
      "INSERT INTO texts (id, case_id, role, ordinal, body, salt) VALUES",
      rows: texts.map { [$0.id, $0.caseID, $0.role, $0.ordinal, $0.text.body, $0.text.salt] })
  }

  package func all(of caseID: CaseID) throws -> [CaseText] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM texts WHERE case_id = \(caseID) ORDER BY role, ordinal"
    ).map(Self.decode)
  }

  package func all(of cases: [CaseID]) throws -> [CaseText] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM texts WHERE \(sql: SQL.isOneOf("case_id", cases))"
    ).map(Self.decode)
  }

  /// The texts with these identifiers, whichever cases they came to.
  package func texts(_ ids: [RowID]) throws -> [CaseText] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM texts WHERE \(sql: SQL.isOneOf("texts.id", ids))"
    ).map(Self.decode)
  }

  /// How many texts of a role a case has.
  package func count(_ role: TextRole, of caseID: CaseID) throws -> Int {
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM texts WHERE case_id = \(caseID) AND role = \(role)")
    return try row.map { try $0["n"] } ?? 0
  }

  /// The highest ordinal that a role has in a case, 0 without any: a text that was removed gives its place to no other
  /// as long as a later one stands.
  package func lastOrdinal(_ role: TextRole, of caseID: CaseID) throws -> Int {
    let row = try transaction.first(
      "SELECT COALESCE(MAX(ordinal), 0) AS n FROM texts WHERE case_id = \(caseID) AND role = \(role)")
    return try row.map { try $0["n"] } ?? 0
  }

  /// Removes a text for good; the journal keeps its digest.
  package func remove(_ id: RowID) throws {
    try transaction.execute("DELETE FROM texts WHERE id = \(id)")
  }

  static let columns: SQL = "texts.id, texts.case_id, role, ordinal, body, salt"

  static func decode(_ row: SQLRow) throws -> CaseText {
    CaseText(
      id: try row["id"], caseID: try row["case_id"], role: try row["role"], ordinal: try row["ordinal"],
      text: SealedText(body: try row["body"], salt: try row["salt"]))
  }
}
