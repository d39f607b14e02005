/// An address that can stand in a header and in an SMTP command, whatever it came from.
package struct MailAddress: Sendable, Hashable {
  package let text: String

  /// Nil for what could become another header or command (CR, LF and other controls, spaces, angle brackets), and for
  /// letters outside ASCII, which take a server that knows SMTPUTF8 (RFC 6531).
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (1...255).contains(parts[1].utf8.count),
      text.utf8.count <= 254,
      text.utf8.allSatisfy({ (33...126).contains($0) && !Self.forbidden.contains($0) })
    else { return nil }
    self.text = text
  }

  private static let forbidden = Set("<>()[]\\,;:\"".utf8)
}
