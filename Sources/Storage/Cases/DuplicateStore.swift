import Domain
import SQLEngine

/// Recent cases that a new text is compared with.
package struct DuplicateStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The newest cases received on or after `day`: first the unit's own, then others within the reach, at most `limit` of
  /// each, so that the work is bounded however large the register is.
  package func candidates(
    within reach: Reach, unit: UnitID?, since day: CalendarDay, except: CaseNumber?, limit: Int
  ) throws -> [DuplicateCandidate] {
    let reach = ReachCondition(reach).sql
    guard let unit else { return try newest(reach, since: day, limit: limit).filter { $0.number != except } }
    let own = try newest("unit_id = \(unit) AND \(sql: reach)", since: day, limit: limit)
    let others = try newest(
      "(unit_id <> \(unit) OR unit_id IS NULL) AND \(sql: reach)", since: day, limit: limit)
    return (own + others).filter { $0.number != except }
  }

  private func newest(_ condition: SQL, since day: CalendarDay, limit: Int) throws -> [DuplicateCandidate] {
    try transaction.query(
      """
      SELECT year, sequence, state, received_on, unit_id,
        (SELECT body FROM texts WHERE case_id = cases.id AND role = 'subject' ORDER BY ordinal DESC LIMIT 1)
          AS subject,
        (SELECT SUBSTR(body, 1, 1500) FROM texts WHERE case_id = cases.id AND role = 'submission' LIMIT 1) AS body,
        (SELECT body FROM texts WHERE case_id = cases.id AND role = 'place' LIMIT 1) AS place
      FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE received_on >= \(day) AND \(sql: condition)
      ORDER BY received_on DESC LIMIT \(limit)
      """
    ).map { row in
      let (subject, body, place): (String?, String?, String?) = (
        try row["subject"], try row["body"], try row["place"]
      )
      return DuplicateCandidate(
        number: CaseNumber(year: try row["year"], sequence: try row["sequence"]), state: try row["state"],
        receivedOn: try row["received_on"], unit: try row["unit_id"], subject: subject ?? "",
        text: body ?? "",
        place: place ?? "")
    }
  }
}
