import Domain
import SQLEngine

/// The staff log. Append only: there is no other statement on its table. The numbers have no gap, so a line that
/// vanished is noticed.
package struct StaffEventStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func append(
    _ event: StaffEvent, about member: StaffID?, by actor: Actor, detail: String = ""
  ) throws {
    try transaction.execute(
      """
      INSERT INTO staff_events (number, at, staff_id, done_by, event, detail)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM staff_events), \(transaction.now), \(member),
        \(actor.reference), \(event), \(detail))
      """)
  }

  private static let columns: SQL = "number, at, staff_id, done_by, event, detail"

  /// What was done to somebody's account, the newest first.
  package func all(about member: StaffID) throws -> [StaffEventEntry] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM staff_events WHERE staff_id = \(member) ORDER BY number DESC"
    ).map(Self.entry)
  }

  /// The newest of one kind of thing, whosever account it was about, the newest first.
  package func newest(_ count: Int, of event: StaffEvent) throws -> [StaffEventEntry] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM staff_events WHERE event = \(event) ORDER BY number DESC LIMIT \(count)
      """
    ).map(Self.entry)
  }

  /// The number of what was done last of some kinds of things.
  /// - Parameter member: nil for what is about nobody's account.
  /// - Returns: 0 when there is none.
  package func latest(of events: [StaffEvent], about member: StaffID?) throws -> Int {
    let whose: SQL = member.map { "staff_id = \($0)" } ?? "staff_id IS NULL"
    return try transaction.first(
      """
      SELECT COALESCE(MAX(number), 0) AS n FROM staff_events
      WHERE \(sql: whose) AND \(sql: SQL.isOneOf("event", events))
      """)?["n"] ?? 0
  }

  /// What was done last to somebody's account, of some kinds of things.
  package func last(of events: [StaffEvent], about member: StaffID) throws -> StaffEvent? {
    try transaction.first(
      """
      SELECT event FROM staff_events WHERE staff_id = \(member) AND \(sql: SQL.isOneOf("event", events))
      ORDER BY number DESC LIMIT 1
      """
    ).map { try $0["event"] }
  }

  /// The newest of all, the newest first.
  package func newest(_ count: Int) throws -> [StaffEventEntry] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM staff_events ORDER BY number DESC LIMIT \(count)"
    ).map(Self.entry)
  }

  private static func entry(_ row: SQLRow) throws -> StaffEventEntry {
    StaffEventEntry(
      number: try row["number"], at: try row["at"], member: try row["staff_id"], doneBy: try row["done_by"],
      event: try row["event"], detail: try row["detail"])
  }
}
