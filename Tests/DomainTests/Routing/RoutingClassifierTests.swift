import Domain
import Foundation
import Testing

struct RoutingClassifierTests {
  private let bus = Placement(board: BoardID(rawValue: "a"))
  private let food = Placement(board: BoardID(rawValue: "b"))
  private let ice = Placement(board: BoardID(rawValue: "c"))

  private func words(_ text: String) -> [LearntWord] {
    LearntWord.all(of: RoutingItem(text: text, kind: .complaint, channel: .web))
  }

  /// Twenty cases about buses, of which fifteen say so, and twenty about food.
  private var knowledge: RoutingKnowledge {
    var knowledge = RoutingKnowledge()
    for _ in 0..<15 { knowledge.learn(words("bussar"), at: bus) }
    for _ in 0..<5 { knowledge.learn(words("hållplats"), at: bus) }
    for _ in 0..<20 { knowledge.learn(words("kall mat"), at: food) }
    return knowledge
  }

  private func close(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-12 }

  @Test func `a word weighs the logarithm of how much commoner it is at the place`() throws {
    let classifier = RoutingClassifier(knowledge)
    let word = try #require(words("bussen").first)
    // 15 of 40 cases have it. At the place: (15 + 5 · 0.375) / (20 + 5) = 0.675, which is 1.8 times as common;
    // elsewhere 0.075, a fifth.
    #expect(close(classifier.weight(of: word, for: bus), log(1.8)))
    #expect(close(classifier.weight(of: word, for: food), log(0.2)))
    let kind = try #require(words("bussen").last)
    #expect(close(classifier.weight(of: kind, for: bus), 0))
  }

  @Test func `the shares follow the weights, softened, and the strongest words are named`() throws {
    let judgement = try #require(RoutingClassifier(knowledge).judge(words("Bussen kom inte")))
    // The odds are 1.8 : 0.2 = 9, softened by the square root: 3 to 1.
    #expect(judgement.shares.map(\.place) == [bus, food])
    #expect(close(judgement.shares[0].share, 0.75) && close(judgement.shares[1].share, 0.25))
    #expect(judgement.words == ["bussen"])
    #expect(judgement.isSure)
  }

  @Test func `several words speak together`() throws {
    var knowledge = knowledge
    for _ in 0..<20 { knowledge.learn(words("isen halt gata"), at: ice) }
    let judgement = try #require(RoutingClassifier(knowledge).judge(words("Isiga gator, halt")))
    #expect(judgement.shares.map(\.place).first == ice && judgement.shares.count == 3)
    #expect(judgement.words == ["gator", "halt"])
    #expect(judgement.isSure)
  }

  @Test func `it says nothing of words that it does not know`() throws {
    let judgement = try #require(RoutingClassifier(knowledge).judge(words("Biblioteket stänger tidigt")))
    #expect(!judgement.isSure && judgement.words == [])
    #expect(close(judgement.shares[0].share, 0.5))
  }

  @Test func `it says nothing when two places are as likely`() throws {
    let judgement = try #require(RoutingClassifier(knowledge).judge(words("Kall buss med mat")))
    #expect(judgement.shares.count == 2)
    var strict = RoutingClassifier.Limits()
    strict.surest = judgement.shares[0].share + 0.01
    #expect(
      try #require(RoutingClassifier(knowledge, limits: strict).judge(words("Kall buss med mat"))).isSure
        == false)
  }

  @Test func `a word in too few cases has no weight: it may be a name`() throws {
    var knowledge = knowledge
    for _ in 0..<4 { knowledge.learn(words("pettersson"), at: bus) }
    let name = try #require(words("Pettersson").first)
    #expect(RoutingClassifier(knowledge).weight(of: name, for: bus) == 0)
    knowledge.learn(words("pettersson"), at: bus)
    #expect(RoutingClassifier(knowledge).weight(of: name, for: bus) > 0)
  }

  @Test func `a place with few cases is not suggested, nor anything from few cases in all`() throws {
    var few = RoutingKnowledge()
    for _ in 0..<29 { few.learn(words("buss"), at: bus) }
    #expect(try #require(RoutingClassifier(few).judge(words("buss"))).isSure == false)
    #expect(RoutingClassifier(RoutingKnowledge()).judge(words("buss")) == nil)
    var knowledge = knowledge
    for _ in 0..<4 { knowledge.learn(words("isen"), at: ice) }
    var limits = RoutingClassifier.Limits()
    (limits.rarest, limits.surest) = (1, 0)
    #expect(try #require(RoutingClassifier(knowledge, limits: limits).judge(words("isen"))).isSure == false)
  }

  @Test func `the measure learns from the earlier cases and asks about the later ones`() {
    let examples = (0..<40).map { index in
      RoutingMeasure.Example(
        words: words(index % 2 == 0 ? "bussen" : "maten"), place: index % 2 == 0 ? bus : food)
    }
    let unknown = (0..<5).map { _ in RoutingMeasure.Example(words: words("snö"), place: ice) }
    let measure = RoutingMeasure(examples + examples + unknown, learning: 40.0 / 85.0)
    #expect(measure.learnt == 40 && measure.asked == 45)
    #expect(measure.rightFirst == 40 && measure.rightAmongThree == 40)
    #expect(measure.shown == 40 && measure.rightWhenShown == 40)
    #expect(measure.tenths.map(\.cases).reduce(0, +) == 45)
    #expect(measure.tenths[5].cases == 5 && measure.tenths[5].right == 0)
  }

  @Test func `what a unit learnt goes with it when it moves`() throws {
    let day = try #require(CalendarDay("2026-01-01"))
    func unit(_ id: String, after: String? = nil, _ validity: Validity) -> OrganisationUnit {
      OrganisationUnit(
        id: UnitID(rawValue: id), board: BoardID(rawValue: "a"), department: nil, parent: nil,
        predecessor: after.map { UnitID(rawValue: $0) }, name: id, operation: .own, validity: validity)
    }
    let (old, new) = (unit("old", Validity(until: day)), unit("new", after: "old", Validity(from: day)))
    let gone = unit("gone", Validity(until: day))
    let chart = OrganisationChart(
      boards: [Board(id: BoardID(rawValue: "a"), name: "A", validity: .always)], departments: [],
      units: [old, new, gone])
    var knowledge = RoutingKnowledge()
    for place in [old, old, new, gone] { knowledge.learn(words("buss"), at: place.placement) }
    knowledge.learn(words("buss"), at: Placement(board: BoardID(rawValue: "a")))
    let today = knowledge.placed { chart.successor(of: $0, on: day) }
    #expect(today.cases == [new.placement: 3, Placement(board: BoardID(rawValue: "a")): 1])
    #expect(today.features["buss"]?[new.placement] == 3)
    #expect(chart.successor(of: gone.placement, on: day) == nil)
  }
}
