import Domain

/// What municipality and sender have said to each other, in order: answers, questions, replies and messages.
package struct CaseThread: Sendable {
  package enum Kind: Sendable {
    case answer, question, reply, information
  }

  package struct Item: Sendable {
    package let kind: Kind
    package let done: Doing
    package let text: RowID?
    /// 1 for the first answer.
    package let ordinal: Int?
  }

  package let items: [Item]

  /// The order is the journal's, since what an anonymous sender writes carries the day only.
  /// - Parameter answerSequences: the journal entries of the answers; an imported answer has none, and comes first.
  init(answers: [Answer], messages: [CaseMessage], answerSequences: [Int]) {
    let imported = max(0, answers.count - answerSequences.count)
    let answered = answers.enumerated().map { index, answer in
      (
        index < imported ? 0 : answerSequences[index - imported],
        Item(kind: .answer, done: answer.done, text: answer.text, ordinal: answer.ordinal)
      )
    }
    let written = messages.map { message in
      (
        message.sequence,
        Item(kind: Kind(message.direction), done: message.done, text: message.text, ordinal: nil)
      )
    }
    items = (answered + written).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension CaseThread.Kind {
  fileprivate init(_ direction: CaseMessage.Direction) {
    self =
      switch direction {
      case .question: .question
      case .reply: .reply
      case .information: .information
      }
  }
}
