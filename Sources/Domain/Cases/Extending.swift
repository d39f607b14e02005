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

/// How often the answer that is owed has been put off, and from which day. Each extension has its own limit (rules R32)
/// and together they have none, so whoever puts it off once more sees them all.
package struct MovedAnswer: Sendable, Equatable {
  package let times: Int
  /// The day by which it was to come before the first of them.
  package let owedFirst: CalendarDay

  /// - Parameter reopening: the last one: what was put off before it was another answer.
  /// - Returns: nil when the answer has not been put off.
  package init?(_ extensions: [Extension], since reopening: Reopening?) {
    let counted = extensions.filter { item in reopening.map { item.done.isLater(than: $0.done) } ?? true }
    guard let first = counted.map(\.owedBefore).min() else { return nil }
    (times, owedFirst) = (counted.count, first)
  }
}

extension Doing {
  fileprivate func isLater(than other: Doing) -> Bool {
    guard let own = instant, let its = other.instant else { return day > other.day }
    return own > its
  }
}
