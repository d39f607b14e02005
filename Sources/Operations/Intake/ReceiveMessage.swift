import Domain
import SQLEngine
import Storage

/// What a sender is told of a message: which case it came to, and when.
package struct MessageReceipt: Sendable, Equatable, Codable {
  package let number: String
  package let received: CalendarDay
}

extension Operations {
  /// Takes a message from the sender, by the receipt code. It ends the wait for the sender; in a closed case, and
  /// in one that is merged into another, it becomes a task, since somebody who writes is not left without a word (förvaltningslagen 6 §; rules R30).
  ///
  /// A wrong code costs the questions that `read(receiptCode:)` asks, whether or not it looks like a code.
  /// - Parameter idempotency: with the same key and the same text, the message is taken once.
  /// - Throws: `Problem` not found for a wrong code, invalid for an empty or too long text.
  package func receiveMessage(
    receiptCode typed: String, text: String, idempotency: IdempotencyKey? = nil
  ) async throws -> MessageReceipt {
    let text = try WrittenText.checked(text, missing: .messageMissing, field: "text")
    _ = try await read(receiptCode: typed)
    let hash = ReceiptCode(typed)?.hash ?? ""
    let content = ["message", hash, text]
    return try await database.write { transaction in
      if let kept: MessageReceipt = try idempotency?.answer(for: content, in: transaction) { return kept }
      guard let id = try ReceiptStore(transaction).caseID(forHash: hash),
        let found = try CaseStore(transaction).find(id)
      else { throw Problem(.notFound, .receiptNotFound) }
      let changed = try receive(text, in: found, transaction)
      let receipt = MessageReceipt(number: changed.number.description, received: transaction.today)
      try idempotency?.keep(receipt, for: content, in: transaction)
      return receipt
    }
  }

  private func receive(_ text: String, in found: FeedbackCase, _ transaction: Transaction) throws
    -> FeedbackCase
  {
    // What an anonymous sender does tells the day only (design decision 3).
    let time: JournalTime? = found.sender.identity == .anonymous ? .day(transaction.today) : nil
    return try change(found, by: .sender, .messageReceived, in: transaction, at: time) { work in
      try work.add(.reply, text: try work.keep(text, as: .reply))
      try work.endWaiting(for: .sender)
      let main = try found.mainCase(in: transaction)
      if found.state == .closed || main != nil { try work.raiseReading(owner: (main ?? found).officer) }
    }
  }
}

extension CaseWork {
  /// To be read and answered as soon as a new view would be acknowledged. One task, however many messages wait.
  fileprivate func raiseReading(owner: StaffID?) throws {
    let store = TaskStore(transaction)
    guard try !store.open(of: before.id).contains(where: { $0.kind == .readMessage }) else { return }
    let due = calendar.deadline(received: today, workingDays: before.promise.promise.acknowledgeDays).due
    try store.raise(
      DeskTask(
        id: identifier(), kind: .readMessage, caseID: before.id, placement: before.classification.placement,
        owner: owner, dueOn: due, note: "", raisedOn: today, raisedBy: actor.reference))
  }
}
