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
}
