import Mail

/// Takes all mail of the demo and brings it nowhere. A few addresses it does not know, as every real server.
package struct DemoMailServer: MailTransport {
  package init() {}

  package func deliver(_ message: MIMEMessage, envelopeSender: MailAddress?) async -> DeliveryResult {
    isUnknown(message.to) ? .failed(DeliveryFailure(.refused, replyCode: 550)) : .accepted
  }

  /// The same ones in every demo, and never the staff's own.
  private func isUnknown(_ address: MailAddress) -> Bool {
    guard address.text.hasSuffix("@example.com") else { return false }
    return address.text.utf8.reduce(0) { $0 &+ Int($1) }.isMultiple(of: 23)
  }
}
