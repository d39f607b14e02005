/// Both promises for something received on a day, and the days that were passed over: what `norna deadlines` prints.
package struct DeadlineExplanation: Hashable, Sendable {
  package let received: CalendarDay
  package let acknowledgeBy: CalendarDay
  package let answerBy: CalendarDay
  /// The strict reading of the first promise, moved to a working day.
  package let warnAcknowledgeBy: CalendarDay
  /// Every day after receipt and before `answerBy` that was not counted, weekends included.
  package let skipped: [SkippedDay]

  package init(
    received: CalendarDay, promise: ServicePromise = .standard, calendar: WorkingCalendar = WorkingCalendar()
  ) {
    let acknowledgement = calendar.deadline(received: received, workingDays: promise.acknowledgeDays)
    let answer = calendar.deadline(received: received, workingDays: promise.answerDays)
    self.received = received
    self.acknowledgeBy = acknowledgement.due
    self.answerBy = answer.due
    self.warnAcknowledgeBy = acknowledgement.warnBy
    self.skipped = answer.skipped
  }
}
