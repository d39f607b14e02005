/// How wide a text becomes, estimated without a font: classes of letters, as wide as in the widest common system fonts
/// (DejaVu Sans, Verdana), so that what is held to fit does fit.
enum TextWidth {
  enum Weight: Hashable, Sendable { case regular, strong }

  static func of(_ text: some StringProtocol, size: Double, weight: Weight = .regular) -> Double {
    let em = text.reduce(0) { $0 + width(of: $1) }
    switch weight {
    case .regular: return em * size
    case .strong: return em * size * 1.13
    }
  }

  /// Breaks between words, and inside a word only when it alone is too wide.
  static func lines(_ text: String, within limit: Double, size: Double, weight: Weight) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if of(longer, size: size, weight: weight) <= limit {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        line = String(word)
        while of(line, size: size, weight: weight) > limit, line.count > 1 {
          let head = fittingHead(of: line, within: limit, size: size, weight: weight)
          lines.append(head + "-")
          line.removeFirst(head.count)
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func fittingHead(
    of word: String, within limit: Double, size: Double, weight: Weight
  ) -> String {
    var head = word.prefix(1)
    while head.count < word.count {
      let longer = word.prefix(head.count + 1)
      if of(longer + "-", size: size, weight: weight) > limit { break }
      head = longer
    }
    return String(head)
  }

  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", "|", " ", "f", "t", "(", ")", "/", "\u{A0}",
      "\u{202F}":
      0.4
    case "m", "w", "M", "W", "%", "@", "<", "\u{2212}": 0.98
    case "r", "s", "c", "-", "–": 0.52
    case "a"..."z", "å", "ä", "ö", "é", "0"..."9": 0.64
    case "A"..."Z", "Å", "Ä", "Ö", "É", "&": 0.78
    default: character.isASCII ? 0.65 : 1.05
    }
  }
}
