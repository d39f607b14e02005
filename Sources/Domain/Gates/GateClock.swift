/// How soon the receiver of a hand-over must have taken it.
package enum GateClock: Sendable, Equatable {
  case none
  /// By the end of the day that it is handed over.
  case sameDay
  case workingDays(Int)
  case days(Int)

  package func due(from day: CalendarDay, calendar: WorkingCalendar) -> CalendarDay? {
    switch self {
    case .none: nil
    case .sameDay: day
    case .workingDays(let count): calendar.deadline(received: day, workingDays: count).due
    case .days(let count): day.adding(days: count)
    }
  }

  package var swedish: String {
    switch self {
    case .none: "ingen tidsgräns i lag"
    case .sameDay: "samma dag"
    case .workingDays(let count): "inom \(PlainSwedishDate.workingDays(count))"
    case .days(let count): "inom \(count) dagar"
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
    case .patientBoard, .personalFile: .none
    }
  }
}
