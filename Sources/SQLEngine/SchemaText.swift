/// Cuts a schema statement into words, and what lies between them, so that a dialect can change words outside quotes.
enum SchemaText {
  enum Piece: Equatable {
    /// A bare word: a keyword, a type, a name.
    case word(Substring)
    /// Space, punctuation, a quoted string or name, a comment.
    case other(Substring)

    var text: Substring {
      switch self {
      case .word(let text), .other(let text): text
      }
    }
  }

  static func pieces(_ statement: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = statement[...]
    while let first = rest.first {
      let piece = piece(rest, startingWith: first)
      rest = rest[piece.text.endIndex...]
      pieces.append(piece)
    }
    return pieces
  }

  private static func piece(_ rest: Substring, startingWith first: Character) -> Piece {
    if first == "'" || first == "\"" { return .other(quoted(rest, by: first)) }
    if rest.hasPrefix("--") { return .other(rest.prefix { !$0.isNewline }) }
    if isWordPart(first) { return .word(rest.prefix(while: isWordPart)) }
    return .other(rest.prefix(1))
  }

  /// A doubled quote inside simply begins the next quoted piece.
  private static func quoted(_ rest: Substring, by quote: Character) -> Substring {
    guard let end = rest.dropFirst().firstIndex(of: quote) else { return rest }
    return rest[...end]
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
