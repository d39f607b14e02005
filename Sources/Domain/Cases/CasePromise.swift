/// The two promises as they bind one case: it keeps the promise it was received under (decision 7 of design.md).
package struct CasePromise: Sendable, Equatable {
  /// Length in working days, as promised when the case was received.
  package let promise: ServicePromise
  package let acknowledgeBy: CalendarDay
  /// The strict reading of "vardag" (rules 2.3 C2): a warning that day keeps the promise under either reading.
  package let warnAcknowledgeBy: CalendarDay
  package let answerBy: CalendarDay

  package init(
    promise: ServicePromise, acknowledgeBy: CalendarDay, warnAcknowledgeBy: CalendarDay, answerBy: CalendarDay
  ) {
    self.promise = promise
    self.acknowledgeBy = acknowledgeBy
    self.warnAcknowledgeBy = warnAcknowledgeBy
    self.answerBy = answerBy
  }

  package init(receivedOn day: CalendarDay, promise: ServicePromise, calendar: WorkingCalendar) {
    let acknowledgement = calendar.deadline(received: day, workingDays: promise.acknowledgeDays)
    self.init(
      promise: promise, acknowledgeBy: acknowledgement.due, warnAcknowledgeBy: acknowledgement.warnBy,
      answerBy: calendar.deadline(received: day, workingDays: promise.answerDays).due)
  }
}
