/// What is left of a Swedish word without its inflection: "skolskjutsen", "skolskjutsar" and "skolskjutsarna" are one.
///
/// Endings of nouns, adjectives and verbs are taken off once, longest first, and never so that fewer than three letters
/// or no vowel remain. It is cruder than a dictionary, and needs none.
package enum SwedishStem {
  package static func of(_ word: String) -> String {
    var letters = Array(word)
    for ending in endings where letters.count >= ending.count + shortest && letters.ends(with: ending) {
      let rest = letters.dropLast(ending.count)
      if rest.contains(where: vowels.contains) {
        letters = Array(rest)
        break
      }
    }
    return String(letters)
  }

  private static let shortest = 3
  private static let vowels = Set("aeiouyåäöé")

  private static let endings: [[Character]] =
    """
    heternas hetens heterna heten heter het arnas ernas ornas andena andet arens arna erna orna ande anden ades aste
    aren ade are ast ens ets ars ers ors ena ad an ar as at en er es et or na ns a e n
    """.split(whereSeparator: \.isWhitespace).map(Array.init).sorted { $0.count > $1.count }
}

extension Array where Element: Equatable {
  fileprivate func ends(with other: [Element]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
