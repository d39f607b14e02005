import Domain
import SQLEngine
import Storage

extension Operations {
  /// Asks the sender something. The case waits for the sender from now on; the promise goes on (rules C3).
  /// - Parameter asked: whether the senders of the cases that are merged into it are asked the same, because it concerns
  ///   what they saw too, as far as `actor` may work with those. They answer in their own threads.
  /// - Throws: `Problem` when there is no way to reach the sender.
  package func ask(
    _ number: CaseNumber, question: String, of asked: Asked = .sender, version: Int? = nil, actor: Actor
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
      try work.completeTasks(.readMessage)
      try work.dropDraft(.question)
      if asked == .everySender { try askDuplicates(of: work, question) }
    }
  }

  /// Who is asked.
  package enum Asked: Sendable {
    case sender, everySender
  }

  /// The question stands in the thread of each duplicate that can be asked.
  private func askDuplicates(of main: CaseWork, _ question: String) throws {
    for found in try askable(of: main.before, by: main.actor, in: main.transaction) {
      _ = try change(found, by: main.actor, .messageSent, in: main.transaction) { work in
        try work.add(.question, text: try work.keep(question, as: .question))
        try work.tell(.asked)
        try work.completeTasks(.readMessage)
      }
    }
  }

  /// The duplicates of a case whose senders can be reached, and which `actor` may work with themselves.
  func askable(
    of value: FeedbackCase, by actor: Actor, in transaction: Transaction
  ) throws -> [FeedbackCase] {
    let guards = GuardStore(transaction)
    return try CaseLinkStore(transaction).duplicates(of: value.id).compactMap { id in
      guard let found = try CaseStore(transaction).find(id), found.sender.canBeReached,
        Access.permits(actor, .handle, on: try guards.guarded(found))
      else { return nil }
      return found
    }
  }
}

extension CaseWork {
  /// Adds something to the thread of sender and municipality.
  func add(
    _ direction: CaseMessage.Direction, text: RowID, _ writtenDown: CaseMessage.WrittenDown? = nil
  ) throws {
    try MessageStore(transaction).insert(
      CaseMessage(
        sequence: after.version, direction: direction, done: doing, text: text, writtenDown: writtenDown),
      for: before.id)
  }
}
