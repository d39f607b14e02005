import Mustache

/// The colour of a measure as a word, a shape and a pattern; the colour itself only helps.
struct BandMark: MustacheParent, Sendable {
  /// Of the class: "green", "yellow", "red" or "none".
  let kind: String
  let glyph: String
  /// "Grön, bland de bästa".
  let word: String

  func child(named name: String) -> Any? {
    switch name {
    case "kind": kind
    case "glyph": glyph
    case "word": word
    default: nil
    }
  }

  /// Mustache text for a mark in the section `name`.
  static func template(_ name: String) -> String {
    "{{#\(name)}}\(markup(kind: "{{kind}}", glyph: "{{glyph}}", word: "{{word}}")){{/\(name)}}"
  }

  /// The mark itself, for a text that has no values.
  var markup: String { Self.markup(kind: kind, glyph: glyph, word: word) }

  private static func markup(kind: String, glyph: String, word: String) -> String {
    ##"<span class="band band-\##(kind)"><span aria-hidden="true">\##(glyph)</span> \##(word)</span>"##
  }
}

extension BandMark {
  static let green = BandMark(kind: "green", glyph: "●", word: "Grön, bland de bästa")
  static let yellow = BandMark(kind: "yellow", glyph: "▲", word: "Gul, i mitten")
  static let red = BandMark(kind: "red", glyph: "■", word: "Röd, bland de sämsta")

  /// - Parameter word: that it has no colour, and why.
  static func colourless(_ word: String) -> BandMark { BandMark(kind: "none", glyph: "○", word: word) }
}

/// How a value has moved since the one before it: an arrow, and what it means in words.
struct MeasureChange: MustacheParent, Sendable {
  let arrow: String
  /// "Upp 2,4 sedan 2021, till det bättre".
  let words: String

  func child(named name: String) -> Any? {
    switch name {
    case "arrow": arrow
    case "words": words
    default: nil
    }
  }

  /// Mustache text for the section `change`.
  static let template =
    ##"{{#change}}<p class="change"><span aria-hidden="true">{{arrow}}</span> {{words}}</p>{{/change}}"##
}
