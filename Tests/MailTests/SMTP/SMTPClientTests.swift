import Testing

@testable import Mail

struct SMTPClientTests {
  private func settings(port: Int, replyTimeout: Duration) -> SMTPSettings {
    SMTPSettings(host: "127.0.0.1", port: port, security: .none, replyTimeout: replyTimeout)
  }

  @Test func `no answer from a server that has the message says that it may have taken it`() async throws {
    try await SilentMailServer.with { port in
      let client = SMTPClient(settings(port: port, replyTimeout: .milliseconds(1)))
      let result = await client.deliver(try message(), envelopeSender: nil)
      try await client.shutdown()
      #expect(result == .failed(DeliveryFailure(.unanswered)))
    }
  }

  @Test func `a program that stops does not wait ten minutes for the answer`() async throws {
    let (taken, note) = AsyncStream.makeStream(of: Void.self)
    try await SilentMailServer.with(onMessage: { note.finish() }) { port in
      let client = SMTPClient(settings(port: port, replyTimeout: .seconds(600)))
      let sent = try message()
      let delivery = Task { await client.deliver(sent, envelopeSender: nil) }
      for await _ in taken {}
      delivery.cancel()
      let result = await delivery.value
      try await client.shutdown()
      #expect(result == .failed(DeliveryFailure(.unanswered)))
    }
  }

  @Test func `what is stopped before the server has the message is neither a no nor the server's trouble`()
    async throws
  {
    try await SilentMailServer.with { port in
      let stop = SMTPStop()
      stop.ask()
      let delivery = SMTPDelivery(
        sender: "", recipient: "asa@example.se", content: try message().rendered())
      let result = delivery.perform(
        with: settings(port: port, replyTimeout: .seconds(600)), until: stop)
      #expect(result == .stopped)
    }
  }

  @Test func `a mail whose turn comes when the program stops is not tried`() async throws {
    try await SilentMailServer.with { port in
      let client = SMTPClient(settings(port: port, replyTimeout: .seconds(600)))
      let sent = try message()
      let delivery = Task {
        // Ends with the cancellation.
        try? await Task.sleep(for: .seconds(600))
        return await client.deliver(sent, envelopeSender: nil)
      }
      delivery.cancel()
      let result = await delivery.value
      try await client.shutdown()
      #expect(result == .stopped)
    }
  }
}
