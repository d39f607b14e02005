import Domain
import SQLEngine

/// When cases wait for somebody. An open wait is a row of `waits` without `ended_on`.
package struct WaitStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameter sequence: the case's version when it began.
  package func insert(_ waiting: Waiting, sequence: Int, for caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO waits (case_id, sequence, party, began_on, began_at, began_by)
      VALUES (\(caseID), \(sequence), \(waiting.party), \(waiting.began.day), \(waiting.began.instant),
        \(waiting.began.actor))
      """)
  }

  /// - Returns: false when the case did not wait for `party`.
  package func end(_ party: Waiting.Party, of caseID: CaseID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE waits SET ended_on = \(done.day), ended_at = \(done.instant), ended_by = \(done.actor)
      WHERE case_id = \(caseID) AND party = \(party) AND ended_on IS NULL
      """) == 1
  }

  /// In the order they began.
  package func all(of caseID: CaseID) throws -> [Waiting] {
    try transaction.query(
      """
      SELECT party, began_on, began_at, began_by, ended_on, ended_at, ended_by FROM waits
      WHERE case_id = \(caseID) ORDER BY sequence
      """
    ).map(Self.decode)
  }

  /// For whom each of some cases waits now; those that wait for nobody are left out.
  package func openParties(of cases: [CaseID]) throws -> [CaseID: [Waiting.Party]] {
    var found: [CaseID: [Waiting.Party]] = [:]
    for row in try transaction.query(
      """
      SELECT case_id, party FROM waits WHERE ended_on IS NULL AND \(sql: SQL.isOneOf("case_id", cases))
      ORDER BY case_id, sequence
      """)
    { found[try row["case_id"], default: []].append(try row["party"]) }
    return found
  }

  /// For whom, and since when, each of a list's cases waits now; those that wait for nobody are left out.
  package func open(of cases: [CaseID]) throws -> [CaseID: [Waiting]] {
    var found: [CaseID: [Waiting]] = [:]
    for start in stride(from: 0, to: cases.count, by: Self.batch) {
      let batch = cases[start..<min(cases.count, start + Self.batch)]
      for row in try transaction.query(
        """
        SELECT case_id, party, began_on, began_at, began_by, ended_on, ended_at, ended_by FROM waits
        WHERE ended_on IS NULL AND \(sql: SQL.isOneOf("case_id", batch)) ORDER BY case_id, sequence
        """)
      { found[try row["case_id"], default: []].append(try Self.decode(row)) }
    }
    return found
  }

  private static let batch = 256

  private static func decode(_ row: SQLRow) throws -> Waiting {
    let ended: CalendarDay? = try row["ended_on"]
    return Waiting(
      party: try row["party"],
      began: Doing(day: try row["began_on"], instant: try row["began_at"], actor: try row["began_by"]),
      ended: try ended.map { Doing(day: $0, instant: try row["ended_at"], actor: try row["ended_by"]) })
  }
}
