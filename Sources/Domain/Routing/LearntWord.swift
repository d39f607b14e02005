/// A word as the register learns from it: what stands in the text, and the features that it counts as.
///
/// Swedish builds long words of short ones. Beside its stem, a long word counts as its first and its last letters, so
/// that "skolskjutsen" and "skolskjutsbussen" have something in common. The weights of one word add up to 1.
package struct LearntWord: Sendable, Equatable {
  package struct Feature: Sendable, Equatable {
    package let name: String
    package let weight: Double
  }

  /// As it stands in the text, in lower case; empty for what is no word, such as the kind.
  package let surface: String
  package let features: [Feature]

  /// What an item is learnt and judged by. The same item always gives the same words.
  package static func all(of item: RoutingItem) -> [LearntWord] {
    let text = SwedishWords.telling(in: item.subject + "\n" + item.text)
    return merged(text.map { word($0) })
      + merged(SwedishWords.telling(in: item.place).map { word($0, before: "@") })
      + [LearntWord(surface: "", features: [Feature(name: "#" + item.kind.rawValue, weight: 1)])]
  }

  /// Changed whenever the same item would give other features, or other cases teach; then everything is learnt anew.
  package static let edition = 2

  private static func word(_ surface: String, before mark: String = "") -> LearntWord {
    let stem = SwedishStem.of(surface)
    guard stem.count >= shortestCompound else {
      return LearntWord(surface: surface, features: [Feature(name: mark + stem, weight: 1)])
    }
    return LearntWord(
      surface: surface,
      features: [
        Feature(name: mark + stem, weight: 0.5),
        Feature(name: mark + stem.prefix(part) + "-", weight: 0.25),
        Feature(name: mark + "-" + stem.suffix(part), weight: 0.25),
      ])
  }

  /// Inflections of one word in one text count once.
  private static func merged(_ words: [LearntWord]) -> [LearntWord] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0.features.first?.name ?? "").inserted }
  }

  private static let shortestCompound = 9
  private static let part = 5
}
