import Mustache

/// A state in words with its shape. Colour comes from the tone and only helps.
struct StateMark: MustacheParent, Sendable {
  enum Tone: String, Sendable {
    case kept, soon, late, neutral

    var glyph: String {
      switch self {
      case .kept: "●"
      case .soon: "▲"
      case .late: "■"
      case .neutral: "○"
      }
    }
  }

  let word: String
  let tone: String
  let glyph: String

  /// - Parameter word: the whole meaning, for example "Försenad 2 arbetsdagar".
  init(_ word: String, _ tone: Tone) {
    self.word = word
    self.tone = tone.rawValue
    self.glyph = tone.glyph
  }

  func child(named name: String) -> Any? {
    switch name {
    case "word": word
    case "tone": tone
    case "glyph": glyph
    default: nil
    }
  }

  /// Mustache text for a mark in the section `name`.
  static func template(_ name: String) -> String {
    ##"{{#\##(name)}}<span class="mark mark-{{tone}}"><span aria-hidden="true">{{glyph}}</span> {{word}}</span>{{/\##(name)}}"##
  }
}
