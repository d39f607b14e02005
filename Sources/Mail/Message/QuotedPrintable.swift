/// Text as lines of at most 76 ASCII characters (RFC 2045, 6.7), readable where the text is mostly Latin letters.
enum QuotedPrintable {
  /// Line breaks of any kind become CR LF.
  static func encoded(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line(String($0)) }.joined(separator: "\r\n")
  }

  private static func line(_ text: String) -> String {
    var (lines, current) = ([String](), "")
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let piece = encoded(byte, isLast: index == bytes.count - 1)
      // A soft break takes the last place of the line.
      if current.utf8.count + piece.utf8.count > longestLine - 1 {
        lines.append(current + "=")
        current = ""
      }
      current += piece
    }
    lines.append(current)
    return lines.joined(separator: "\r\n")
  }

  private static func encoded(_ byte: UInt8, isLast: Bool) -> String {
    let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=")
    // Space at the end of a line is taken away on the way.
    let isSpace = (byte == 32 || byte == 9) && !isLast
    if isPlain || isSpace { return String(UnicodeScalar(byte)) }
    return "=" + hexadecimal[Int(byte >> 4)] + hexadecimal[Int(byte & 15)]
  }

  private static let hexadecimal = "0123456789ABCDEF".map(String.init)
  private static let longestLine = 76
}
