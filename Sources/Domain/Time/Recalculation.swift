/// New dates for a case that is under way, after the calendar or a promise was changed.
package struct Recalculation: Sendable, Equatable {
  package let promise: CasePromise
  package let movedAnswerBy: CalendarDay?
  /// The journal's account: `answerBy` → `2026-12-04 → 2026-12-07`; only what moved.
  package let changes: [String: String]

  package var isEmpty: Bool { changes.isEmpty }
}

extension FeedbackCase {
  /// The case with its new dates.
  package func taking(_ new: Recalculation) -> FeedbackCase {
    var value = self
    value.promise = new.promise
    value.movedAnswerBy = new.movedAnswerBy
    return value
  }

  /// What the dates of a running case become; empty when nothing moves.
  ///
  /// What is already done keeps its date: an acknowledgement that was sent was sent in time or not. A day that the
  /// sender was told in an extension stands as it was told.
  /// - Parameters:
  ///   - promise: the promise that is to hold for it, usually its own.
  ///   - takenUpAgainOn: the day of the reopening whose answer is still owed, if no extension has moved it since; a
  ///     part that was cut out of what had been taken up again has it too.
  package func recalculated(
    under promise: ServicePromise, takenUpAgainOn reopened: CalendarDay?, calendar: WorkingCalendar
  ) -> Recalculation {
    let fresh = CasePromise(receivedOn: arrival.day, promise: promise, calendar: calendar)
    let keepsAcknowledgement = state != .registered
    // The first answer was given, and its date stands.
    let isTakenUpAgain = state == .reopened || reopened != nil
    let dates = CasePromise(
      promise: promise,
      acknowledgeBy: keepsAcknowledgement ? self.promise.acknowledgeBy : fresh.acknowledgeBy,
      warnAcknowledgeBy: keepsAcknowledgement ? self.promise.warnAcknowledgeBy : fresh.warnAcknowledgeBy,
      answerBy: isTakenUpAgain ? self.promise.answerBy : fresh.answerBy)
    let moved =
      reopened.map { calendar.deadline(received: $0, workingDays: promise.answerDays).due } ?? movedAnswerBy
    return Recalculation(
      promise: dates,
      movedAnswerBy: isTakenUpAgain ? moved : moved.flatMap { $0 > dates.answerBy ? $0 : nil },
      changes: changes(to: dates, moved: moved, isTakenUpAgain: isTakenUpAgain))
  }

  private func changes(
    to dates: CasePromise, moved: CalendarDay?, isTakenUpAgain: Bool
  ) -> [String: String] {
    var changes: [String: String] = [:]
    func note(_ name: String, _ old: CalendarDay, _ new: CalendarDay) {
      if old != new { changes[name] = "\(old) → \(new)" }
    }
    note("acknowledgeBy", promise.acknowledgeBy, dates.acknowledgeBy)
    note("warnAcknowledgeBy", promise.warnAcknowledgeBy, dates.warnAcknowledgeBy)
    let owed = isTakenUpAgain ? moved ?? dates.answerBy : max(moved ?? dates.answerBy, dates.answerBy)
    note("answerBy", answerBy, owed)
    if changes["answerBy"] == nil { note("promisedAnswerBy", promise.answerBy, dates.answerBy) }
    return changes
  }
}
