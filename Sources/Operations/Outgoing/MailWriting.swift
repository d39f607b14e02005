import Domain
import Mail
import SQLEngine
import Storage

/// Writes a mail at the moment it is sent, from the case as it is then, so that a late mail tells no old date.
struct MailWriting {
  let transaction: Transaction
  let settings: OutgoingSettings

  /// - Returns: nil when what it was to tell is no longer so.
  func message(for mail: OutgoingMail) throws -> MailMessage? {
    if let message = mail.message { return message }
    guard let id = mail.caseID, let value = try CaseStore(transaction).find(id) else { return nil }
    if let notice = mail.kind.notice { return try letter(notice, about: value) }
    if let step = mail.kind.step {
      return value.dueOn == nil
        ? nil : StaffLetter(settings, today: transaction.today).reminder(step, of: value)
    }
    return nil
  }

  private func letter(_ notice: SenderNotice, about value: FeedbackCase) throws -> MailMessage {
    SenderLetter(
      value: value, municipality: Municipality(settings: try SettingsStore(transaction).all()),
      address: settings.publicAddress, answer: notice == .answered ? try harmlessAnswer(of: value) : nil
    ).message(notice)
  }

  /// The last answer, when an officer has decided that it may be read on its way.
  private func harmlessAnswer(of value: FeedbackCase) throws -> String? {
    guard try ContentMarkStore(transaction).mark(of: value.id) == .harmless,
      let answer = try CaseEventStore(transaction).answers(of: value.id).last?.text
    else { return nil }
    return try TextStore(transaction).all(of: value.id).first { $0.id == answer }?.text.body
  }
}
