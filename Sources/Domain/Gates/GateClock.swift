/// How soon the receiver of a hand-over must have taken it.
package enum GateClock: Sendable, Equatable {
  case none
  /// By the end of the day that it is handed over.
  case sameDay
  case workingDays(Int)
  case days(Int)
  /// As soon as we promise to acknowledge, where no law sets a time.
  case ownPromise

  /// - Parameter promise: what holds for the case.
  package func due(
    from day: CalendarDay, calendar: WorkingCalendar, promise: ServicePromise
  ) -> CalendarDay? {
    switch self {
    case .none: nil
    case .sameDay: day
    case .workingDays(let count): calendar.deadline(received: day, workingDays: count).due
    case .days(let count): day.adding(days: count)
    case .ownPromise: calendar.deadline(received: day, workingDays: promise.acknowledgeDays).due
    }
  }

  package var swedish: String {
    switch self {
    case .none: "ingen tidsgräns i lag"
    case .sameDay: "samma dag"
    case .workingDays(let count): "inom \(PlainSwedishDate.workingDays(count))"
    case .days(let count): "inom \(count) dagar"
    case .ownPromise: "lika snart som vi lovar att bekräfta (vårt eget löfte, ingen lag sätter någon tid)"
    }
  }
}

extension Gate {
  package var clock: GateClock {
    switch self {
    // "Genast": assessed within one working day (rules R60).
    case .lexSarah: .workingDays(1)
    // "Snarast" to the nurse responsible (rules R59), and at once to the social services (socialtjänstlagen 19:1).
    case .lexMaria, .worryReport: .sameDay
    // The channel acknowledges within seven days (lag 2021:890; rules R62).
    case .whistleblowing: .days(7)
    case .appeal: .workingDays(1)
    case .citizenProposal: .workingDays(2)
    // The sender is told where to turn: no law says when (lag 2017:372), so it is what we promise everybody.
    case .patientBoard: .ownPromise
    case .personalFile: .none
    }
  }

  /// Within how many months of the acknowledgement whoever reported is told what has been done (lag 2021:890; rules
  /// R62); nil where no law sets such a time.
  package var feedbackMonths: Int? {
    switch self {
    case .whistleblowing: 3
    case .lexSarah, .lexMaria, .worryReport, .appeal, .patientBoard, .citizenProposal, .personalFile: nil
    }
  }

  /// All its times in words.
  package var times: String {
    guard let feedbackMonths else { return clock.swedish }
    return "\(clock.swedish), och återkoppling inom \(feedbackMonths) månader från bekräftelsen"
  }
}
