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
  package internal(set) var state: CaseState
  package let wish: SenderProfile.Wish
  package let received: CalendarDay
  package internal(set) var acknowledgeBy: CalendarDay
  package internal(set) var answerBy: CalendarDay
  /// The first date of the answer, when it was moved.
  package internal(set) var originallyAnswerBy: CalendarDay?
  package internal(set) var closedFor: ClosureReason?
  package internal(set) var messages: [Message]
  /// Why the date of the answer was moved, each time.
  package internal(set) var moves: [Move] = []
  /// The case that this one is a duplicate of: its answer holds for both.
  package internal(set) var mergedInto: CaseNumber?
  /// What was cut out of this submission and is answered under a number of its own.
  package internal(set) var parts: [SenderView] = []
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
      return try value.map { try SenderView.own($0, in: transaction).linked($0, in: transaction) }
    }
    guard let found else { throw Problem(.notFound, .receiptNotFound) }
    return found
  }
}

extension SenderView {
  /// What belongs to the case itself, as its sender sees it.
  static func own(_ value: FeedbackCase, in transaction: Transaction) throws -> SenderView {
    let (events, messages) = (CaseEventStore(transaction), MessageStore(transaction))
    let thread = CaseThread(
      answers: try events.answers(of: value.id), messages: try messages.all(of: value.id),
      answerSequences: try messages.answerSequences(of: value.id))
    return SenderView(
      value, texts: try TextStore(transaction).all(of: value.id), thread: thread,
      closures: try events.closures(of: value.id))
  }

  private init(_ value: FeedbackCase, texts: [CaseText], thread: CaseThread, closures: [Closure]) {
    // What was handed over leaves empty rows behind.
    let texts = texts.filter { !$0.text.body.isEmpty }
    let own = texts.filter { $0.role == .submission }.map {
      Message(kind: .submission, day: value.arrival.day, text: $0.text.body)
    }
    let rest = thread.items.compactMap { item in
      texts.first { $0.id == item.text }.map {
        Message(
          kind: item.kind.forSender, day: item.writtenDown?.cameOn ?? item.done.day, text: $0.text.body)
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
