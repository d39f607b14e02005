/// A reminder that was made: of which step, when, for an answer owed by which day, and to whom the case was.
package struct MadeReminder: Sendable, Equatable {
  package let step: ReminderStep
  /// The first time for this day of the answer.
  package let madeOn: CalendarDay
  /// The day by which the answer was owed then.
  package let answerBy: CalendarDay
  /// The board where the case lay; nil in the pile.
  package let board: BoardID?
  /// Whose it was; nil when it was nobody's.
  package let officer: StaffID?

  package init(
    step: ReminderStep, madeOn: CalendarDay, answerBy: CalendarDay, board: BoardID?, officer: StaffID?
  ) {
    self.step = step
    self.madeOn = madeOn
    self.answerBy = answerBy
    self.board = board
    self.officer = officer
  }

  /// Whether it says already what a reminder of a step would say today, so that none is made (decision 0026).
  ///
  /// One that was made at another board, or for an officer who has the case no longer, was never read by those who have
  /// it now; whoever takes what was nobody's takes it with what its pile was reminded of. One that was made for another
  /// day counts only when it was made at most a working day before the step is reached on the way to the day that holds
  /// now: what is put off by a day is not told twice, and what is put off by two weeks is reminded of again.
  package func covers(
    _ step: ReminderStep, of value: FeedbackCase, _ span: ReminderSpan, calendar: WorkingCalendar
  ) -> Bool {
    guard self.step >= step, board == value.classification.placement.board else { return false }
    if let officer, officer != value.officer { return false }
    if answerBy == value.answerBy { return true }
    let next = calendar.deadline(received: madeOn, workingDays: 1).due
    return span.step(on: next, calendar: calendar).map { $0 >= step } ?? false
  }
}
