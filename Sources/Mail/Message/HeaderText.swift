import Foundation

/// Free text in a header: one line whatever was in it, and encoded where it is not plain ASCII (RFC 2047).
enum HeaderText {
  /// What a header may hold as it stands, or `=?utf-8?B?…?=` words, folded so that no line is longer than 76.
  /// - Parameter name: the header's, which the first line begins with.
  static func encoded(_ text: String, after name: String) -> String {
    let line = oneLine(text)
    if isPlain(line) && name.utf8.count + 2 + line.utf8.count <= longestLine { return line }
    return words(line).joined(separator: "\r\n ")
  }

  /// The same, encoded whatever it holds: for a name, in which quotes and dots would mean something.
  static func encodedWord(_ text: String) -> String {
    words(oneLine(text)).joined(separator: "\r\n ")
  }

  /// Line breaks and other controls, in all of Unicode's kinds, become spaces: nothing can begin a new header.
  static func oneLine(_ text: String) -> String {
    let spaced = text.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: Character(scalar)
      }
    }
    return String(spaced).split(separator: " ").joined(separator: " ")
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
  }

  /// An encoded word holds whole characters and is at most 75 long: 45 bytes of text are 60 in base 64.
  private static func words(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for scalar in text.unicodeScalars {
      if piece.utf8.count + String(scalar).utf8.count > bytesPerWord {
        pieces.append(piece)
        piece = ""
      }
      piece.unicodeScalars.append(scalar)
    }
    pieces.append(piece)
    return pieces.map { "=?utf-8?B?\(Foundation.Data($0.utf8).base64EncodedString())?=" }
  }

  private static let bytesPerWord = 42
  private static let longestLine = 76
}
