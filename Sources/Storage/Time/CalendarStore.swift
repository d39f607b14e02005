import Domain
import SQLEngine

/// What the working calendar and the promises are, as data.
package struct CalendarStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func workingCalendar() throws -> WorkingCalendar {
    WorkingCalendar(
      overrides: try transaction.query(
        "SELECT day, effect, reason, basis, basis_reference FROM calendar_overrides ORDER BY day"
      ).map(override))
  }

  package func insert(_ override: CalendarOverride) throws {
    let (effect, reason) = columns(of: override.effect)
    let (basis, reference) = columns(of: override.legalBasis)
    try transaction.execute(
      """
      INSERT INTO calendar_overrides (day, effect, reason, basis, basis_reference)
      VALUES (\(override.day), \(effect), \(reason), \(basis), \(reference))
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

  private func override(_ row: SQLRow) throws -> CalendarOverride {
    let reason: String = try row["reason"]
    let effect: String = try row["effect"]
    let basis: String = try row["basis"]
    let reference: String = try row["basis_reference"]
    return CalendarOverride(
      day: try row["day"], effect: effect == "open" ? .open(reason: reason) : .close(reason: reason),
      legalBasis: basis == "law" ? .law(reference) : .ownDecision(reference))
  }

  private func columns(of effect: CalendarOverride.Effect) -> (String, String) {
    switch effect {
    case .close(let reason): ("close", reason)
    case .open(let reason): ("open", reason)
    }
  }

  private func columns(of basis: CalendarOverride.LegalBasis) -> (String, String) {
    switch basis {
    case .law(let number): ("law", number)
    case .ownDecision(let reference): ("ownDecision", reference)
    }
  }
}
