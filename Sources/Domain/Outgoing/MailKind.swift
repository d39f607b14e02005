/// What a mail in the queue is: what the log calls it, and what is written in it when it is sent.
package enum MailKind: String, CaseIterable, Sendable {
  // To the sender of a case, one for each notice.
  case registered, answered, asked, extended, forwarded, reopened
  // To those who work with a case, one for each step.
  case halfTime, twoDaysLeft, breach
  /// All that waits for one person, once a day.
  case digest
  /// Written in full when it was queued: a new password and the like. Its words are erased when it has been sent.
  case written

  package init(_ notice: SenderNotice) {
    switch notice {
    case .registered: self = .registered
    case .answered: self = .answered
    case .asked: self = .asked
    case .extended: self = .extended
    case .forwarded: self = .forwarded
    case .reopened: self = .reopened
    }
  }

  package init(_ step: ReminderStep) {
    switch step {
    case .halfTime: self = .halfTime
    case .twoDaysLeft: self = .twoDaysLeft
    case .breach: self = .breach
    }
  }

  /// Nil when it is not to the sender of a case.
  package var notice: SenderNotice? { SenderNotice(rawValue: rawValue) }

  package var step: ReminderStep? { ReminderStep(rawValue: rawValue) }

  package var swedish: String {
    switch self {
    case .registered: "Bekräftelse till avsändaren"
    case .answered: "Besked om svar"
    case .asked: "Besked om en fråga"
    case .extended: "Besked om ny svarsdag"
    case .forwarded: "Besked om vem som svarar"
    case .reopened: "Besked om att ärendet öppnats igen"
    case .halfTime: "Påminnelse vid halva tiden"
    case .twoDaysLeft: "Påminnelse två dagar före"
    case .breach: "Påminnelse om passerad svarsdag"
    case .digest: "Daglig sammanställning"
    case .written: "Meddelande om konto"
    }
  }
}
