import Foundation

/// What a mail says, ready to be sent. Nothing of a sender's words or of an answer stands in it, unless the case has
/// been marked as harmless.
package struct MailMessage: Sendable, Equatable {
  /// One line.
  package let subject: String
  package let text: String
  /// A whole HTML document that says the same as `text`.
  package let html: String
  /// BCP 47: the language that it is written in.
  package let language: String

  package init(subject: String, text: String, html: String, language: String = "sv") {
    self.subject = subject
    self.text = text
    self.html = html
    self.language = language
  }
}

/// A mail in the queue.
package struct OutgoingMail: Sendable, Equatable, Identifiable {
  /// Also the local part of its Message-ID, so that a mail that is sent twice after a crash is known as the same.
  package let id: RowID
  package let kind: MailKind
  /// The case it is about, if any.
  package let caseID: CaseID?
  /// The question to somebody outside that it is about, if any.
  package let referral: RowID?
  /// The task at the desk that it asks for, if any: an improvement, a hand-over, a figure.
  package let task: RowID?
  /// Whom of the staff it is for; nil when it is for the sender of the case, or somebody outside.
  package let staff: StaffID?
  /// For somebody at work where they were reached when it was queued; they are looked up again when it leaves.
  package let recipient: String
  /// Nil when it is written from the case or the task at the moment it is sent.
  package let message: MailMessage?
  package let madeAt: Date
  /// After this instant it is given up instead of sent: old news confuses, and a link in it may have ended.
  package let goodUntil: Date

  package init(
    id: RowID, kind: MailKind, caseID: CaseID? = nil, referral: RowID? = nil, task: RowID? = nil,
    staff: StaffID? = nil, recipient: String, message: MailMessage? = nil, madeAt: Date, goodUntil: Date
  ) {
    self.id = id
    self.kind = kind
    self.caseID = caseID
    self.referral = referral
    self.task = task
    self.staff = staff
    self.recipient = recipient
    self.message = message
    self.madeAt = madeAt
    self.goodUntil = goodUntil
  }
}
