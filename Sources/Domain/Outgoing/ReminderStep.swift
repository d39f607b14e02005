/// When those who work with a case are reminded of its answer.
package enum ReminderStep: String, CaseIterable, Sendable {
  case halfTime
  case twoDaysLeft
  /// The day has passed: now the manager too is told.
  case breach
}

/// The time that an answer has: from the day that it began to run until it is owed.
package struct ReminderSpan: Sendable, Equatable {
  /// The day of arrival, or of the extension or reopening that set the date. Day 0.
  package let start: CalendarDay
  package let answerBy: CalendarDay

  package init(start: CalendarDay, answerBy: CalendarDay) {
    self.start = start
    self.answerBy = answerBy
  }

  /// The furthest step reached on `today`, nil before half the time has gone. A step that was jumped over, because
  /// the time is short or nobody was there, is never made up for: one reminder says it.
  package func step(on today: CalendarDay, calendar: WorkingCalendar) -> ReminderStep? {
    if today > answerBy { return .breach }
    let left = calendar.workingDays(from: today, to: answerBy)
    if left <= Self.lastWarning { return .twoDaysLeft }
    let gone = calendar.workingDays(from: start, to: today)
    return gone >= left ? .halfTime : nil
  }

  /// Working days.
  private static let lastWarning = 2
}
