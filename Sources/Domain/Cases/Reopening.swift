/// The case was taken up again; a new answer is owed by a new date (återöppning).
package struct Reopening: Sendable, Equatable {
  package let done: Doing
  package let answerBy: CalendarDay
  package let reason: RowID?

  package init(done: Doing, answerBy: CalendarDay, reason: RowID?) {
    self.done = done
    self.answerBy = answerBy
    self.reason = reason
  }
}
