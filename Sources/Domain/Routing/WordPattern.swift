/// A word or a phrase that a rule looks for, as it is written at the desk: `buss` is that word alone, `buss*` every word
/// that begins so, and `gul buss` those words next to each other. Capitals do not matter; å, ä and ö are letters of
/// their own.
package struct WordPattern: Hashable, Sendable, CustomStringConvertible {
  package enum Ending: Sendable {
    case whole, open
  }

  /// At least one, in lower case.
  package let words: [String]
  /// Whether the last word may go on.
  package let ending: Ending

  /// - Returns: nil when there is no word in it, when a star stands elsewhere than last, when it is longer than a line
  ///   needs, or when an open word has fewer than three letters, which would catch nearly everything.
  package init?(_ text: String) {
    let tidy = TidyText.line(text)
    let isOpen = tidy.hasSuffix("*")
    let body = isOpen ? String(tidy.dropLast()) : tidy
    let words = SwedishWords.all(in: body)
    guard let last = words.last, tidy.count <= Self.longest, !body.contains("*"), !isOpen || last.count >= 3
    else { return nil }
    self.words = words
    ending = isOpen ? .open : .whole
  }

  package static let longest = 80

  package var description: String { words.joined(separator: " ") + (ending == .open ? "*" : "") }

  /// Whether it stands among the words of a text.
  package func isFound(in text: [String]) -> Bool {
    guard text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { stands(at: $0, in: text) }
  }

  private func stands(at start: Int, in text: [String]) -> Bool {
    words.indices.allSatisfy { index in
      let word = text[start + index]
      return index == words.count - 1 && ending == .open ? word.hasPrefix(words[index]) : word == words[index]
    }
  }
}
