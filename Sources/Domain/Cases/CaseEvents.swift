import Foundation

/// Who did something in a case, and when. The instant is missing where only the day may be known.
package struct Doing: Sendable, Equatable {
  package let day: CalendarDay
  package let instant: Date?
  /// `Actor.reference`.
  package let actor: String

  package init(day: CalendarDay, instant: Date?, actor: String) {
    self.day = day
    self.instant = instant
    self.actor = actor
  }
}

/// The sender was told that it is registered and when the answer comes (bekräftelse).
package struct Acknowledgement: Sendable, Equatable {
  package enum Means: String, Sendable, CaseIterable {
    /// The receipt on the screen.
    case receipt
    case telephone, letter, email, inPerson
    /// An answer also acknowledges.
    case answer
    case imported

    package var swedish: String {
      switch self {
      case .receipt: "kvitto på skärmen"
      case .telephone: "telefon"
      case .letter: "brev"
      case .email: "e-post"
      case .inPerson: "personligen"
      case .answer: "genom svaret"
      case .imported: "enligt det tidigare registret"
      }
    }
  }

  package let done: Doing
  package let means: Means

  package init(done: Doing, means: Means) {
    self.done = done
    self.means = means
  }
}

/// What the municipality answered (svar). The text of an imported answer may be missing.
package struct Answer: Sendable, Equatable {
  package let ordinal: Int
  package let done: Doing
  package let text: RowID?

  package init(ordinal: Int, done: Doing, text: RowID?) {
    self.ordinal = ordinal
    self.done = done
    self.text = text
  }
}

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

/// The case was closed (avslut).
package struct Closure: Sendable, Equatable {
  package let ordinal: Int
  package let done: Doing
  package let reason: ClosureReason

  package init(ordinal: Int, done: Doing, reason: ClosureReason) {
    self.ordinal = ordinal
    self.done = done
    self.reason = reason
  }
}

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

/// How a spoken item was written down (förvaltningslagen 27 §).
package struct OralNote: Sendable, Equatable {
  package enum ReadBack: String, Sendable {
    case done, notDone
  }

  package let receivedBy: String
  package let readBack: ReadBack

  package init(receivedBy: String, readBack: ReadBack) {
    self.receivedBy = receivedBy
    self.readBack = readBack
  }
}
