import Foundation

/// A synpunkt in the register: what everything else (texts, answers, journal) hangs on. It holds no personal data.
package struct FeedbackCase: Sendable, Equatable, Identifiable {
  package let id: CaseID
  package let number: CaseNumber
  package var arrival: Arrival
  package let registeredOn: CalendarDay
  package var classification: Classification
  package let channel: Channel
  package let sender: SenderProfile
  /// BCP 47; nothing is ever refused for its language (minoritetslagen 8 §).
  package let language: String
  package var promise: CasePromise
  /// The date an extension moved the answer to, or the date owed after a reopening.
  package var movedAnswerBy: CalendarDay?
  package var state: CaseState
  package var officer: StaffID?
  /// The number of journal entries: grows by one with every change, so that a stale page is noticed.
  package var version: Int
  /// The case that this one is a duplicate of. While it is set, all work is done in that one.
  package var mergedInto: CaseID?

  package init(
    id: CaseID, number: CaseNumber, arrival: Arrival, registeredOn: CalendarDay,
    classification: Classification,
    channel: Channel, sender: SenderProfile, language: String, promise: CasePromise,
    movedAnswerBy: CalendarDay?,
    state: CaseState, officer: StaffID?, version: Int, mergedInto: CaseID? = nil
  ) {
    self.id = id
    self.number = number
    self.arrival = arrival
    self.registeredOn = registeredOn
    self.classification = classification
    self.channel = channel
    self.sender = sender
    self.language = language
    self.promise = promise
    self.movedAnswerBy = movedAnswerBy
    self.state = state
    self.officer = officer
    self.version = version
    self.mergedInto = mergedInto
  }

  /// Whether work is still done in it: a duplicate's is done in the main case.
  package var isOpen: Bool { state != .closed && mergedInto == nil }

  /// The day the answer is owed now.
  package var answerBy: CalendarDay { movedAnswerBy ?? promise.answerBy }

  /// The day by which its sender is owed an answer that nobody has given yet; nil where none is owed.
  package var owedBy: CalendarDay? {
    sender.owedAnswer && state.awaitsAnswer && mergedInto == nil ? answerBy : nil
  }

  /// The next day by which something must be done, or nil when nothing is owed: also to a sender who cannot be
  /// reached or wants no answer.
  package var dueOn: CalendarDay? {
    guard sender.owedAnswer, mergedInto == nil else { return nil }
    switch state {
    case .registered: return min(promise.acknowledgeBy, answerBy)
    case .acknowledged, .reopened: return answerBy
    case .answered, .closed: return nil
    }
  }

  /// The day from which lists and reminders ask for the acknowledgement: its day if "vardag" is read strictly (rules C2).
  /// Nil when it is made or not owed.
  package var warnOn: CalendarDay? {
    state == .registered && dueOn != nil ? promise.warnAcknowledgeBy : nil
  }
}

/// When it reached the municipality (förvaltningslagen 22 §).
package struct Arrival: Sendable, Equatable {
  package let day: CalendarDay
  /// The exact instant where it is known and may be kept: never for an anonymous sender.
  package let instant: Date?
  package let rule: ArrivalRule

  package init(day: CalendarDay, instant: Date?, rule: ArrivalRule) {
    self.day = day
    self.instant = instant
    self.rule = rule
  }
}
