import NIOPosix

/// Sends messages through one SMTP server. libcurl blocks, so it runs on a thread of its own, one message at a time.
package final class SMTPClient: MailTransport {
  private let settings: SMTPSettings
  private let thread: NIOThreadPool

  package init(_ settings: SMTPSettings) {
    self.settings = settings
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
  }

  /// Waits for the message on its way, then ends the thread.
  package func shutdown() async throws {
    try await thread.shutdownGracefully()
  }

  /// A task that is cancelled ends it within about a second: `stopped`, unless the server has it all.
  package func deliver(_ message: MIMEMessage, envelopeSender: MailAddress?) async -> DeliveryResult {
    let settings = settings
    let delivery = SMTPDelivery(
      sender: envelopeSender?.text ?? "", recipient: message.to.text, content: message.rendered())
    let stop = SMTPStop()
    return await withTaskCancellationHandler {
      do {
        return try await thread.runIfActive { delivery.perform(with: settings, until: stop) }
      } catch {
        // Cancelled before its turn, or the program is on its way out: nobody has tried to send it.
        return .stopped
      }
    } onCancel: {
      stop.ask()
    }
  }
}
