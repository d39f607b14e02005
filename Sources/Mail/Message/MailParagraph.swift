/// What a mail says, piece by piece, from which both its plain text and its HTML are made, so that neither can say
/// more than the other.
package enum MailParagraph: Sendable, Equatable {
  case text(String)
  /// A link that says where it leads; the plain text has the address on a line of its own.
  case link(label: String, address: String)
  /// Somebody's own words, set apart.
  case quote(String)
  case list([String])
}

extension MailParagraph {
  package static func plain(_ paragraphs: [MailParagraph]) -> String {
    paragraphs.map(\.plain).joined(separator: "\n\n") + "\n"
  }

  private var plain: String {
    switch self {
    case .text(let text): text
    case .link(let label, let address): "\(label):\n\(address)"
    case .quote(let text):
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { "> \($0)" }
        .joined(separator: "\n")
    case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
    }
  }

  /// A whole document, without pictures, scripts or anything that would be fetched. It leaves colours to the reader,
  /// so that dark mode works.
  package static func html(_ paragraphs: [MailParagraph], title: String, language: String) -> String {
    let body = paragraphs.map(\.html).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(escaped(language))">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark"><title>\(escaped(title))</title></head>
      <body style="font-family: sans-serif; font-size: 1rem; line-height: 1.5; max-width: 36rem; margin: 1.5rem auto; padding: 0 1rem">
      <h1 style="font-size: 1.25rem; line-height: 1.3">\(escaped(title))</h1>
      \(body)
      </body>
      </html>

      """
  }

  private var html: String {
    switch self {
    case .text(let text): "<p>\(Self.escaped(text).replacing("\n", with: "<br>"))</p>"
    case .link(let label, let address):
      "<p><a href=\"\(Self.escaped(address))\">\(Self.escaped(label))</a></p>"
    case .quote(let text):
      "<blockquote><p>\(Self.escaped(text).replacing("\n", with: "<br>"))</p></blockquote>"
    case .list(let items): "<ul>\(items.map { "<li>\(Self.escaped($0))</li>" }.joined())</ul>"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
