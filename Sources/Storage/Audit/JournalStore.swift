import Domain
import Foundation
import SQLEngine

/// The journals: entries are added and never changed.
package struct JournalStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func append(_ entries: [JournalEntry]) throws {
    guard !entries.isEmpty else { return }
    try transaction.insert(
      """
      INSERT INTO journal_entries (case_id, sequence, made_at, actor, event, details, previous_hash, hash) VALUES
      """,
      rows: entries.map { entry in
        [
          entry.caseID, entry.sequence, entry.at, entry.actor, entry.event,
          JournalDetails.encode(entry.details),
          entry.previousHash, entry.hash,
        ]
      })
  }

  /// The hash that the next entry is chained to: that of entry `version`.
  package func hash(of id: CaseID, version: Int) throws -> String {
    let row = try transaction.first(
      "SELECT hash FROM journal_entries WHERE case_id = \(id) AND sequence = \(version)")
    guard let row else { throw EngineError.corrupt("journal of \(id)") }
    return try row["hash"]
  }

  /// How some cases came in, where their first entries say it.
  package func arrivals(of ids: [CaseID]) throws -> [CaseID: Classification] {
    guard !ids.isEmpty else { return [:] }
    let first = try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM journal_entries
      WHERE sequence = 1 AND \(sql: SQL.isOneOf("case_id", ids))
      """
    ).map(Self.decode)
    return first.reduce(into: [:]) { $0[$1.caseID] = Classification(arrival: $1.details) }
  }

  package func entry(_ sequence: Int, of id: CaseID) throws -> JournalEntry? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM journal_entries WHERE case_id = \(id) AND sequence = \(sequence)
      """
    ).map(Self.decode)
  }

  package func entries(of id: CaseID) throws -> [JournalEntry] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM journal_entries WHERE case_id = \(id) ORDER BY sequence"
    ).map(Self.decode)
  }

  /// Every entry, case by case and in order, one at a time, with what the case's own row claims.
  package func each(_ body: (JournalEntry, JournalReplay.Claim) throws -> Void) throws {
    try transaction.each(
      """
      SELECT \(sql: Self.columns), version, state, year, registrations.sequence AS number,
        kind, dimension, service_area_id, board_id, department_id, unit_id, officer_id, received_on, channel,
        identity, wish, acknowledgements.done_on AS acknowledged_on, answers.done_on AS answered_on, responsible_id
      FROM journal_entries JOIN cases ON cases.id = journal_entries.case_id
      LEFT JOIN registrations ON registrations.case_id = cases.id
      LEFT JOIN acknowledgements ON acknowledgements.case_id = cases.id
      LEFT JOIN answers ON answers.case_id = cases.id AND answers.ordinal = 1
      LEFT JOIN case_circles ON case_circles.case_id = cases.id
      ORDER BY journal_entries.case_id, journal_entries.sequence
      """
    ) { row in
      try body(
        try Self.decode(row),
        .init(
          version: try row["version"], state: try row["state"], number: try Self.number(row),
          facts: try Self.facts(row)))
    }
  }

  /// What the rows say that the journal says too, under the journal's names.
  private static func facts(_ row: SQLRow) throws -> [String: String] {
    var facts: [String: String] = [:]
    for (name, column) in [
      ("kind", "kind"), ("dimension", "dimension"), ("serviceArea", "service_area_id"), ("board", "board_id"),
      ("department", "department_id"), ("unit", "unit_id"), ("officer", "officer_id"),
      ("received", "received_on"), ("channel", "channel"), ("identity", "identity"), ("wish", "wish"),
      ("acknowledged", "acknowledged_on"), ("answered", "answered_on"),
      ("responsible", "responsible_id"),
    ] {
      let value: String? = try row[column]
      facts[name] = value ?? ""
    }
    return facts
  }

  private static let columns: SQL = """
    journal_entries.case_id AS case_id, journal_entries.sequence AS sequence, made_at, actor, event, details,
    previous_hash, hash
    """

  private static func number(_ row: SQLRow) throws -> CaseNumber? {
    guard let year = try row["year", as: Int?.self], let sequence = try row["number", as: Int?.self] else {
      return nil
    }
    return CaseNumber(year: year, sequence: sequence)
  }

  private static func decode(_ row: SQLRow) throws -> JournalEntry {
    JournalEntry(
      stored: try row["case_id"], sequence: try row["sequence"], at: try row["made_at"],
      actor: try row["actor"],
      event: try row["event"], details: try JournalDetails.decode(try row["details"]),
      previousHash: try row["previous_hash"], hash: try row["hash"])
  }
}
