import Domain
import SQLEngine

/// Old cases, for trying rules on.
package struct RoutingTrialStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The next cases received from `since` to `until`, after one of them: a walk along the table's own key.
  /// - Parameter reach: the cases that may be looked at; nil: all.
  package func cases(
    within reach: Reach?, since: CalendarDay, until: CalendarDay, after id: CaseID?, limit: Int
  ) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE received_on >= \(since) AND received_on <= \(until) AND cases.id > \(id?.rawValue ?? "")
        AND \(sql: reach.map { ReachCondition($0).sql } ?? "TRUE")
      ORDER BY cases.id LIMIT \(limit)
      """
    ).map(CaseStore.decode)
  }
}
