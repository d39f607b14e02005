import Domain
import Foundation
import SQLEngine
import Storage

extension CaseWork {
  /// Lets the sender know, in the same transaction as what is told: by mail where there is an address, by a task for
  /// the desk where there is only a telephone or a letter box, and not at all where the receipt code is the one way.
  /// Who wants no answer is told nothing but that a complaint has come in, where a law says so.
  func tell(_ notice: SenderNotice) throws {
    try SenderTelling(transaction: transaction, delivery: delivery, calendar: calendar, actor: actor)
      .tell(notice, of: after)
  }

  /// The same for the senders of the cases that are merged into this one, whose answer this case's is.
  func tellDuplicates(_ notice: SenderNotice) throws {
    let telling = SenderTelling(
      transaction: transaction, delivery: delivery, calendar: calendar, actor: actor)
    for id in try CaseLinkStore(transaction).duplicates(of: before.id) {
      if let duplicate = try CaseStore(transaction).find(id) { try telling.tell(notice, of: duplicate) }
    }
  }
}

/// Finds the way to the sender of a case.
struct SenderTelling {
  let transaction: Transaction
  let delivery: OutgoingSettings.Delivery
  let calendar: WorkingCalendar
  let actor: Actor

  func tell(_ notice: SenderNotice, of value: FeedbackCase) throws {
    let confirming = try isConfirmation(notice, of: value)
    switch try SenderWay(to: value, delivery, confirming: confirming, in: transaction) {
    case .noAnswerWanted, .receiptCode: try raiseForNobody(notice, of: value)
    case .mail(let address):
      if try isQueued(notice, of: value, confirming: confirming)
        || joinsWaiting(notice, of: value, to: address)
      {
        // Whoever was asked instead has told what was so then, or merging, or undoing it, has taken away the task.
        if try isLate(notice, of: value), try !isAsked(notice, of: value) { try raise(notice, of: value) }
        return
      }
      let now = transaction.now
      try OutgoingMailStore(transaction).enqueue(
        OutgoingMail(
          id: .ordered(at: now), kind: MailKind(notice), caseID: value.id, recipient: address, madeAt: now,
          goodUntil: now + Self.longestWait), leavesAt: now + notice.pause)
    case .desk: if try !isAsked(notice, of: value) { try raise(notice, of: value) }
    }
  }

  /// One mail that waits is enough for each notice: it tells what is so when it leaves.
  private func joinsWaiting(_ notice: SenderNotice, of value: FeedbackCase, to address: String) throws
    -> Bool
  {
    try OutgoingMailStore(transaction).renew(
      MailKind(notice), of: value.id, to: address, goodUntil: transaction.now + Self.longestWait)
  }

  /// A visitor who gave no name may still hold a receipt code and be owed a word that it is registered.
  private func raiseForNobody(_ notice: SenderNotice, of value: FeedbackCase) throws {
    if notice == .registered && value.sender.owedAnswer { try raise(notice, of: value) }
  }

  func raise(_ notice: SenderNotice, of value: FeedbackCase) throws {
    try TaskStore(transaction).raise(
      DeskTask(
        id: value.sender.identity == .anonymous ? .unordered() : .ordered(at: transaction.now),
        kind: notice.deskTask, caseID: value.id,
        placement: value.classification.placement, owner: value.officer,
        dueOn: notice == .registered
          ? value.promise.acknowledgeBy
          : calendar.deadline(received: transaction.today, workingDays: 1).due,
        note: notice.swedish(for: value.sender.wish), raisedOn: transaction.today, raisedBy: actor.reference))
  }

  /// After a week the news is old: the desk sees it as failed and decides.
  static let longestWait: TimeInterval = 7 * 24 * 3600
}
