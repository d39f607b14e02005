extension FeedbackCase {
  /// The longest an answer may be moved at a time, in working days (rules R32).
  package static let longestExtension = 10

  /// Whether the answer may be moved to `newDate` today: only before it is due, later than now owed, to a working
  /// day, and at most ten working days further (rules C5, R32).
  package func checkExtension(to newDate: CalendarDay, on today: CalendarDay, calendar: WorkingCalendar)
    throws(Problem)
  {
    guard today <= answerBy else { throw Problem(.invalid, .extensionTooLate, [answerBy.description]) }
    guard newDate > answerBy else {
      throw Problem(.invalid, .extensionNotLater, [answerBy.description], field: "newDate")
    }
    guard calendar.isWorkingDay(newDate) else {
      throw Problem(.invalid, .extensionNotWorkingDay, [newDate.description], field: "newDate")
    }
    guard calendar.workingDays(from: answerBy, to: newDate) <= Self.longestExtension else {
      throw Problem(.invalid, .extensionTooLong, [String(Self.longestExtension)], field: "newDate")
    }
  }
}
