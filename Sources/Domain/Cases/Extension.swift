/// More time, given before the answer was due, with a reason (förlängning).
package struct Extension: Sendable, Equatable {
  package let done: Doing
  package let owedBefore: CalendarDay
  package let owedNow: CalendarDay
  package let reason: RowID?

  package init(done: Doing, owedBefore: CalendarDay, owedNow: CalendarDay, reason: RowID?) {
    self.done = done
    self.owedBefore = owedBefore
    self.owedNow = owedNow
    self.reason = reason
  }
}
