import Domain
import SQLEngine
import Storage

/// What a sender is told of a message: which case it came to, and when.
package struct MessageReceipt: Sendable, Equatable, Codable {
  package let number: String
  package let received: CalendarDay
}

extension Operations {
  /// Takes a message from the sender, by the receipt code. It ends the wait for the sender and becomes a task, whatever
  /// the state: it may hold what the answer hangs on, and somebody who writes is not left without a word
  /// (förvaltningslagen 6 §; rules R30). Where the content is sealed its receivers read it, and nobody else.
  ///
  /// A wrong code costs the questions that `read(receiptCode:)` asks, whether or not it looks like a code.
  /// - Parameter idempotency: with the same key and the same text, the message is taken once.
  /// - Throws: `Problem` not found for a wrong code, invalid for an empty or too long text, and conflict, with where to
  ///   turn, when the content was filed elsewhere.
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
      let changed = try receive(text, in: found, by: .sender, transaction)
      let receipt = MessageReceipt(number: changed.number.description, received: transaction.today)
      try idempotency?.keep(receipt, for: content, in: transaction)
      return receipt
    }
  }

  /// Puts what the sender says into a case: what they write with the code, and what somebody at the desk writes down
  /// for them.
  /// - Parameters:
  ///   - writtenDown: how it came, where the sender did not write it here.
  ///   - version: the version that whoever wrote it down saw.
  func receive(
    _ text: String, _ writtenDown: CaseMessage.WrittenDown? = nil, in found: FeedbackCase,
    version: Int? = nil, by actor: Actor, _ transaction: Transaction
  ) throws -> FeedbackCase {
    // What an anonymous sender does tells the day only (design decision 3).
    let time: JournalTime? = found.sender.identity == .anonymous ? .day(transaction.today) : nil
    let withheld = try SealedContentStore(transaction).withheld(found.id)
    if withheld == .filed { throw try Self.filed(for: actor, in: transaction) }
    return try change(found, version: version, by: actor, .messageReceived, in: transaction, at: time) {
      work in
      work.details["channel"] = writtenDown?.channel.rawValue
      work.details["day"] = writtenDown?.cameOn.description
      if case .sealed(let handover) = withheld {
        try work.add(.reply, text: try work.keep(text, as: .reply, behind: handover), writtenDown)
        try tellReceivers(of: handover, in: work)
      } else {
        try work.take(text, writtenDown)
      }
    }
  }

  /// What is told when nothing more can be taken: to the sender, where to turn.
  private static func filed(for actor: Actor, in transaction: Transaction) throws -> Problem {
    guard actor == .sender else { return Withheld.filed.problem }
    let phone = Municipality(settings: try SettingsStore(transaction).all()).phone
    return Problem(.conflict, .messageFiled, phone.isEmpty ? [] : [phone], field: "text")
  }

  /// Asks the receivers of sealed content to read what has come to it.
  func tellReceivers(of handover: RowID, in work: CaseWork) throws {
    guard let item = try GateHandoverStore(work.transaction).find(handover) else { return }
    try raise(
      .readSealed, handover, item.gate, try GateSettingStore(work.transaction).current(item.gate), in: work)
  }
}

extension CaseWork {
  /// Puts the sender's reply into the thread: nobody waits for it any more, and somebody is to read it. What is said to
  /// the sender next, an answer, a question or a message, shows that it was read.
  fileprivate mutating func take(_ text: String, _ writtenDown: CaseMessage.WrittenDown?) throws {
    try add(.reply, text: try keep(text, as: .reply), writtenDown)
    try endWaiting(for: .sender)
    try completeOvertaken()
    let main = try before.mainCase(in: transaction)
    let officer = (main ?? before).officer
    // Whose open case it is has read what they wrote down themselves, and owes an answer that the list shows already.
    let isRead = before.state.awaitsAnswer && main == nil && actor.staff.map { $0.id == officer } ?? false
    if !isRead { try raiseReading(owner: officer) }
  }

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
