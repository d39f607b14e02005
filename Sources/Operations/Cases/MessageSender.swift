import Domain
import SQLEngine
import Storage

extension Operations {
  /// Tells the sender something that is no answer, such as that the answer has been given already: somebody who writes
  /// again is told at least that (förvaltningslagen 6 §; JO on Nordanstig). What waited to be read is done with it.
  package func message(
    _ number: CaseNumber, text: String, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let text = try WrittenText.checked(text, missing: .messageMissing, field: "message")
    return try await change(number, version: version, by: actor, .messageSent) { work in
      guard work.before.sender.canBeReached else {
        throw Problem(.invalid, .senderUnreachable, field: "message")
      }
      try work.add(.information, text: try work.keep(text, as: .message))
      try work.tell(.messaged)
      try work.completeTasks(.readMessage)
      try work.dropDraft(.message)
    }
  }
}

extension CaseWork {
  /// Marks the case's open tasks of a kind as done.
  func completeTasks(_ kind: TaskKind) throws {
    let store = TaskStore(transaction)
    for task in try store.open(of: before.id) where task.kind == kind {
      try store.complete(task.id, on: today, by: actor)
    }
  }
}
