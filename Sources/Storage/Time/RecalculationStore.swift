import Domain
import Foundation
import SQLEngine

/// A walk through the running cases after the calendar or a promise was changed.
package struct RecalculationRun: Sendable, Equatable, Identifiable {
  package enum Cause: String, CaseIterable, Sendable {
    case calendar, promise
  }

  package let id: RowID
  package let cause: Cause
  /// The promise that running cases are to have; nil: each keeps its own.
  package let promise: ServicePromise?
  /// `Actor.reference` of the one who decided.
  package let by: String
  /// How far it has come; empty at the start.
  package let lastCase: String
  /// How many cases got new dates.
  package let moved: Int

  package init(
    id: RowID, cause: Cause, promise: ServicePromise?, by: String, lastCase: String = "", moved: Int = 0
  ) {
    self.id = id
    self.cause = cause
    self.promise = promise
    self.by = by
    self.lastCase = lastCase
    self.moved = moved
  }
}

extension RecalculationRun.Cause: SQLConvertible {}

package struct RecalculationStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ run: RecalculationRun) throws {
    try transaction.execute(
      """
      INSERT INTO recalculations (id, cause, acknowledge_days, answer_days, made_at, made_by, last_case_id, moved)
      VALUES (\(run.id), \(run.cause), \(run.promise?.acknowledgeDays), \(run.promise?.answerDays), \(transaction.now),
        \(run.by), \(run.lastCase), \(run.moved))
      """)
  }

  /// The oldest that is not finished.
  package func unfinished() throws -> RecalculationRun? {
    try transaction.first(
      "SELECT * FROM recalculations WHERE finished_at IS NULL ORDER BY id LIMIT 1"
    ).map(Self.run)
  }

  private static func run(_ row: SQLRow) throws -> RecalculationRun {
    let (acknowledge, answer): (Int?, Int?) = (try row["acknowledge_days"], try row["answer_days"])
    return RecalculationRun(
      id: try row["id"], cause: try row["cause"],
      promise: acknowledge.flatMap { days in
        answer.map { ServicePromise(acknowledgeDays: days, answerDays: $0) }
      },
      by: try row["made_by"], lastCase: try row["last_case_id"], moved: try row["moved"])
  }

  /// The walks that ended after an instant, or have not ended, in the order they were decided: what was merged then was
  /// passed over by them.
  package func notFinished(before instant: Date) throws -> [RecalculationRun] {
    try transaction.query(
      """
      SELECT * FROM recalculations WHERE finished_at IS NULL OR finished_at >= \(instant) ORDER BY id
      """
    ).map(Self.run)
  }

  package func note(_ id: RowID, lastCase: CaseID, moved: Int) throws {
    try transaction.execute(
      """
      UPDATE recalculations SET last_case_id = \(lastCase), moved = moved + \(moved) WHERE id = \(id)
      """)
  }

  package func finish(_ id: RowID) throws {
    try transaction.execute("UPDATE recalculations SET finished_at = \(transaction.now) WHERE id = \(id)")
  }

  /// The next running cases after `id`: an answer is owed, and they are nobody's duplicates.
  package func running(after id: String, limit: Int) throws -> [FeedbackCase] {
    try next(CaseCondition.isRunning, after: id, limit: limit)
  }

  /// The next cases that a walk comes to: the running ones, and, whatever has become of them, those in which something
  /// with a day is left to do.
  package func walked(after id: String, limit: Int) throws -> [FeedbackCase] {
    try next(
      """
      (\(sql: CaseCondition.isRunning)) OR cases.id IN (
        SELECT case_id FROM tasks WHERE done_on IS NULL AND due_on IS NOT NULL AND case_id IS NOT NULL)
      """, after: id, limit: limit)
  }

  private func next(_ condition: SQL, after id: String, limit: Int) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      WHERE cases.id > \(id) AND (\(sql: condition)) ORDER BY cases.id LIMIT \(limit)
      """
    ).map(CaseStore.decode)
  }

  /// For each case that was taken up again, or was cut out of one that was, and whose answer no extension has moved
  /// since, the day that was. What has been told in an extension is not the reopening's any more; what a walk has moved
  /// still is.
  package func reopenedOn(_ cases: [FeedbackCase]) throws -> [CaseID: CalendarDay] {
    let asked = cases.filter { $0.state.awaitsAnswer && $0.movedAnswerBy != nil }.map(\.id)
    guard !asked.isEmpty else { return [:] }
    var found: [CaseID: CalendarDay] = [:]
    for row in try transaction.query(
      """
      SELECT case_id, done_on FROM reopenings
      WHERE \(sql: SQL.isOneOf("case_id", asked)) AND NOT EXISTS (
        SELECT 1 FROM extensions
        WHERE extensions.case_id = reopenings.case_id AND extensions.done_at >= reopenings.done_at)
      ORDER BY done_at
      """)
    {
      let id: CaseID = try row["case_id"]
      found[id] = try row["done_on"]
    }
    return found
  }
}
