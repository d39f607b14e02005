/// How one of the two promises stands for one case at the as-of date (interface.md, "Each promise").
package enum PromiseOutcome: String, CaseIterable, Sendable {
  /// Done on or before its date.
  case inTime
  /// Done after its date, but within an extension that was given before the date had passed.
  case extended
  /// Done too late, or not done though the date has passed.
  case late
  /// Not done, and the date has not passed.
  case open
  /// The sender cannot be reached or wants no answer, and nothing was sent.
  case notApplicable
  /// It was closed before its date because it was no matter for the municipality, was withdrawn, or was handed over,
  /// and nothing was sent: no answer can be expected (rules C5, "svar ej möjligt").
  case notPossible
}

/// The outcome, and the day on which the promise was fulfilled.
package struct PromiseStanding: Sendable, Equatable {
  package let outcome: PromiseOutcome
  /// Nil while nothing has been sent.
  package let doneOn: CalendarDay?

  init(
    doneOn: CalendarDay?, dueOn: CalendarDay, extendedTo: CalendarDay, duty: CaseFacts.AnswerDuty,
    endedOn: CalendarDay?, asOf: CalendarDay
  ) {
    self.doneOn = doneOn
    switch (doneOn, duty) {
    case (let done?, _) where done <= dueOn: outcome = .inTime
    case (let done?, _): outcome = done <= extendedTo ? .extended : .late
    case (nil, .notOwed): outcome = .notApplicable
    // What was late already when it was closed stays late.
    case (nil, .owed):
      if let endedOn, endedOn <= extendedTo {
        outcome = .notPossible
      } else {
        outcome = asOf <= extendedTo ? .open : .late
      }
    }
  }
}

extension CaseFacts {
  /// The promise to tell that it is registered. An answer also acknowledges.
  package func acknowledgement(asOf day: CalendarDay) -> PromiseStanding {
    let done = [acknowledgedOn, answeredOn].compactMap { $0 }.filter { $0 <= day }.min()
    return PromiseStanding(
      doneOn: done, dueOn: acknowledgeBy, extendedTo: acknowledgeBy, duty: answerDuty,
      endedOn: endedWithoutAnswer(asOf: day), asOf: day)
  }

  /// The promise to answer; what counts is the first answer.
  package func answer(asOf day: CalendarDay) -> PromiseStanding {
    PromiseStanding(
      doneOn: answeredOn.flatMap { $0 <= day ? $0 : nil }, dueOn: answerBy,
      extendedTo: extendedAnswerBy(asOf: day),
      duty: answerDuty, endedOn: endedWithoutAnswer(asOf: day), asOf: day)
  }

  /// The day from which no answer can be expected any more, if that is so at the end of `day`.
  private func endedWithoutAnswer(asOf day: CalendarDay) -> CalendarDay? {
    endings.first { ending in
      ending.on <= day && (ending.takenUpAgainOn.map { $0 > day } ?? true)
    }?.on
  }

  /// The last day of the answer with the extensions that count: each must be given while the date it moves had not
  /// passed (rules C5), which is the end of that day, as in `FeedbackCase.checkExtension`.
  private func extendedAnswerBy(asOf day: CalendarDay) -> CalendarDay {
    extensions.filter { $0.givenOn <= day }.reduce(answerBy) { owed, moved in
      moved.givenOn <= owed ? max(owed, moved.to) : owed
    }
  }
}
