import Domain
import Foundation
import SQLEngine

/// Who searched in what people wrote (rules R40). Rows are added and never changed.
package struct SearchLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameter words: as they were searched for.
  package func add(_ words: SearchWords, by member: StaffID) throws {
    try add(words.words, by: member)
  }

  /// - Parameter words: all of them, in their order.
  package func add(_ words: [String], by member: StaffID) throws {
    try transaction.execute(
      """
      INSERT INTO searches (id, staff_id, made_at, words)
      VALUES (\(RowID.ordered(at: transaction.now)), \(member), \(transaction.now),
        \(words.joined(separator: " ")))
      """)
  }

  /// The searches that are asked for, the latest first.
  package func searches(_ filter: SearchLogFilter, limit: Int) throws -> [LoggedSearch] {
    try transaction.query(
      """
      SELECT name, username, made_at, words FROM searches JOIN staff ON staff.id = searches.staff_id
      WHERE \(sql: condition(filter)) ORDER BY made_at DESC, searches.id DESC LIMIT \(limit)
      """
    ).map { row in
      LoggedSearch(
        searcher: try row["name"], username: try row["username"], instant: try row["made_at"],
        words: try row["words"])
    }
  }

  /// How many there are in all.
  package func count(_ filter: SearchLogFilter) throws -> Int {
    try transaction.first("SELECT COUNT(*) AS n FROM searches WHERE \(sql: condition(filter))")?["n"] ?? 0
  }

  private func condition(_ filter: SearchLogFilter) -> SQL {
    var parts: [SQL] = []
    if let from = filter.from { parts.append("made_at >= \(from)") }
    if let until = filter.until { parts.append("made_at < \(until)") }
    if let searchers = filter.searchers {
      parts.append(SQL.isOneOf("staff_id", searchers.sorted { $0.rawValue < $1.rawValue }))
    }
    return parts.isEmpty ? "TRUE" : SQL.joined(parts, separator: " AND ")
  }
}

/// Which searches are asked for; nil is all.
package struct SearchLogFilter: Sendable, Equatable {
  package var from: Date?
  /// The first instant that is not asked for any more.
  package var until: Date?
  /// Who searched.
  package var searchers: Set<StaffID>?

  package init(from: Date? = nil, until: Date? = nil, searchers: Set<StaffID>? = nil) {
    self.from = from
    self.until = until
    self.searchers = searchers
  }
}

/// One search, as it is shown.
package struct LoggedSearch: Sendable, Equatable {
  /// The name of who searched.
  package let searcher: String
  package let username: String
  package let instant: Date
  package let words: String
}
