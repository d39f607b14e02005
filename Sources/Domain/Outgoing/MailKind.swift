/// What a mail in the queue is: what the log calls it, and what is written in it when it is sent.
package enum MailKind: String, CaseIterable, Sendable {
  // To the sender of a case, one for each notice.
  case registered, answered, asked, extended, forwarded, reopened
  case messaged, merged, split, rescheduled, handedOver, closed
  // To those who work with a case, one for each step.
  case acknowledge, halfTime, twoDaysLeft, breach
  /// Something is handed over to a gate's receiver. Without the case's number or anything of its content.
  case received
  /// All that waits for one person, once a day.
  case digest
  /// That an improvement is soon due, or that its effect is to be looked at.
  case improvement
  /// That figures of the autumn round are to be reported.
  case figures
  /// To somebody outside who is asked about a case.
  case referred
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
    case .messaged: self = .messaged
    case .merged: self = .merged
    case .split: self = .split
    case .rescheduled: self = .rescheduled
    case .handedOver: self = .handedOver
    case .closed: self = .closed
    }
  }

  package init(_ step: ReminderStep) {
    switch step {
    case .acknowledge: self = .acknowledge
    case .halfTime: self = .halfTime
    case .twoDaysLeft: self = .twoDaysLeft
    case .breach: self = .breach
    }
  }

  /// Nil when it is not to the sender of a case.
  package var notice: SenderNotice? { SenderNotice(rawValue: rawValue) }

  package var step: ReminderStep? { ReminderStep(rawValue: rawValue) }

  /// Whether it reminds somebody at work of something, and so leaves in office hours only.
  package var isReminder: Bool { step != nil || [.digest, .improvement, .figures].contains(self) }

  package var swedish: String {
    switch self {
    case .registered: "Bekräftelse till avsändaren"
    case .answered: "Besked om svar"
    case .asked: "Besked om en fråga"
    case .extended: "Besked om ny svarsdag"
    case .forwarded: "Besked om vem som svarar"
    case .reopened: "Besked om att ärendet öppnats igen"
    case .messaged: "Besked om ett meddelande"
    case .merged: "Besked om gemensamt svar"
    case .split: "Besked om uppdelning"
    case .rescheduled: "Besked om ändrad svarsdag"
    case .handedOver: "Besked om överlämning"
    case .closed: "Besked om att det inte hör till kommunen"
    case .received: "Något att ta emot"
    case .acknowledge: "Påminnelse om bekräftelse"
    case .halfTime: "Påminnelse vid halva tiden"
    case .twoDaysLeft: "Påminnelse två dagar före"
    case .breach: "Påminnelse om passerad svarsdag"
    case .digest: "Daglig sammanställning"
    case .improvement: "Påminnelse om en åtgärd"
    case .figures: "Påminnelse om uppgifter till jämförelsen"
    case .referred: "Fråga till någon utanför kommunen"
    case .written: "Meddelande om konto"
    }
  }
}
