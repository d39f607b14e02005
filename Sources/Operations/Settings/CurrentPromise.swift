import Domain
import SQLEngine
import Storage

extension Operations {
  /// The promise that holds today.
  package func currentPromise() async throws -> ServicePromise {
    try await database.read { try CalendarStore($0).promise(on: $0.today) }
  }

  /// When an item that comes in today is acknowledged and answered, by what date and why.
  package func promiseToday() async throws -> (today: CalendarDay, promise: CasePromise) {
    try await database.read { transaction in
      let calendars = CalendarStore(transaction)
      return (
        transaction.today,
        CasePromise(
          receivedOn: transaction.today, promise: try calendars.promise(on: transaction.today),
          calendar: try calendars.workingCalendar())
      )
    }
  }
}
