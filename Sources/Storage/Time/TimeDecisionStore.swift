import Domain
import SQLEngine

/// Who decided what about the calendar and the promises, and when.
package struct TimeDecisionStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: PromiseDecision, id: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO promise_decisions (id, valid_from, acknowledge_days, answer_days, reach, reference, made_on, made_at,
        made_by)
      VALUES (\(id), \(item.validFrom), \(item.promise.acknowledgeDays), \(item.promise.answerDays), \(item.reach),
        \(item.reference), \(item.made.day), \(item.made.instant), \(item.made.actor))
      """)
    try transaction.execute(
      """
      INSERT INTO promises (valid_from, acknowledge_days, answer_days)
      VALUES (\(item.validFrom), \(item.promise.acknowledgeDays), \(item.promise.answerDays))
      ON CONFLICT (valid_from) DO UPDATE SET
        acknowledge_days = excluded.acknowledge_days, answer_days = excluded.answer_days
      """)
  }

  /// The latest decision first.
  package func promiseDecisions() throws -> [PromiseDecision] {
    try transaction.query("SELECT * FROM promise_decisions ORDER BY made_at DESC, id DESC").map { row in
      PromiseDecision(
        validFrom: try row["valid_from"],
        promise: ServicePromise(
          acknowledgeDays: try row["acknowledge_days"], answerDays: try row["answer_days"]),
        reach: try row["reach"], reference: try row["reference"], made: try row.doing("made"))
    }
  }

  package func insert(_ item: CalendarDecision, id: RowID) throws {
    let columns = CalendarColumns(item.item)
    try transaction.execute(
      """
      INSERT INTO calendar_decisions (id, change, day, effect, reason, basis, basis_reference, made_on, made_at, made_by)
      VALUES (\(id), \(item.change), \(item.item.day), \(columns.effect), \(columns.reason), \(columns.basis),
        \(columns.reference), \(item.made.day), \(item.made.instant), \(item.made.actor))
      """)
    switch item.change {
    case .added: try CalendarStore(transaction).insert(item.item)
    case .removed:
      try transaction.execute("DELETE FROM calendar_overrides WHERE day = \(item.item.day)")
    }
  }

  /// The latest decision first.
  package func calendarDecisions(limit: Int) throws -> [CalendarDecision] {
    try transaction.query("SELECT * FROM calendar_decisions ORDER BY made_at DESC, id DESC LIMIT \(limit)")
      .map {
        row in
        CalendarDecision(
          change: try row["change"], item: try CalendarColumns.item(row), made: try row.doing("made"))
      }
  }
}
