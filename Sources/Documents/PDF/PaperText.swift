/// A text on paper: words, and boxes where words have been taken out.
package struct PaperText: Sendable, Equatable, ExpressibleByStringLiteral {
  package enum Part: Sendable, Equatable {
    case words(String)
    /// A black box, and what stands in it, such as "maskning 1".
    case box(String)
  }

  package var parts: [Part]

  package init(_ parts: [Part]) { self.parts = parts }

  package init(_ words: String) { parts = [.words(words)] }

  package init(stringLiteral words: String) { self.init(words) }

  /// All that can be read of it.
  package var readable: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .box(let label): label
      }
    }.joined()
  }
}
