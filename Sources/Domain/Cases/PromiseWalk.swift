/// One of the two promises that a case was received under.
package enum PromiseKind: CaseIterable, Sendable {
  case acknowledgement, answer
}

/// How a case came by one of its two dates, day by day. The dates are those that the case keeps: what is done is not
/// counted anew when the calendar or a promise changes (`FeedbackCase.recalculated`).
package struct PromiseWalk: Sendable, Equatable {
  package struct Day: Sendable, Equatable {
    package let date: CalendarDay
    package let status: WorkingCalendar.DayStatus
  }

  package let kind: PromiseKind
  package let received: CalendarDay
  /// The promise's length in working days.
  package let length: Int
  /// The date that the promise gave the case.
  package let promised: CalendarDay
  /// The date that holds now: later or earlier than `promised` after an extension or a reopening.
  package let due: CalendarDay
  /// What the promise would give if it were counted now. Another day than `promised` where the calendar or the
  /// promise has changed since the date was settled.
  package let recounted: CalendarDay
  /// The date of the acknowledgement if "vardag" is read strictly (rules 2.3 C2); nil for the answer.
  package let warnBy: CalendarDay?
  /// From the day after receipt to `promised`, as the calendar is now; none when that is no later than receipt.
  package let days: [Day]
}

extension FeedbackCase {
  /// - Parameter calendar: the one of today, which says why a day was passed over.
  package func walk(_ kind: PromiseKind, in calendar: WorkingCalendar) -> PromiseWalk {
    let received = arrival.day
    let (length, promised) = promise.settled(kind)
    let span = max(0, received.days(until: promised))
    let days = (0..<span).map { offset in
      let date = received.adding(days: offset + 1)
      return PromiseWalk.Day(date: date, status: calendar.status(of: date))
    }
    return PromiseWalk(
      kind: kind, received: received, length: length, promised: promised,
      due: kind == .answer ? answerBy : promised,
      recounted: calendar.deadline(received: received, workingDays: length).due,
      warnBy: kind == .acknowledgement ? promise.warnAcknowledgeBy : nil, days: days)
  }
}

extension CasePromise {
  /// The length in working days of one of the two, and the date that it gave.
  fileprivate func settled(_ kind: PromiseKind) -> (length: Int, day: CalendarDay) {
    switch kind {
    case .acknowledgement: (promise.acknowledgeDays, acknowledgeBy)
    case .answer: (promise.answerDays, answerBy)
    }
  }
}
