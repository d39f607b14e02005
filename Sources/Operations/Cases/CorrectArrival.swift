import Domain
import SQLEngine
import Storage

extension Operations {
  /// Corrects the day of arrival, with a reason. The old day is kept, the promises run from the new one, and the
  /// number stays in the year it was given in.
  package func correctArrival(
    _ number: CaseNumber, to day: CalendarDay, reason: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let reason = try WrittenText.checked(reason, missing: .reasonMissing, field: "reason")
    return try await change(number, version: version, by: actor, .arrivalCorrected) { work in
      try checkArrival(day, today: work.today)
      guard day != work.before.arrival.day else { throw Problem(.invalid, .arrivalUnchanged, field: "day") }
      let done = try CaseEventStore(work.transaction).acknowledgement(of: work.before.id)?.done.day
      if let done, done < day {
        throw Problem(.invalid, .orderWrong, ["bekräftelsen \(done)", day.description], field: "day")
      }
      work.after.arrival = Arrival(day: day, instant: nil, rule: work.before.arrival.rule)
      work.after.promise = CasePromise(
        receivedOn: day, promise: work.before.promise.promise, calendar: work.calendar)
      // An extension that the new promise has caught up with moves nothing any more.
      if let moved = work.before.movedAnswerBy, moved <= work.after.promise.answerBy {
        work.after.movedAnswerBy = nil
      }
      let text = try work.keep(reason, as: .reason)
      try work.events.insert(
        ArrivalCorrection(done: work.doing, dayBefore: work.before.arrival.day, dayNow: day, reason: text),
        id: .ordered(at: work.transaction.now), for: work.before.id)
      work.details["day"] = "\(work.before.arrival.day) → \(day)"
    }
  }

  /// A day of arrival lies neither in the future nor further back than a register can reach.
  func checkArrival(_ day: CalendarDay, today: CalendarDay) throws(Problem) {
    guard day <= today else { throw Problem(.invalid, .arrivalInFuture, field: "day") }
    guard day.days(until: today) <= Self.oldestArrival else {
      throw Problem(.invalid, .arrivalTooOld, field: "day")
    }
  }

  /// Two years: older items come by `norna import`; a day further back at the desk is a slip of the pen.
  private static let oldestArrival = 731
}
