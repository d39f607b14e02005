import Domain
import SQLEngine
import Storage

extension FeedbackCase {
  /// Whether a law has it confirmed to whoever sent it, whatever they wished, where it lies now.
  func mustBeConfirmed(in transaction: Transaction) throws -> Bool {
    try ProtectedUnitStore(transaction).profile(at: classification.placement)?
      .confirms(classification.kind) == true
  }

  /// Whether its sender may still be told something that waited: whoever wants no answer is told that it has come in as
  /// long as a law says so.
  func mayStillBeTold(_ notice: SenderNotice, in transaction: Transaction) throws -> Bool {
    guard notice.confirms, sender.wish == .noAnswer else { return true }
    return try mustBeConfirmed(in: transaction)
  }
}

extension SenderTelling {
  /// Whether a notice is all that its sender hears, and a law has them hear it. Together with another one it is only
  /// confirmed when nobody has done so before.
  func isConfirmation(_ notice: SenderNotice, of value: FeedbackCase) throws -> Bool {
    guard value.sender.wish == .noAnswer else { return false }
    guard notice == .registered || notice == .merged && value.state == .registered else { return false }
    return try value.mustBeConfirmed(in: transaction)
  }

  /// Whether the queue says it already: one word that it has come in is enough. Whoever wants no answer gets one mail,
  /// by whichever name it was queued.
  func isQueued(_ notice: SenderNotice, of value: FeedbackCase, confirming: Bool) throws -> Bool {
    let mail = OutgoingMailStore(transaction)
    if confirming { return try mail.has([.registered, .merged], of: value.id, in: [.waiting, .sent]) }
    return try notice == .registered && mail.has([.registered], of: value.id, in: [.waiting])
  }

  /// Whether somebody at the desk is to confirm it already.
  func isAsked(_ notice: SenderNotice, of value: FeedbackCase) throws -> Bool {
    try TaskStore(transaction).open(of: value.id).contains {
      $0.kind == notice.deskTask && notice.isAsked(in: $0.note)
    }
  }

  /// Tells whoever wants no answer of a complaint that has come to lie where it must be confirmed, and is not yet.
  func confirm(_ value: FeedbackCase) throws {
    guard value.sender.wish == .noAnswer, value.state == .registered else { return }
    let notice: SenderNotice = value.mergedInto == nil ? .registered : .merged
    if try !isAsked(notice, of: value) { try tell(notice, of: value) }
  }
}

extension SenderNotice {
  /// What asks somebody at the desk to tell it. A duplicate is not acknowledged by itself.
  var deskTask: TaskKind { self == .registered ? .acknowledge : .tellSender }
}

extension CaseWork {
  /// What waited in the pile, or lay elsewhere, can come to lie where it must be confirmed though its sender wanted
  /// nothing back, or turn out to be something else. A duplicate goes where its main case goes.
  func followConfirmation() throws {
    guard before.classification != after.classification, after.sender.wish == .noAnswer,
      after.state == .registered
    else { return }
    let telling = SenderTelling(
      transaction: transaction, delivery: delivery, calendar: calendar, actor: actor)
    switch (try before.mustBeConfirmed(in: transaction), try after.mustBeConfirmed(in: transaction)) {
    case (false, true): try telling.confirm(after)
    case (true, false): try completeConfirmation()
    case (true, true), (false, false): break
    }
  }

  /// Nobody needs to confirm it any longer to a sender who wants no answer. What waits in the queue is withdrawn when its
  /// turn comes.
  func completeConfirmation() throws {
    guard after.sender.wish == .noAnswer else { return }
    try completeTasks(.acknowledge)
    let store = TaskStore(transaction)
    for task in try store.open(of: before.id)
    where task.kind == .tellSender && SenderNotice.merged.isAsked(in: task.note) {
      try store.complete(task.id, on: today, by: actor)
    }
  }
}
