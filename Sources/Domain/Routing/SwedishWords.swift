import Foundation

/// The words of a text, for rules and for what is learnt: lower case, composed letters, in the order they stand.
package enum SwedishWords {
  /// Runs of letters and digits; whatever else there is stands between words.
  package static func all(in text: String) -> [String] {
    text.precomposedStringWithCanonicalMapping.lowercased()
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The words that may be learnt from: each once, of at least three letters, without digits, without what looks
  /// like an address on the net, and without the words that every text has. Names and numbers are no subject matter.
  package static func telling(in text: String) -> [String] {
    let plain = text.split(whereSeparator: \.isWhitespace).filter { !isAddress($0) }.joined(separator: " ")
    var seen: Set<String> = []
    return all(in: plain).filter { word in
      word.count >= 3 && word.count <= 40 && word.allSatisfy(\.isLetter)
        && !SwedishFunctionWords.all.contains(word)
        && seen.insert(word).inserted
    }
  }

  private static func isAddress(_ piece: Substring) -> Bool {
    piece.contains("@") || piece.contains("://") || piece.lowercased().hasPrefix("www.")
  }
}
