/// How good suggestions are: learnt from the earlier cases, asked about the later ones, and held against where people
/// placed those. In the order of time, since a register is always asked about what comes next.
package struct RoutingMeasure: Sendable, Equatable {
  package struct Example: Sendable {
    package let words: [LearntWord]
    package let place: Placement

    package init(words: [LearntWord], place: Placement) {
      self.words = words
      self.place = place
    }
  }

  /// Of the cases whose first place had a share in this tenth: how many, and how many lay there.
  package struct Tenth: Sendable, Equatable {
    package var cases = 0
    package var right = 0
  }

  package let learnt: Int
  package private(set) var asked = 0
  /// The first place was right, whatever its share.
  package private(set) var rightFirst = 0
  package private(set) var rightAmongThree = 0
  /// It was sure enough to be shown.
  package private(set) var shown = 0
  package private(set) var rightWhenShown = 0
  /// The first is for shares under 0.1.
  package private(set) var tenths = [Tenth](repeating: Tenth(), count: 10)

  /// - Parameter share: of the examples, how large a part is learnt from; the rest is asked about.
  package init(_ examples: [Example], learning share: Double, limits: RoutingClassifier.Limits = .init()) {
    let count = Int(Double(examples.count) * share)
    learnt = count
    var knowledge = RoutingKnowledge()
    for example in examples.prefix(count) { knowledge.learn(example.words, at: example.place) }
    let classifier = RoutingClassifier(knowledge, limits: limits)
    for example in examples.dropFirst(count) { ask(classifier, example) }
  }

  private mutating func ask(_ classifier: RoutingClassifier, _ example: Example) {
    asked += 1
    guard let judgement = classifier.judge(example.words), let first = judgement.shares.first else { return }
    let right = first.place == example.place ? 1 : 0
    rightFirst += right
    rightAmongThree += judgement.shares.contains { $0.place == example.place } ? 1 : 0
    shown += judgement.isSure ? 1 : 0
    rightWhenShown += judgement.isSure ? right : 0
    let tenth = min(9, Int(first.share * 10))
    tenths[tenth].cases += 1
    tenths[tenth].right += right
  }
}
