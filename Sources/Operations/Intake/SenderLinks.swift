import Domain
import SQLEngine
import Storage

extension SenderView {
  /// The date of the answer was moved, with the reason that the sender is owed.
  package struct Move: Sendable, Equatable {
    package let day: CalendarDay
    package let answerBy: CalendarDay
    package let reason: String
  }

  /// The same view with what belongs to it: why its dates were moved, the answers of the case it is a duplicate of,
  /// and the parts that were cut out of it.
  func linked(_ value: FeedbackCase, in transaction: Transaction) throws -> SenderView {
    var view = self
    view.moves = try Self.moves(of: value, in: transaction)
    if let main = try value.mainCase(in: transaction) { try view.follow(main, from: value, in: transaction) }
    for link in try CaseLinkStore(transaction).all(of: value.id)
    where link.nature == .split && link.isInForce && link.main == value.id {
      if let part = try CaseStore(transaction).find(link.other) {
        view.parts.append(try Self.own(part, in: transaction).linked(part, in: transaction))
      }
    }
    view.parts.sort { $0.number < $1.number }
    return view
  }

  private static func moves(of value: FeedbackCase, in transaction: Transaction) throws -> [Move] {
    let texts = try TextStore(transaction).all(of: value.id)
    return try CaseEventStore(transaction).extensions(of: value.id).compactMap { item in
      texts.first { $0.id == item.reason && !$0.text.body.isEmpty }.map {
        Move(day: item.done.day, answerBy: item.owedNow, reason: $0.text.body)
      }
    }
  }

  /// A duplicate follows its main case: state, dates and answers are that one's, and why the dates were moved since it
  /// became one. What was said between the municipality and the other sender is not shown; what had been answered before is,
  /// since whoever merges reads it first (`FeedbackCase.checkFollower`).
  private mutating func follow(_ main: FeedbackCase, from value: FeedbackCase, in transaction: Transaction)
    throws
  {
    let link = try CaseLinkStore(transaction).all(of: value.id).last {
      $0.isInForce && $0.nature == .merge && $0.other == value.id
    }
    if let merged = link?.made.day {
      moves += try Self.moves(of: main, in: transaction).filter { $0.day >= merged }
    }
    let other = try Self.own(main, in: transaction)
    mergedInto = main.number
    (state, answerBy, originallyAnswerBy) = (other.state, other.answerBy, other.originallyAnswerBy)
    closedFor = other.closedFor
    messages += other.messages.filter { $0.kind == .answer }
  }
}
