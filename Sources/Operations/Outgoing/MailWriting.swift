import Domain
import Mail
import SQLEngine
import Storage

/// Writes a mail at the moment it is sent, from the case or the task as it is then, so that a late mail tells nothing
/// old.
struct MailWriting {
  let transaction: Transaction
  let settings: OutgoingSettings

  /// - Returns: nil when what it was to tell is no longer so.
  func message(for mail: OutgoingMail) throws -> MailMessage? {
    if let message = mail.message { return message }
    if let task = mail.task { return try letter(asking: task, in: mail) }
    guard let id = mail.caseID, let value = try CaseStore(transaction).find(id) else { return nil }
    if let notice = mail.kind.notice {
      guard try value.mayStillBeTold(notice, in: transaction) else { return nil }
      return try letter(
        notice, about: value, answer: notice == .answered ? try harmlessAnswer(of: value) : nil)
    }
    if let referral = mail.referral { return try letter(asking: referral, about: value) }
    if let step = mail.kind.step, try hasReached(step, value) {
      return StaffLetter(settings, today: transaction.today).reminder(step, of: value)
    }
    return nil
  }

  /// The mail that tells of an answer that is about to be given.
  func answered(_ value: FeedbackCase, with answer: String) throws -> MailMessage {
    try letter(.answered, about: value, answer: try mayCarryAnswer(value) ? answer : nil)
  }

  private func letter(_ notice: SenderNotice, about value: FeedbackCase, answer: String?) throws
    -> MailMessage
  {
    SenderLetter(
      value: value, answerBy: try value.caseInWork(in: transaction).answerBy, today: transaction.today,
      municipality: Municipality(settings: try SettingsStore(transaction).all()),
      address: settings.publicAddress, answer: answer
    ).message(notice)
  }

  private func letter(asking id: RowID, about value: FeedbackCase) throws -> MailMessage? {
    guard let referral = try ReferralStore(transaction).find(id),
      [.waiting, .overdue].contains(referral.standing(on: transaction.today))
    else { return nil }
    return ReferralLetter(
      referral: referral, number: value.number,
      municipality: Municipality(settings: try SettingsStore(transaction).all()),
      address: settings.publicAddress, today: transaction.today
    ).message
  }

  /// Whether this is still the step to be reminded of: a mail that waited may have been overtaken by the next one, or by
  /// an answer or a new date.
  private func hasReached(_ step: ReminderStep, _ value: FeedbackCase) throws -> Bool {
    let calendar = try CalendarStore(transaction).workingCalendar()
    let owed = try ReminderStore(transaction).owed(of: value.id)
    return owed?.span.step(on: transaction.today, calendar: calendar) == step
  }

  /// The last answer, when an officer has decided that it may be read on its way.
  private func harmlessAnswer(of value: FeedbackCase) throws -> String? {
    guard try mayCarryAnswer(value),
      let answer = try CaseEventStore(transaction).answers(of: value.id).last?.text
    else { return nil }
    return try TextStore(transaction).all(of: value.id).first { $0.id == answer }?.text.body
  }

  /// Whether an officer has said that the answer may be read on its way, and it still may.
  func mayCarryAnswer(_ value: FeedbackCase) throws -> Bool {
    value.letsAnswerStandInMail(
      try ContentMarkStore(transaction).mark(of: value.id), try GuardStore(transaction).guarded(value))
  }
}
