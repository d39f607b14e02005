import Domain
import Foundation
import Mail
import SQLEngine
import Storage

/// What one round through the queue did.
package struct MailRound: Sendable, Equatable {
  package var sent = 0
  package var postponed = 0
  package var failed = 0
  package var withdrawn = 0

  package init() {}

  fileprivate mutating func count(_ noted: NotedDelivery) {
    switch noted {
    case .sent: sent += 1
    case .givenUp: failed += 1
    case .postponed, .serverTrouble: postponed += 1
    case .released: break
    }
  }
}

/// What was noted of an attempt to send a mail.
private enum NotedDelivery: Sendable {
  case sent, givenUp, postponed
  /// Postponed, and nothing else leaves just now either.
  case serverTrouble
  /// Nobody tried: the mail waits as before, for the next program that sends.
  case released

  var stopsTheRound: Bool {
    switch self {
    case .serverTrouble, .released: true
    case .sent, .givenUp, .postponed: false
    }
  }
}

extension Operations {
  /// Sends all mail that is due, one by one, until the queue is empty or the server itself is in trouble.
  ///
  /// Each mail is leased before it is sent, so that several servers share a queue and none sends what another is
  /// sending. A mail whose server took it is noted as sent in a transaction of its own: should the program end
  /// between the two, the lease runs out and the mail is sent again with the same Message-ID (decision 0016).
  package func sendMail(through transport: any MailTransport) async throws -> MailRound {
    var round = MailRound()
    guard outgoing.delivery == .on else { return round }
    while try await database.read({ try isAnyDue($0) }) {
      try Task.checkCancellation()
      let lease = RowID.unordered()
      switch try await claim(lease) {
      case .nothing: return round
      case .ended(let state):
        if state == .withdrawn { round.withdrawn += 1 } else { round.failed += 1 }
      case .ready(let mail, let attempt, let message):
        let result = await transport.deliver(message, envelopeSender: MailAddress(outgoing.envelopeSender))
        // In a task of its own: a cancelled one would note nothing, and the mail would be sent again.
        let noted = try await Task {
          try await record(result, of: mail, attempt: attempt, lease: lease)
        }.value
        round.count(noted)
        if noted.stopsTheRound { return round }
      }
    }
    return round
  }

  /// Whether anything may leave just now: nothing while the server is in trouble, and reminders only in office hours.
  private func isAnyDue(_ transaction: Transaction) throws -> Bool {
    let (store, now) = (OutgoingMailStore(transaction), transaction.now)
    guard try store.isDue(at: now), try !MailTroubleStore(transaction).isWaiting(at: now) else {
      return false
    }
    return try store.isDue(.withoutReminders, at: now) || isOfficeOpen(transaction)
  }

  private enum Claimed: Sendable {
    case nothing
    /// It was taken from the queue without being sent.
    case ended(MailState)
    case ready(OutgoingMail, attempt: Int, MIMEMessage)
  }

  private func claim(_ lease: RowID) async throws -> Claimed {
    try await database.write { transaction in
      let (store, now) = (OutgoingMailStore(transaction), transaction.now)
      let part: OutgoingMailStore.Part = try isOfficeOpen(transaction) ? .all : .withoutReminders
      guard try !MailTroubleStore(transaction).isWaiting(at: now),
        let (mail, attempt) = try store.claim(lease, until: now + Self.leaseLength, part, at: now)
      else { return .nothing }
      func fail(_ failure: MailFailure) throws -> Claimed {
        try store.end(mail.id, lease: lease, as: .failed, failure: failure, at: now)
        try askDesk(instead: mail, in: transaction)
        return .ended(.failed)
      }
      func withdraw() throws -> Claimed {
        try store.end(mail.id, lease: lease, as: .withdrawn, at: now)
        try ReminderStore(transaction).takeBack(mail)
        return .ended(.withdrawn)
      }
      if mail.goodUntil <= now {
        // The next digest says all that this one did.
        return try mail.kind == .digest ? withdraw() : fail(.tooOld)
      }
      guard let address = try MailReader(transaction: transaction).address(for: mail) else {
        return try withdraw()
      }
      guard let message = try MailWriting(transaction: transaction, settings: outgoing).message(for: mail)
      else { return try withdraw() }
      guard let from = MailAddress(outgoing.from), let recipient = MailAddress(address) else {
        return try fail(.addressWrong)
      }
      let name = try SettingsStore(transaction).all()["municipality.name"] ?? ""
      return .ready(
        mail, attempt: attempt,
        MIMEMessage(
          from: from, fromName: name, to: recipient, subject: message.subject, text: message.text,
          html: message.html, language: message.language, date: now, identifier: mail.id.rawValue,
          cause: mail.kind == .registered ? .autoReplied : .autoGenerated))
    }
  }

  private func record(
    _ result: DeliveryResult, of mail: OutgoingMail, attempt: Int, lease: RowID
  ) async throws -> NotedDelivery {
    try await database.write { transaction in
      switch result {
      case .accepted:
        try noteSent(mail, lease: lease, in: transaction)
        return .sent
      case .stopped:
        try OutgoingMailStore(transaction).release(mail.id, lease: lease, attempts: attempt - 1)
        return .released
      case .failed(let failed):
        return try noteFailed(failed, of: mail, attempt: attempt, lease: lease, in: transaction)
      }
    }
  }

  private func noteFailed(
    _ failed: DeliveryFailure, of mail: OutgoingMail, attempt: Int, lease: RowID, in transaction: Transaction
  ) throws -> NotedDelivery {
    let failure = MailFailure(failed.reason)
    let (store, now) = (OutgoingMailStore(transaction), transaction.now)
    if failure.stopsTheRound {
      let trouble = try MailTroubleStore(transaction).note(failure, replyCode: failed.replyCode, at: now)
      try store.postpone(
        mail.id, lease: lease, until: trouble.nextAttempt, attempts: attempt - 1, failure: failure,
        replyCode: failed.replyCode)
      try askDeskToAcknowledge(in: transaction)
      return .serverTrouble
    }
    try MailTroubleStore(transaction).end()
    guard failure.isPassing, let next = MailRetry.next(after: attempt, at: now) else {
      try store.end(
        mail.id, lease: lease, as: .failed, failure: failure, replyCode: failed.replyCode, at: now)
      try askDesk(instead: mail, in: transaction)
      return .givenUp
    }
    try store.postpone(
      mail.id, lease: lease, until: next, attempts: attempt, failure: failure, replyCode: failed.replyCode)
    if attempt == Self.patientAttempts { try askDesk(instead: mail, in: transaction) }
    return .postponed
  }

  /// The acknowledgement is done when the server has taken the mail: before that nobody has been told anything.
  private func noteSent(_ mail: OutgoingMail, lease: RowID, in transaction: Transaction) throws {
    try OutgoingMailStore(transaction).end(mail.id, lease: lease, as: .sent, at: transaction.now)
    try MailTroubleStore(transaction).end()
    try completeTelling(mail, in: transaction)
    guard mail.kind.notice?.confirms == true, let id = mail.caseID,
      let value = try CaseStore(transaction).find(id), value.state == .registered,
      // A duplicate is confirmed only to whoever wants no answer: the others' is answered with its main case.
      value.sender.wish == .noAnswer || (mail.kind == .registered && value.mergedInto == nil)
    else { return }
    try noteAcknowledged(value, by: .program, means: .email, in: transaction)
  }

  /// Whoever was asked to tell the sender instead need not any longer.
  private func completeTelling(_ mail: OutgoingMail, in transaction: Transaction) throws {
    if let referral = mail.referral {
      try TaskStore(transaction).completeAll(
        .passOnReferral, about: referral, on: transaction.today, by: .program)
    }
    guard let notice = mail.kind.notice, let id = mail.caseID else { return }
    let store = TaskStore(transaction)
    for task in try store.open(of: id) where task.kind == .tellSender && notice.isAsked(in: task.note) {
      try store.complete(task.id, on: transaction.today, by: .program)
    }
  }

  /// While the mail server is in trouble, a person acknowledges what is to be acknowledged today or should have been.
  private func askDeskToAcknowledge(in transaction: Transaction) throws {
    let store = OutgoingMailStore(transaction)
    for mail in try store.waiting(.registered) + store.waiting(.merged) {
      guard let value = try mail.caseID.flatMap({ try CaseStore(transaction).find($0) }),
        mail.kind == .registered || value.sender.wish == .noAnswer,
        value.promise.acknowledgeBy <= transaction.today
      else { continue }
      try askDesk(instead: mail, in: transaction)
    }
  }

  /// Where mail does not help, a person does: the promise runs meanwhile.
  private func askDesk(instead mail: OutgoingMail, in transaction: Transaction) throws {
    if mail.kind == .referred { return try askToPassOn(mail, in: transaction) }
    guard var notice = mail.kind.notice, let id = mail.caseID,
      let value = try CaseStore(transaction).find(id), try value.mayStillBeTold(notice, in: transaction)
    else { return }
    if notice == .registered && value.state != .registered { return }
    // Nobody can acknowledge a duplicate. Its sender was told of the other one when they were merged, or wants to hear
    // nothing but that it has come in.
    if notice == .registered && value.mergedInto != nil {
      guard value.sender.wish == .noAnswer else { return }
      notice = .merged
    }
    let telling = SenderTelling(
      transaction: transaction, delivery: outgoing.delivery,
      calendar: try CalendarStore(transaction).workingCalendar(), actor: .program)
    if try !telling.isAsked(notice, of: value) { try telling.raise(notice, of: value) }
  }

  /// Longer than any one attempt may take, with a minute to note what became of it: another server of the program that
  /// took the mail meanwhile would send it twice. Seconds.
  private static let leaseLength = TimeInterval(SMTPSettings.longestDelivery.components.seconds + 60)
  /// The attempt after which the desk is asked to tell the sender some other way: some twenty minutes after the first.
  /// What the server's own trouble costs is not counted.
  static let patientAttempts = 4
}

extension MailFailure {
  fileprivate init(_ reason: DeliveryFailure.Reason) {
    switch reason {
    case .unreachable: self = .unreachable
    case .timeout: self = .timeout
    case .unanswered: self = .unanswered
    case .insecure: self = .insecure
    case .loginDenied: self = .loginDenied
    case .serverRefused: self = .serverRefused
    case .deferred: self = .deferred
    case .refused: self = .refused
    }
  }
}
