/// A case of the demo as the plan wants it: what came, from whom, and each step with its calendar day.
///
/// The builder carries the steps out in order of day; a step that is nil has not happened on the plan's last
/// day. Within one day the order is registration, corrections, acknowledgement, assignment, extension,
/// answer, closure, reopening.
package struct PlannedCase: Sendable {
  /// The `DemoText` that it was made from.
  package let textID: String
  package let subject: String
  package let text: String
  package let channel: DemoChannel
  package let sender: PlannedSender
  package let capacity: DemoCapacity?
  /// The day it arrived; for a letter whose date is corrected, the right day.
  package let received: DemoDay
  /// The day it was entered: the day it arrived, except for letters.
  package let registered: DemoDay
  /// What it is in the end; the sender's or registrar's first choice is in `corrections`.
  package let classification: PlannedClassification
  package let corrections: [PlannedCorrection]
  /// nil when nothing was sent. A web submission is acknowledged by its receipt on the day it arrives.
  package let acknowledged: DemoDay?
  package let assignment: PlannedAssignment?
  package let deadlineExtension: PlannedExtension?
  package let answer: PlannedAnswer?
  package let closure: PlannedClosure?
  package let reopening: PlannedReopening?
}

package enum PlannedSender: Hashable, Sendable {
  /// Unknown, but holds the receipt code and can read the answer with it.
  case anonymousWithCode
  /// Unknown and without a code: nobody can be answered.
  case anonymous
  case named(DemoContact, AnswerWish)

  package enum AnswerWish: Hashable, Sendable {
    case wantsAnswer, wantsNoAnswer
  }
}

/// Kind, dimension, service area and home. All but the kind are nil in a case that nobody has routed yet.
package struct PlannedClassification: Hashable, Sendable {
  package let kind: DemoKind
  package let dimension: DemoDimension?
  package let area: DemoServiceArea?
  package let home: DemoHome?
}

/// A value that was wrong at first and was corrected on `day`.
package struct PlannedCorrection: Hashable, Sendable {
  package let day: DemoDay
  package let change: Change

  package enum Change: Hashable, Sendable {
    case kind(was: DemoKind)
    case dimension(was: DemoDimension)
    case area(was: DemoServiceArea)
    case home(was: DemoHome)
    case received(was: DemoDay, reason: String)
  }
}

/// Given to an officer by user name.
package struct PlannedAssignment: Hashable, Sendable {
  package let day: DemoDay
  package let officer: String
}

/// A later date for the answer, decided before the first one had passed.
package struct PlannedExtension: Hashable, Sendable {
  package let day: DemoDay
  package let answerBy: DemoDay
  package let reason: String
}

/// An answer without greeting and signature, and the function that signs it.
package struct PlannedAnswer: Hashable, Sendable {
  package let day: DemoDay
  package let text: String
  package let signedBy: String

  /// The whole letter as the sender gets it.
  package var letter: String {
    "Hej!\n\n\(text)\n\nVänliga hälsningar\n\(signedBy)"
  }
}

/// The end of a case, and what the file says about it when nobody was answered.
package struct PlannedClosure: Hashable, Sendable {
  package let day: DemoDay
  package let reason: DemoClosureReason
  package let note: String?
}

/// The sender's reply that opened the case again, and how it ended the second time.
package struct PlannedReopening: Hashable, Sendable {
  package let day: DemoDay
  package let reply: String
  package let answer: PlannedAnswer?
  package let closure: PlannedClosure?
}
