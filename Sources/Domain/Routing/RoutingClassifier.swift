import Foundation

/// Guesses from its words where an item belongs: naive Bayes on how many times more often a feature stands in a place's
/// cases than in all cases ("lift"), smoothed towards all cases (m-estimate), so that a place with few cases has no
/// opinion yet. Explains itself by the words that weighed most, and says nothing when it is not sure.
package struct RoutingClassifier: Sendable {
  package struct Limits: Sendable {
    /// Features in fewer cases are left out: they are names and slips of the pen.
    package var rarest = 5
    /// How many cases in all there must be to say anything, and how many at the place that is suggested.
    package var fewestCases = 30
    package var fewestAtPlace = 5
    /// The share that the best place must have. Measured: docs/operations/routing.md.
    package var surest = 0.6

    package init() {}
  }

  /// A place and how likely it is; the shares of all places add up to 1.
  package struct Share: Sendable, Equatable {
    package let place: Placement
    package let share: Double
  }

  /// What it thinks of an item.
  package struct Judgement: Sendable, Equatable {
    /// The likeliest places, at most three, the likeliest first.
    package let shares: [Share]
    /// The words that spoke most for the first place, at most three, the strongest first.
    package let words: [String]
    /// Whether it is sure enough to be shown.
    package let isSure: Bool
  }

  private let knowledge: RoutingKnowledge
  private let limits: Limits

  package init(_ knowledge: RoutingKnowledge, limits: Limits = Limits()) {
    self.knowledge = knowledge
    self.limits = limits
  }

  /// - Returns: nil when nothing has been learnt.
  package func judge(_ words: [LearntWord]) -> Judgement? {
    let scores = knowledge.cases.mapValues { log(Double($0)) }.reduce(into: [Placement: Double]()) {
      scores, prior in
      scores[prior.key] =
        prior.value * Self.priorWeight + words.map { weight(of: $0, for: prior.key) }.reduce(0, +)
    }
    let ranked = Self.shares(scores)
    guard let best = ranked.first else { return nil }
    let evidence = evidence(words, for: best.place)
    return Judgement(
      shares: Array(ranked.prefix(3)), words: evidence,
      isSure: best.share >= limits.surest && !evidence.isEmpty && knowledge.casesInAll >= limits.fewestCases
        && (knowledge.cases[best.place] ?? 0) >= limits.fewestAtPlace)
  }

  /// How much a word speaks for a place: the logarithm of its lift there, 0 when it says nothing.
  package func weight(of word: LearntWord, for place: Placement) -> Double {
    let known = word.features.filter { isKnown($0.name) }
    let sum = known.map(\.weight).reduce(0, +)
    // Of a word that was never seen whole, its two parts say what they can, and one of them half of that.
    return sum == 0
      ? 0 : known.map { $0.weight * log(lift(of: $0.name, at: place)) }.reduce(0, +) / max(sum, 0.5)
  }

  private func isKnown(_ name: String) -> Bool {
    (knowledge.features[name] ?? [:]).values.reduce(0, +) >= limits.rarest
  }

  /// How many times more often a feature stands in the place's cases than in all.
  private func lift(of name: String, at place: Placement) -> Double {
    let counts = knowledge.features[name] ?? [:]
    let everywhere = counts.values.reduce(0, +)
    guard everywhere > 0 else { return 1 }
    let common = Double(everywhere) / Double(knowledge.casesInAll)
    let here =
      (Double(counts[place] ?? 0) + Self.smoothing * common)
      / (Double(knowledge.cases[place] ?? 0) + Self.smoothing)
    return here / common
  }

  private func evidence(_ words: [LearntWord], for place: Placement) -> [String] {
    words.filter { !$0.surface.isEmpty }.map { (word: $0.surface, weight: weight(of: $0, for: place)) }
      .filter { $0.weight >= Self.leastEvidence }
      .sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(3).map(\.word)
  }

  /// Shares of the scores, softened: words of one text hang together, and naive Bayes counts each as a witness of its own.
  private static func shares(_ scores: [Placement: Double]) -> [Share] {
    let top = scores.values.max() ?? 0
    let powers = scores.mapValues { exp(($0 - top) / softening) }
    let sum = powers.values.reduce(0, +)
    return powers.map { Share(place: $0.key, share: $0.value / sum) }.sorted {
      ($1.share, key($0.place)) < ($0.share, key($1.place))
    }
  }

  private static func key(_ place: Placement) -> String {
    "\(place.board?.rawValue ?? "") \(place.department?.rawValue ?? "") \(place.unit?.rawValue ?? "")"
  }

  private static let smoothing = 5.0
  private static let softening = 2.0
  private static let priorWeight = 1.0
  /// A word that is a quarter commoner at the place than in all cases.
  private static let leastEvidence = log(1.25)
}
