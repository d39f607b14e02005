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

    package let author: Author
    package let day: CalendarDay
    package let text: String
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
      let texts = try TextStore(transaction).all(of: id)
      let events = CaseEventStore(transaction)
      let (answers, closures) = (try events.answers(of: id), try events.closures(of: id))
      let view = value.map { SenderView($0, texts: texts, answers: answers, closures: closures) }
      return try value.flatMap { value in try view?.linked(value, texts: texts, in: transaction) }
    }
    guard let found else { throw Problem(.notFound, .receiptNotFound) }
    return found
  }
}

extension SenderView {
  init(_ value: FeedbackCase, texts: [CaseText], answers: [Answer], closures: [Closure]) {
    let own = texts.filter { $0.role == .submission }.map {
      Message(author: .sender, day: value.arrival.day, text: $0.text.body)
    }
    let theirs = answers.compactMap { answer in
      texts.first { $0.id == answer.text }.map {
        Message(author: .municipality, day: answer.done.day, text: $0.text.body)
      }
    }
    self.init(
      number: value.number, kind: value.classification.kind, state: value.state, wish: value.sender.wish,
      received: value.arrival.day,
      acknowledgeBy: value.promise.acknowledgeBy, answerBy: value.answerBy,
      originallyAnswerBy: value.movedAnswerBy == nil ? nil : value.promise.answerBy,
      closedFor: value.state == .closed ? closures.last?.reason : nil, messages: own + theirs)
  }
}
