import Domain
import SQLEngine
import Storage

extension FeedbackCase {
  /// Whether its sender is still to be told something that waited.
  func mayStillBeTold(_ notice: SenderNotice, in transaction: Transaction) throws -> Bool {
    notice.isStill(try noticeGround(in: try caseInWork(in: transaction), transaction))
  }

  /// - Parameter work: the case that it is worked with in, as it is or is about to be stored.
  fileprivate func noticeGround(in work: FeedbackCase, _ transaction: Transaction) throws -> NoticeGround {
    NoticeGround(
      value: self, work: work, mustBeConfirmed: try mustBeConfirmed(in: transaction),
      awaitsReply: try awaitsReply(in: work, transaction),
      isWithheld: try state == .closed && SealedContentStore(transaction).withheld(id) != nil)
  }

  /// A case that asks its sender waits for them. The senders of its duplicates, who may be asked the same, reply in
  /// their own threads, also when another has replied before.
  private func awaitsReply(in work: FeedbackCase, _ transaction: Transaction) throws -> Bool {
    let parties = try WaitStore(transaction).openParties(of: [work.id])[work.id] ?? []
    guard mergedInto != nil else { return parties.contains(.sender) }
    let isAsked = try openQuestion(in: transaction) != nil
    return isAsked && (parties.contains(.sender) || work.state.awaitsAnswer)
  }

  /// What its sender was asked last in its own thread, and has not replied to.
  func openQuestion(in transaction: Transaction) throws -> CaseMessage? {
    let thread = try MessageStore(transaction).all(of: id).filter { $0.direction != .information }
    return thread.last?.direction == .question ? thread.last : nil
  }
}

extension CaseWork {
  /// Nobody at the desk needs to tell the sender what is no longer so, nor the senders of what is merged into the case.
  /// It is the program that ends such a task, whoever did what overtook it: nobody has told the sender.
  func completeOvertaken() throws {
    try completeOvertaken(of: after, in: try after.caseInWork(in: transaction))
    for id in try CaseLinkStore(transaction).duplicates(of: before.id) {
      if let duplicate = try CaseStore(transaction).find(id) {
        try completeOvertaken(of: duplicate, in: after)
      }
    }
  }

  private func completeOvertaken(of value: FeedbackCase, in work: FeedbackCase) throws {
    let store = TaskStore(transaction)
    let tasks = try store.open(of: value.id).filter { $0.kind == .tellSender }
    guard !tasks.isEmpty else { return }
    let ground = try value.noticeGround(in: work, transaction)
    for task in tasks {
      let asked = SenderNotice.allCases.filter { $0.isAsked(in: task.note) }
      if asked.isEmpty || asked.contains(where: { $0.isStill(ground) }) { continue }
      try store.complete(task.id, on: today, by: .program)
    }
  }
}
