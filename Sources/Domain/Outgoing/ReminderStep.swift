/// When those who work with a case are reminded of its acknowledgement and its answer.
package enum ReminderStep: String, CaseIterable, Sendable {
  /// The acknowledgement is not made, and its warning day has come (rules C2).
  case acknowledge
  case halfTime
  case twoDaysLeft
  /// The day has passed: now the manager too is told.
  case breach
}

extension ReminderStep: Comparable {
  /// In the order that they are reached.
  package static func < (one: ReminderStep, other: ReminderStep) -> Bool { one.order < other.order }

  private var order: Int {
    switch self {
    case .acknowledge: 0
    case .halfTime: 1
    case .twoDaysLeft: 2
    case .breach: 3
    }
  }
}

/// The time that an answer has: from the day that it began to run until it is owed.
package struct ReminderSpan: Sendable, Equatable {
  /// The day of arrival, or of the extension or reopening that set the date. Day 0.
  package let start: CalendarDay
  package let answerBy: CalendarDay
  /// The day from which the acknowledgement is asked for; nil when it is made or not owed.
  package let warnOn: CalendarDay?

  package init(start: CalendarDay, answerBy: CalendarDay, warnOn: CalendarDay? = nil) {
    self.start = start
    self.answerBy = answerBy
    self.warnOn = warnOn
  }

  /// The furthest step reached on `today`, nil before the first. From half the time it is the answer that is asked for,
  /// which acknowledges too. A step that was jumped over, because
  /// the time is short or nobody was there, is never made up for: one reminder says it.
  package func step(on today: CalendarDay, calendar: WorkingCalendar) -> ReminderStep? {
    if today > answerBy { return .breach }
    let left = calendar.workingDays(from: today, to: answerBy)
    if left <= ServicePromise.warningDays { return .twoDaysLeft }
    let gone = calendar.workingDays(from: start, to: today)
    if gone >= left { return .halfTime }
    return warnOn.flatMap { today >= $0 ? .acknowledge : nil }
  }
}
