import Domain
import SQLEngine
import Storage

extension Operations {
  /// Asks the sender something. The case waits for the sender from now on; the promise goes on (rules C3).
  /// - Throws: `Problem` when there is no way to reach the sender.
  package func ask(
    _ number: CaseNumber, question: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let question = try WrittenText.checked(question, missing: .questionMissing, field: "question")
    return try await change(number, version: version, by: actor, .asked) { work in
      guard work.before.sender.canBeReached else {
        throw Problem(.invalid, .senderUnreachable, field: "question")
      }
      let text = try work.keep(question, as: .question)
      try work.add(.question, text: text)
      if try !work.isWaiting(for: .sender) { try work.beginWaiting(for: .sender) }
      try work.tell(.asked)
      try work.dropDraft(.question)
    }
  }
}

extension CaseWork {
  /// Adds something to the thread of sender and municipality.
  func add(_ direction: CaseMessage.Direction, text: RowID) throws {
    try MessageStore(transaction).insert(
      CaseMessage(sequence: after.version, direction: direction, done: doing, text: text), for: before.id)
  }
}
