import Domain
import SQLEngine

/// Lists of cases, a page at a time and in flat time: a list is a row of stretches, each of which an index gives in its
/// order, and words are put in Swedish order here, so that no engine sorts å ä ö.
package struct CaseListStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The page of a list that begins after `offset` lines.
  package func page(
    _ filter: CaseFilter, sort: CaseSort = .due, on today: CalendarDay, limit: Int, offset: Int
  ) throws -> [CaseListItem] {
    let condition = CaseFilterCondition(filter, on: today).sql
    var ids: [CaseID] = []
    var toSkip = offset
    for stretch in try stretches(sort, of: filter, condition) where ids.count < limit {
      let inside: SQL = "\(sql: condition) AND \(sql: stretch.condition)"
      let found = try self.ids(inside, stretch.order, limit: limit - ids.count, offset: toSkip)
      // A stretch is counted only when the page begins after it.
      toSkip = found.isEmpty && toSkip > 0 ? toSkip - (try count(inside, upTo: toSkip)) : 0
      ids += found
    }
    return try items(ids, legible: filter.legible)
  }

  /// How many there are, counted no further than `limit`, which is also the answer when there are more.
  package func count(_ filter: CaseFilter, on today: CalendarDay, upTo limit: Int = .max) throws -> Int {
    try count(CaseFilterCondition(filter, on: today).countingSQL(transaction.dialect), upTo: limit)
  }

  /// How many open cases within a reach fall due on `day`.
  package func dueCount(_ reach: Reach, on day: CalendarDay) throws -> Int {
    try count("due_on = \(day) AND \(sql: ReachCondition(reach).sql)", upTo: .max)
  }

  func count(_ condition: SQL, upTo limit: Int) throws -> Int {
    let row = try transaction.first(
      "SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM cases WHERE \(sql: condition) LIMIT \(limit)) AS found"
    )
    return try row.map { try $0["n"] } ?? 0
  }

  private func ids(_ condition: SQL, _ order: SQL, limit: Int, offset: Int) throws -> [CaseID] {
    try transaction.query(
      """
      SELECT cases.id AS id FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT \(limit) OFFSET \(offset)
      """
    ).map { try $0["id"] }
  }

  private func items(_ ids: [CaseID], legible: Reach) throws -> [CaseListItem] {
    guard !ids.isEmpty else { return [] }
    var found: [CaseID: CaseListItem] = [:]
    for rest in stride(from: 0, to: ids.count, by: Self.batch) {
      let batch = ids[rest..<min(ids.count, rest + Self.batch)]
      for row in try transaction.query(
        """
        SELECT \(sql: CaseListItem.columns), CASE WHEN \(sql: ReachCondition(legible).sql) THEN 1 ELSE 0 END AS legible
        FROM cases JOIN registrations ON registrations.case_id = cases.id
        WHERE \(sql: SQL.isOneOf("cases.id", batch))
        """)
      {
        let item = try CaseListItem(row)
        found[item.id] = item
      }
    }
    return ids.compactMap { found[$0] }
  }

  private static let batch = 256
}
