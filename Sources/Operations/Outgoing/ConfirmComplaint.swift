import Domain
import SQLEngine
import Storage

extension FeedbackCase {
  /// Whether a law has it confirmed to whoever sent it, whatever they wished, where it lies now.
  func mustBeConfirmed(in transaction: Transaction) throws -> Bool {
    try ProtectedUnitStore(transaction).profile(at: classification.placement)?
      .confirms(classification.kind) == true
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

  /// Whether somebody at the desk is to tell it already.
  func isAsked(_ notice: SenderNotice, of value: FeedbackCase) throws -> Bool {
    try TaskStore(transaction).open(of: value.id).contains {
      $0.kind == notice.deskTask && notice.isAsked(in: $0.note)
    }
  }

  /// Whether the mail that says it has been refused so often that somebody at the desk was asked instead.
  func isLate(_ notice: SenderNotice, of value: FeedbackCase) throws -> Bool {
    try OutgoingMailStore(transaction).waits(
      notice.confirms ? [.registered, .merged] : [MailKind(notice)], of: value.id,
      after: Operations.patientAttempts)
  }

  /// Tells whoever wants no answer of a complaint that has come to lie where it must be confirmed, and is not yet. A
  /// duplicate of what is closed is as closed.
  func confirm(_ value: FeedbackCase) throws {
    guard value.sender.wish == .noAnswer, value.state == .registered,
      try value.caseInWork(in: transaction).state != .closed
    else { return }
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
    try completeTelling(.merged)
  }

  /// Nobody needs to tell the sender so any longer.
  func completeTelling(_ notice: SenderNotice) throws {
    let store = TaskStore(transaction)
    for task in try store.open(of: before.id)
    where task.kind == .tellSender && notice.isAsked(in: task.note) {
      try store.complete(task.id, on: today, by: actor)
    }
  }
}

extension Operations {
  /// Notes that a sender has been told that the case has come in. Of a duplicate too, where a law has it confirmed: then
  /// it is told once, and counts when the case stands by itself again.
  func noteAcknowledged(
    _ value: FeedbackCase, by actor: Actor, means: Acknowledgement.Means, in transaction: Transaction
  ) throws {
    _ = try carryOut(value, by: actor, .acknowledged, in: transaction) { work in
      let acknowledgement = Acknowledgement(done: work.doing, means: means)
      try work.events.insert([(work.before.id, acknowledgement)])
      work.details = ["means": acknowledgement.means.rawValue]
      try work.completeTasks(.acknowledge)
    }
  }

  /// What follows when somebody at the desk has told whoever wants no answer that the complaint has come in.
  func noteConfirmed(
    _ task: DeskTask, of value: FeedbackCase, by member: StaffMember, in transaction: Transaction
  ) throws {
    guard task.kind == .tellSender, SenderNotice.isConfirmation(task.note), value.sender.wish == .noAnswer,
      value.state == .registered
    else { return }
    let contact = try ContactStore(transaction).find(value.id)
    let means: Acknowledgement.Means =
      contact?.phone.isEmpty == false ? .telephone : contact?.address.isEmpty == false ? .letter : .email
    try noteAcknowledged(value, by: .staff(member), means: means, in: transaction)
  }
}
