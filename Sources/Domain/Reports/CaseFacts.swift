/// What a report needs to know of one case. It may hold what happened after the report's as-of date: the report
/// passes over it.
package struct CaseFacts: Sendable, Equatable {
  /// Whether the sender can be reached and wants an answer (`SenderProfile.owedAnswer`).
  package enum AnswerDuty: Sendable, Equatable {
    case owed, notOwed
  }

  /// One time that the answer was put off.
  package struct Extension: Sendable, Equatable {
    package let givenOn: CalendarDay
    /// The date owed before.
    package let from: CalendarDay
    package let to: CalendarDay

    package init(givenOn: CalendarDay, from: CalendarDay, to: CalendarDay) {
      self.givenOn = givenOn
      self.from = from
      self.to = to
    }
  }

  /// One time that it was closed for a reason that leaves nothing to answer.
  package struct Ending: Sendable, Equatable {
    package let on: CalendarDay
    /// The day it was taken up again, if it was.
    package let takenUpAgainOn: CalendarDay?

    package init(on: CalendarDay, takenUpAgainOn: CalendarDay?) {
      self.on = on
      self.takenUpAgainOn = takenUpAgainOn
    }
  }

  package let kind: Kind
  package let dimension: QualityDimension?
  package let placement: Placement
  package let channel: Channel
  package let identity: SenderProfile.Identity
  package let answerDuty: AnswerDuty
  package let receivedOn: CalendarDay
  /// The promise it was received under, and the two dates that follow from it.
  package let promise: ServicePromise
  package let acknowledgeBy: CalendarDay
  package let answerBy: CalendarDay
  package let acknowledgedOn: CalendarDay?
  /// The first answer.
  package let answeredOn: CalendarDay?
  /// In the order they were given.
  package let extensions: [Extension]
  /// In the order they came.
  package let endings: [Ending]
  /// When the case waited for somebody.
  package let waits: [WaitingSpan]
  /// Whether it was solved where it arose.
  package let origin: Origin

  /// How the case came into the register.
  package enum Origin: Sendable, Equatable {
    case ordinary
    /// Registered, answered and closed at once, where it arose.
    case solvedOnSpot
    /// One of several from the same meeting or conversation.
    case occasion(RowID)
  }

  package init(
    kind: Kind, dimension: QualityDimension?, placement: Placement, channel: Channel,
    identity: SenderProfile.Identity, answerDuty: AnswerDuty, receivedOn: CalendarDay,
    promise: ServicePromise,
    acknowledgeBy: CalendarDay, answerBy: CalendarDay, acknowledgedOn: CalendarDay?, answeredOn: CalendarDay?,
    extensions: [Extension] = [], endings: [Ending] = [], waits: [WaitingSpan] = [],
    origin: Origin = .ordinary
  ) {
    self.kind = kind
    self.dimension = dimension
    self.placement = placement
    self.channel = channel
    self.identity = identity
    self.answerDuty = answerDuty
    self.receivedOn = receivedOn
    self.promise = promise
    self.acknowledgeBy = acknowledgeBy
    self.answerBy = answerBy
    self.acknowledgedOn = acknowledgedOn
    self.answeredOn = answeredOn
    self.extensions = extensions
    self.endings = endings
    self.waits = waits
    self.origin = origin
  }
}
