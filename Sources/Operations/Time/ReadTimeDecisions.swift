import Domain
import SQLEngine
import Storage

extension Operations {
  /// The dated exceptions and the promises as they hold, and every decision about them.
  package struct TimeDecisions: Sendable {
    package let overrides: [CalendarOverride]
    package let calendarDecisions: [CalendarDecision]
    package let promise: ServicePromise
    package let promiseDecisions: [PromiseDecision]
    package let staff: [StaffMember]
    package let calendar: WorkingCalendar
    package let today: CalendarDay
  }

  package func timeDecisions(for member: StaffMember) async throws -> TimeDecisions {
    guard Access.permitsSettings(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let (calendars, decisions) = (CalendarStore(transaction), TimeDecisionStore(transaction))
      return TimeDecisions(
        overrides: try calendars.overrides(),
        calendarDecisions: try decisions.calendarDecisions(limit: 100),
        promise: try calendars.promise(on: transaction.today),
        promiseDecisions: try decisions.promiseDecisions(), staff: try StaffStore(transaction).all(),
        calendar: try calendars.workingCalendar(), today: transaction.today)
    }
  }
}
