/// Reads just enough Swift to tell code from prose.
enum SwiftCode {
  /// The text with every comment and every literal text blanked, line for line.
  /// What is interpolated into a literal is code, and stays.
  static func withoutProse(_ text: String) -> String {
    var reader = ProseReader(text)
    return reader.blanked()
  }
}

private struct ProseReader {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func blanked() -> String {
    readCode(untilParenthesis: false)
    return String(decoding: output, as: UTF8.self)
  }

  /// Reads code to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while position < bytes.count {
      if looking(at: "//") {
        blankLineComment()
      } else if looking(at: "/*") {
        blankBlockComment()
      } else if let literal = literalStart() {
        blankLiteral(literal)
      } else {
        if bytes[position] == UInt8(ascii: "(") { depth += 1 }
        if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
        keep()
        if untilParenthesis && depth < 0 { return }
      }
    }
  }

  private mutating func blankLineComment() {
    while position < bytes.count && bytes[position] != UInt8(ascii: "\n") { blank() }
  }

  private mutating func blankBlockComment() {
    var depth = 0
    repeat {
      if looking(at: "/*") {
        depth += 1
        blank(2)
      } else if looking(at: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && position < bytes.count
  }

  private struct Literal {
    let opening: String
    let closing: String
    let interpolation: String
  }

  /// The literal that begins here: a text, a text of several lines, an extended regular expression, or a name in
  /// backticks, which may be a whole sentence.
  private func literalStart() -> Literal? {
    guard "\"#`".utf8.contains(bytes[position]) else { return nil }
    var hashes = ""
    while looking(at: hashes + "#") { hashes += "#" }
    for quote in ["\"\"\"", "\"", "/", "`"] where looking(at: hashes + quote) {
      return Literal(opening: hashes + quote, closing: quote + hashes, interpolation: "\\\(hashes)(")
    }
    return nil
  }

  private mutating func blankLiteral(_ literal: Literal) {
    blank(literal.opening.count)
    while position < bytes.count && !looking(at: literal.closing) {
      if looking(at: literal.interpolation) {
        blank(literal.interpolation.count)
        readCode(untilParenthesis: true)
      } else {
        blank(bytes[position] == UInt8(ascii: "\\") && !literal.closing.hasSuffix("#") ? 2 : 1)
      }
    }
    blank(literal.closing.count)
  }

  private func looking(at expected: String) -> Bool {
    var index = position
    for byte in expected.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private mutating func keep() {
    output.append(bytes[position])
    position += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      output.append(UInt8(ascii: bytes[position] == UInt8(ascii: "\n") ? "\n" : " "))
      position += 1
    }
  }
}
