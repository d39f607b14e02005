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
    let texts = try TextStore(transaction).all(of: value.id)
    view.moves = try CaseEventStore(transaction).extensions(of: value.id).compactMap { item in
      texts.first { $0.id == item.reason && !$0.text.body.isEmpty }.map {
        Move(day: item.done.day, answerBy: item.owedNow, reason: $0.text.body)
      }
    }
    if let main = try value.mainCase(in: transaction) { try view.follow(main, in: transaction) }
    for link in try CaseLinkStore(transaction).all(of: value.id)
    where link.nature == .split && link.isInForce && link.main == value.id {
      if let part = try CaseStore(transaction).find(link.other) {
        view.parts.append(try Self.own(part, in: transaction).linked(part, in: transaction))
      }
    }
    view.parts.sort { $0.number < $1.number }
    return view
  }

  /// A duplicate follows its main case: state, dates and answers are that one's. What was said between the municipality
  /// and the other sender is not shown.
  private mutating func follow(_ main: FeedbackCase, in transaction: Transaction) throws {
    let other = try Self.own(main, in: transaction)
    mergedInto = main.number
    (state, answerBy, originallyAnswerBy) = (other.state, other.answerBy, other.originallyAnswerBy)
    closedFor = other.closedFor
    messages += other.messages.filter { $0.kind == .answer }
  }
}
