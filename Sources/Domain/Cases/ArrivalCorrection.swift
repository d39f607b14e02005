/// The day of arrival was wrong and was put right; the old one is kept (JO 4639-2007).
package struct ArrivalCorrection: Sendable, Equatable {
  package let done: Doing
  package let dayBefore: CalendarDay
  package let dayNow: CalendarDay
  package let reason: RowID?

  package init(done: Doing, dayBefore: CalendarDay, dayNow: CalendarDay, reason: RowID?) {
    self.done = done
    self.dayBefore = dayBefore
    self.dayNow = dayNow
    self.reason = reason
  }
}
