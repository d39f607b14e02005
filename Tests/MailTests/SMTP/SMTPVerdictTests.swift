import Testing

@testable import Mail

/// What is said of a message that the server has had the whole of, when libcurl did not end well.
struct SMTPVerdictTests {
  private func verdict(_ replies: String...) -> DeliveryResult {
    let conversation = SMTPConversation()
    conversation.hear(command: "RCPT TO:<asa@example.se>")
    for reply in replies { conversation.hear(reply: reply) }
    return .afterTheMessage(conversation)
  }

  @Test func `no answer to the message is neither a no nor the server's trouble`() {
    #expect(verdict("250 well", "354 go on") == .failed(DeliveryFailure(.unanswered)))
  }

  @Test func `a yes to the message holds, whoever stops listening after it`() {
    #expect(verdict("250 well", "354 go on", "250 taken") == .accepted)
    #expect(verdict("250 well", "354 go on", "250-taken", "250 as 17") == .accepted)
    #expect(verdict("250 well", "354 go on", "250 taken", "421 bye") == .accepted)
  }

  @Test func `the answer to the good-bye is no yes to the message`() {
    let conversation = SMTPConversation()
    conversation.hear(command: "RCPT TO:<asa@example.se>")
    conversation.hear(reply: "354 go on")
    conversation.hear(command: "QUIT")
    conversation.hear(reply: "221 bye")
    #expect(DeliveryResult.afterTheMessage(conversation) == .failed(DeliveryFailure(.unanswered)))
  }

  @Test func `a no to the message is the mail's, and a server that hangs up is in trouble`() {
    #expect(verdict("354 go on", "451 later") == .failed(DeliveryFailure(.deferred, replyCode: 451)))
    #expect(verdict("354 go on", "550 no") == .failed(DeliveryFailure(.refused, replyCode: 550)))
    #expect(verdict("354 go on", "421 bye") == .failed(DeliveryFailure(.serverRefused, replyCode: 421)))
  }

  @Test func `a message is handed over when more is asked for than there is`() {
    let source = MessageSource("Hej!")
    var room = [UInt8](repeating: 0, count: 3)
    var handedOver: [Bool] = []
    var sizes: [Int] = []
    for _ in 1...3 {
      sizes.append(room.withUnsafeMutableBytes { source.fill($0) })
      handedOver.append(source.isHandedOver)
    }
    #expect(sizes == [3, 1, 0] && handedOver == [false, false, true])
  }
}
