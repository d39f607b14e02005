/// What a text is compared by: its words that say something, and their letters three by three, so that inflections
/// and compounds ("gungan", "gungställning") still meet.
package struct Likeness: Sendable {
  package let words: Set<String>

  /// - Parameter text: only the beginning is read, since that is where people say what it is about.
  package init(_ text: String) {
    words = Set(
      Self.words(in: text.prefix(Self.longest).lowercased()).filter {
        $0.count > 2 && !SwedishStopWords.contains($0)
      })
  }

  /// How much of the shorter text stands in the other, 0 to 1 (Sørensen–Dice over letters and over words). Texts of
  /// fewer than three telling words are like nothing.
  package func likeness(to other: Likeness) -> Double {
    guard words.count >= 3, other.words.count >= 3 else { return 0 }
    return (Self.dice(trigrams, other.trigrams) + Self.dice(words, other.words)) / 2
  }

  /// The letters of all words three by three, each word with its ends.
  private var trigrams: Set<UInt64> {
    var trigrams: Set<UInt64> = []
    for word in words {
      let letters = [32] + word.unicodeScalars.map { UInt64($0.value) } + [32]
      for index in 0..<letters.count - 2 {
        trigrams.insert(letters[index] << 42 | letters[index + 1] << 21 | letters[index + 2])
      }
    }
    return trigrams
  }

  /// The words that both have, the longest first: they say most.
  package func common(with other: Likeness) -> [String] {
    words.intersection(other.words).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private static let longest = 1_500

  private static func dice<Value: Hashable>(_ one: Set<Value>, _ other: Set<Value>) -> Double {
    2 * Double(shared(one, other)) / Double(max(one.count + other.count, 1))
  }

  private static func shared<Value: Hashable>(_ one: Set<Value>, _ other: Set<Value>) -> Int {
    let (small, large) = one.count < other.count ? (one, other) : (other, one)
    return small.reduce(0) { large.contains($1) ? $0 + 1 : $0 }
  }

  private static func words(in text: String) -> [String] {
    text.unicodeScalars.split { !isLetter($0.value) }.map { String(String.UnicodeScalarView($0)) }
  }

  /// Latin letters with their accents, which suffices to cut Swedish into words.
  private static func isLetter(_ value: UInt32) -> Bool {
    (97...122).contains(value) || (0xdf...0x24f).contains(value) && value != 0xf7
  }
}

/// Words that stand in every text and say nothing of what it is about.
enum SwedishStopWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "och", "att", "det", "som", "den", "för", "med", "inte", "har", "hade", "var", "vara", "varit", "till",
    "från",
    "eller", "men", "när", "där", "här", "hur", "vad", "vem", "vilka", "vilken", "vilket", "jag", "mig",
    "min", "mitt",
    "mina", "dig", "din", "ditt", "dina", "han", "hon", "hans", "hennes", "oss", "vår", "vårt", "våra", "ni",
    "nej",
    "man", "sig", "sin", "sitt", "sina", "dem", "dessa", "detta", "denna", "deras", "ett", "alla", "allt",
    "blev",
    "bli", "blir", "blivit", "kan", "kunde", "kommer", "kom", "ska", "skulle", "vill", "ville", "måste",
    "också",
    "bara", "mycket", "många", "mer", "mest", "nu", "igen", "efter", "innan", "över", "under", "mellan",
    "utan", "vid",
    "någon", "något", "några", "ingen", "inget", "inga", "hela", "helt", "redan", "sedan", "alltid", "aldrig",
    "ofta",
    "tycker", "tack", "hej", "finns", "fanns", "får", "fick", "gör", "göra", "gjort", "går", "gick", "står",
    "är",
    "eftersom", "därför", "samma", "andra", "annan", "annat", "dag", "dagar", "kommunen", "kommun",
  ]
}
