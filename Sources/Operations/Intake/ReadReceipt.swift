import Domain
import Foundation
import SQLEngine
import Storage

/// A case as its sender sees it.
package struct SenderView: Sendable, Equatable {
  package struct Message: Sendable, Equatable {
    package enum Author: String, Sendable {
      case sender, municipality
    }

    /// What it is; the sender's own views are replies too.
    package enum Kind: Sendable {
      case submission, answer, question, reply, information
    }

    package let kind: Kind
    package let day: CalendarDay
    package let text: String

    package var author: Author {
      switch kind {
      case .submission, .reply: .sender
      case .answer, .question, .information: .municipality
      }
    }
  }

  package let number: CaseNumber
  package let kind: Kind
  package let state: CaseState
  package let wish: SenderProfile.Wish
  package let received: CalendarDay
  package let acknowledgeBy: CalendarDay
  package let answerBy: CalendarDay
  /// The first date of the answer, when it was moved.
  package let originallyAnswerBy: CalendarDay?
  package let closedFor: ClosureReason?
  package let messages: [Message]
}

extension Operations {
  /// What the sender reads with the receipt code.
  ///
  /// A wrong code costs the same questions to the database as a right one, against a case that does not exist.
  /// - Throws: `Problem` not found.
  package func read(receiptCode typed: String) async throws -> SenderView {
    let hash = ReceiptCode(typed)?.hash ?? ReceiptCode.random().hash
    let found = try await database.read { transaction in
      let id = try ReceiptStore(transaction).caseID(forHash: hash) ?? .unordered()
      let value = try CaseStore(transaction).find(id)
      let (texts, events) = (try TextStore(transaction).all(of: id), CaseEventStore(transaction))
      let closures = try events.closures(of: id)
      let thread = CaseThread(
        answers: try events.answers(of: id), messages: try MessageStore(transaction).all(of: id),
        answerSequences: try MessageStore(transaction).answerSequences(of: id))
      return value.map { SenderView($0, texts: texts, thread: thread, closures: closures) }
    }
    guard let found else { throw Problem(.notFound, .receiptNotFound) }
    return found
  }
}

extension SenderView {
  fileprivate init(_ value: FeedbackCase, texts: [CaseText], thread: CaseThread, closures: [Closure]) {
    let own = texts.filter { $0.role == .submission }.map {
      Message(kind: .submission, day: value.arrival.day, text: $0.text.body)
    }
    let rest = thread.items.compactMap { item in
      texts.first { $0.id == item.text }.map {
        Message(kind: item.kind.forSender, day: item.done.day, text: $0.text.body)
      }
    }
    self.init(
      number: value.number, kind: value.classification.kind, state: value.state, wish: value.sender.wish,
      received: value.arrival.day,
      acknowledgeBy: value.promise.acknowledgeBy, answerBy: value.answerBy,
      originallyAnswerBy: value.movedAnswerBy == nil ? nil : value.promise.answerBy,
      closedFor: value.state == .closed ? closures.last?.reason : nil, messages: own + rest)
  }
}

extension CaseThread.Kind {
  fileprivate var forSender: SenderView.Message.Kind {
    switch self {
    case .answer: .answer
    case .question: .question
    case .reply: .reply
    case .information: .information
    }
  }
}
