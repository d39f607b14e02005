/// A dated exception of the calendar, entered or taken away at the desk, with who and when.
package struct CalendarDecision: Sendable, Equatable {
  package enum Change: String, CaseIterable, Sendable {
    case added, removed
  }

  package let change: Change
  package let item: CalendarOverride
  package let made: Doing

  package init(change: Change, item: CalendarOverride, made: Doing) {
    self.change = change
    self.item = item
    self.made = made
  }
}

/// A decision about the two promises.
package struct PromiseDecision: Sendable, Equatable {
  package enum Reach: String, CaseIterable, Sendable {
    /// Cases that come in from its first day; those under way keep what they were promised (design decision 7).
    case newCases
    /// Those under way as well, because the decision says so.
    case runningCases

    package var swedish: String {
      switch self {
      case .newCases: "bara synpunkter som kommer in från och med den dagen"
      case .runningCases: "också synpunkter som redan väntar på svar"
      }
    }
  }

  package let validFrom: CalendarDay
  package let promise: ServicePromise
  package let reach: Reach
  /// Who decided and where it stands, such as "KF 2026-06-15 § 84".
  package let reference: String
  package let made: Doing

  package init(
    validFrom: CalendarDay, promise: ServicePromise, reach: Reach, reference: String, made: Doing
  ) {
    self.validFrom = validFrom
    self.promise = promise
    self.reach = reach
    self.reference = reference
    self.made = made
  }

  /// The longest promise anybody means, in working days.
  package static let longest = 100

  /// - Throws: `Problem` when it cannot be a promise.
  package static func check(_ promise: ServicePromise) throws(Problem) {
    for (days, field) in [(promise.acknowledgeDays, "acknowledgeDays"), (promise.answerDays, "answerDays")] {
      guard (1...longest).contains(days) else {
        throw Problem(.invalid, .promiseOutOfRange, [String(longest)], field: field)
      }
    }
    guard promise.acknowledgeDays <= promise.answerDays else {
      throw Problem(.invalid, .promiseBackwards, field: "acknowledgeDays")
    }
  }
}
