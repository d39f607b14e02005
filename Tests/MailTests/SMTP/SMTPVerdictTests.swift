import Testing

@testable import Mail

/// What is said of a message that the server has had the whole of, when it did not say yes.
struct SMTPVerdictTests {
  private func verdict(_ replies: String...) -> DeliveryFailure.Reason {
    let conversation = SMTPConversation()
    conversation.hear(command: "RCPT TO:<asa@example.se>")
    for reply in replies { conversation.hear(reply: reply) }
    return .afterTheMessage(conversation.refusal)
  }

  @Test func `no answer to the message is neither a no nor the server's trouble`() {
    #expect(verdict("250 well", "354 go on") == .unanswered)
  }

  @Test func `a no to the message is the mail's, and a server that hangs up is in trouble`() {
    #expect(verdict("354 go on", "451 later") == .deferred)
    #expect(verdict("354 go on", "550 no") == .refused)
    #expect(verdict("354 go on", "421 bye") == .serverRefused)
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
