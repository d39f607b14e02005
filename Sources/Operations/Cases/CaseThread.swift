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
    /// The journal entry it was made with; 0 for what was imported.
    package let sequence: Int
    /// How a reply came that somebody at the desk wrote down.
    package let writtenDown: CaseMessage.WrittenDown?
  }

  package let items: [Item]

  /// The order is the journal's, since what an anonymous sender writes carries the day only.
  /// - Parameter answerSequences: the journal entries of the answers; an imported answer has none, and comes first.
  init(answers: [Answer], messages: [CaseMessage], answerSequences: [Int]) {
    let imported = max(0, answers.count - answerSequences.count)
    let answered = answers.enumerated().map { index, answer in
      Item(
        kind: .answer, done: answer.done, text: answer.text, ordinal: answer.ordinal,
        sequence: index < imported ? 0 : answerSequences[index - imported], writtenDown: nil)
    }
    let written = messages.map { message in
      Item(
        kind: Kind(message.direction), done: message.done, text: message.text, ordinal: nil,
        sequence: message.sequence, writtenDown: message.writtenDown)
    }
    items = (answered + written).sorted { $0.sequence < $1.sequence }
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
