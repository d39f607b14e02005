/// A judgement as a word with a sign before it. Colour comes on top and only helps: in grey print, and for those who do
/// not tell red from green, the word and the sign say it.
package struct TableMark: Hashable, Sendable {
  package enum Tone: String, Hashable, Sendable { case good, middle, bad, plain }

  package let sign: String
  package let word: String
  package let tone: Tone

  package init(sign: String, word: String, tone: Tone) {
    self.sign = sign
    self.word = word
    self.tone = tone
  }

  /// "● Grönt".
  package var label: String { "\(sign)\u{A0}\(word)" }
}
