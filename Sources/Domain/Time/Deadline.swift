/// The last day of a promise, and how it was reckoned.
///
/// The day of receipt is day 0 and counting starts the day after; the promise is kept when it is done by the end of
/// the due day, Swedish time. A question to the sender does not stop the clock.
package struct Deadline: Hashable, Sendable {
  package let received: CalendarDay
  package let due: CalendarDay
  /// The working days that were counted, the due day last.
  package let counted: [CalendarDay]
  /// Every day after receipt and before the due day that was not counted, weekends included.
  package let skipped: [SkippedDay]
  /// When to warn: the due day if "vardag" is read strictly (Saturdays and eves count), moved forward to a working day.
  /// Never after `due`, so a promise kept by this day is kept under either reading.
  package let warnBy: CalendarDay
}

/// A day that a deadline did not count, and why, in Swedish.
package struct SkippedDay: Hashable, Sendable {
  package let date: CalendarDay
  package let reason: String

  package init(date: CalendarDay, reason: String) {
    self.date = date
    self.reason = reason
  }
}

extension WorkingCalendar {
  /// The deadline a number of working days after receipt. Nothing is counted for 0 days or fewer: due is the day of
  /// receipt. Ends at the last day of the calendar (9999-12-31) at the latest.
  package func deadline(received: CalendarDay, workingDays: Int) -> Deadline {
    var counted: [CalendarDay] = []
    var skipped: [SkippedDay] = []
    var day = received
    while counted.count < workingDays, day < .last {
      day = day.adding(days: 1)
      switch status(of: day) {
      case .working: counted.append(day)
      case .notWorking(let reason): skipped.append(SkippedDay(date: day, reason: reason))
      }
    }
    let warnBy = strictWarning(received: received, workingDays: workingDays, due: day)
    return Deadline(received: received, due: day, counted: counted, skipped: skipped, warnBy: warnBy)
  }

  /// Every working day is also a strict workday, so the strict reading cannot pass the due day; rolling forward stops
  /// at it, because it is a working day.
  private func strictWarning(received: CalendarDay, workingDays: Int, due: CalendarDay) -> CalendarDay {
    var day = received
    var remaining = workingDays
    while remaining > 0, day < due {
      day = day.adding(days: 1)
      if isStrictWorkday(day) { remaining -= 1 }
    }
    while !isWorkingDay(day), day < due { day = day.adding(days: 1) }
    return day
  }
}
