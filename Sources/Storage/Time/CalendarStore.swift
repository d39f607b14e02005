import Domain
import SQLEngine

/// What the working calendar and the promises are, as data.
package struct CalendarStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func workingCalendar() throws -> WorkingCalendar {
    WorkingCalendar(overrides: try overrides())
  }

  /// The dated exceptions, in order of their days.
  package func overrides() throws -> [CalendarOverride] {
    try transaction.query(
      "SELECT day, effect, reason, basis, basis_reference FROM calendar_overrides ORDER BY day"
    ).map(CalendarColumns.item)
  }

  package func insert(_ override: CalendarOverride) throws {
    let columns = CalendarColumns(override)
    try transaction.execute(
      """
      INSERT INTO calendar_overrides (day, effect, reason, basis, basis_reference)
      VALUES (\(override.day), \(columns.effect), \(columns.reason), \(columns.basis), \(columns.reference))
      """)
  }

  /// The promise in force on `day`.
  package func promise(on day: CalendarDay) throws -> ServicePromise {
    let row = try transaction.first(
      """
      SELECT acknowledge_days, answer_days FROM promises
      WHERE valid_from <= \(day) ORDER BY valid_from DESC LIMIT 1
      """)
    guard let row else { return .standard }
    return ServicePromise(
      acknowledgeDays: try row["acknowledge_days"], answerDays: try row["answer_days"])
  }
}
