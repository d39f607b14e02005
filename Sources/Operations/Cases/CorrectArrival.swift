import Domain
import SQLEngine
import Storage

extension Operations {
  /// Corrects the day of arrival, with a reason. The old day is kept, the promises run from the new one, what is left
  /// to do has its day from them, and the number stays in the year it was given in. Who was told an earlier day for the
  /// answer is told the new one.
  /// - Throws: `Problem` also when a sender of a case that is merged into it would wait longer than they were promised.
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
      let open = try TaskStore(work.transaction).open(of: work.before.id)
      let moved = try movedTasks(
        open, from: work.before, to: work.after, calendar: work.calendar, in: work.transaction)
      try work.move(moved)
      if work.before.state.awaitsAnswer, work.after.answerBy > work.before.answerBy {
        try work.checkDuplicates()
        try work.tellLaterAnswer()
      }
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

extension CaseWork {
  /// That none of the senders of its duplicates waits longer than they were promised, because the day of another one's
  /// letter was wrong (docs/decisions/0014).
  fileprivate func checkDuplicates() throws {
    let cases = CaseStore(transaction)
    for id in try CaseLinkStore(transaction).duplicates(of: before.id) {
      guard let duplicate = try cases.find(id), duplicate.sender.owedAnswer, duplicate.state.awaitsAnswer,
        duplicate.answerBy < after.answerBy
      else { continue }
      throw Problem(.conflict, .arrivalHasDuplicates, [before.number.description], field: "day")
    }
  }

  /// Who is still to be told that it has come in learns the right day then.
  fileprivate func tellLaterAnswer() throws {
    if before.state != .registered, before.sender.owedAnswer { try tell(.rescheduled) }
    try tellDuplicates(.rescheduled)
  }
}
