import Foundation

/// Texts as the register keeps them.
package enum TidyText {
  /// Without surrounding space and in composed characters (Unicode NFC), so that "é" is one letter however it was
  /// typed, and search finds it.
  package static func line(_ text: String) -> String {
    composed(trimmed(text))
  }

  /// The same, with line ends as LF.
  package static func body(_ text: String) -> String {
    line(text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text)
  }

  private static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, isPlain(first), isPlain(last) { return text }
    guard let first = text.first, let last = text.last else { return text }
    return first.isWhitespace || last.isWhitespace
      ? text.trimmingCharacters(in: .whitespacesAndNewlines) : text
  }

  /// An ASCII character that is seen. Whatever combines with it is no space either.
  private static func isPlain(_ byte: UInt8) -> Bool { 0x21...0x7e ~= byte }

  /// Nothing below U+0300 ever combines with what stands before it, so such a text is composed as it is; an import
  /// asks this a million times.
  private static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0xcc } ? text : text.precomposedStringWithCanonicalMapping
  }
}
