import CCurl

/// Listens to one conversation with a mail server, to know what a no was the answer to: libcurl gives the reply code,
/// but not the command. Keeps nothing of what is said but the code, since it may hold a password or an address.
final class SMTPConversation {
  /// The last no.
  private(set) var refusal: Refusal?
  /// Whether the server has said yes to the message itself, and answers for it from then on.
  private(set) var isTaken = false
  /// Whether it has asked for the message (354). The next yes is the answer to the message.
  private var isAskedFor = false
  private var part = Part.server

  /// Whether all that is left is the good-bye.
  var isOver: Bool { part == .over }

  struct Refusal: Equatable {
    let part: Part
    /// 400 to 599 (RFC 5321, 4.2.1).
    let replyCode: Int
  }

  /// What is being talked about.
  enum Part {
    /// Whether the server talks with us at all: the greeting, EHLO, STARTTLS, AUTH and MAIL FROM.
    case server
    /// This mail: RCPT TO, DATA, and the end of the data.
    case mail
    case over
  }

  /// For CURLOPT_DEBUGFUNCTION.
  static let listen:
    @convention(c) (
      UnsafeMutableRawPointer?, curl_infotype, UnsafeMutablePointer<CChar>?, Int, UnsafeMutableRawPointer?
    ) -> Int32 = { _, kind, said, length, context in
      guard let said, let context else { return 0 }
      let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
      let line = UnsafeRawBufferPointer(start: said, count: length).prefix(9)
      switch kind {
      case CURLINFO_HEADER_OUT: conversation.hear(command: String(decoding: line, as: UTF8.self))
      case CURLINFO_HEADER_IN: conversation.hear(reply: String(decoding: line, as: UTF8.self))
      default: break
      }
      return 0
    }

  /// - Parameter command: its beginning. A log-in goes on in lines of base64, which hold no space.
  func hear(command: String) {
    if command.hasPrefix("RCPT TO:") { part = .mail }
    if command.hasPrefix("QUIT") { part = .over }
  }

  /// - Parameter reply: the beginning of a line of it.
  func hear(reply: String) {
    guard part != .over, let code = Int(reply.prefix(3)) else { return }
    if code == 354 { isAskedFor = true }
    if isAskedFor && (200..<300).contains(code) { isTaken = true }
    refusal = (400..<600).contains(code) ? Refusal(part: part, replyCode: code) : nil
  }
}
