import Domain
import Mail

extension MailMessage {
  /// The same words in plain text and in HTML.
  /// - Parameter language: BCP 47.
  init(_ subject: String, _ paragraphs: [MailParagraph], language: String = "sv") {
    self.init(
      subject: subject, text: MailParagraph.plain(paragraphs),
      html: MailParagraph.html(paragraphs, title: subject, language: language), language: language)
  }

  /// To one person at work about what is theirs.
  static func personal(_ subject: String, to name: String, _ paragraphs: [MailParagraph]) -> MailMessage {
    MailMessage(subject, [.text("Hej \(name)!")] + paragraphs)
  }
}
