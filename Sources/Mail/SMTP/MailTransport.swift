/// Somebody who takes a message and brings it to a mail server.
package protocol MailTransport: Sendable {
  /// Sends one message to its one recipient.
  /// - Parameter envelopeSender: where reports of failure go; nil for the null sender, `<>`.
  func deliver(_ message: MIMEMessage, envelopeSender: MailAddress?) async -> DeliveryResult
}

/// What became of a message.
package enum DeliveryResult: Sendable, Equatable {
  /// The server has it, and answers for it from now on.
  case accepted
  /// We were asked to stop before the server had the message: it says nothing of either.
  case stopped
  case failed(DeliveryFailure)
}

/// Why a server did not take a message. Holds none of the server's words, which often repeat the address.
package struct DeliveryFailure: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case unreachable, timeout, insecure, loginDenied
    /// The server has the whole message, and has not said whether it takes it: it may arrive.
    case unanswered
    /// The server says no to us before it has heard whom the mail is for.
    case serverRefused
    /// The reply about this mail was 4xx.
    case deferred
    /// The reply about this mail was 5xx.
    case refused
  }

  package let reason: Reason
  /// The server's last reply code, nil when it had none to give.
  package let replyCode: Int?

  package init(_ reason: Reason, replyCode: Int? = nil) {
    self.reason = reason
    self.replyCode = replyCode
  }
}
