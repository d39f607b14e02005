import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct RoutingStoreTests {
  private let codes = FeatureCode(salt: "salt")

  private func words(_ text: String) -> [LearntWord] {
    LearntWord.all(of: RoutingItem(text: text, kind: .complaint, channel: .web))
  }

  @Test(arguments: TestEngine.allCases)
  func `what is added up and taken back comes back as knowledge`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let store = RoutingKnowledgeStore(transaction)
        let place = try #require(Sample.unit.placement.narrowest)
        let names = Set(words("bussen skolskjutsen").flatMap(\.features).map(\.name))
        var first = LessonChanges(codes: codes)
        first.count(words("bussen"), at: place, area: Sample.area.id, step: 1)
        first.count(words("bussar skolskjuts"), at: place, area: Sample.area.id, step: 1)
        try store.apply(first, places: [place: Sample.unit.placement])
        var knowledge = try store.knowledge(of: names, codes: codes)
        #expect(knowledge.cases == [Sample.unit.placement: 2])
        #expect(knowledge.features["buss"] == [Sample.unit.placement: 2])
        #expect(knowledge.features["skolskjuts"] == [Sample.unit.placement: 1])
        let common = try #require(try store.commonestArea(at: Sample.unit.placement))
        #expect(common.area == Sample.area.id && common.cases == 2 && common.of == 2)

        var second = LessonChanges(codes: codes)
        second.count(words("bussar skolskjuts"), at: place, area: Sample.area.id, step: -1)
        try store.apply(second, places: [:])
        knowledge = try store.knowledge(of: names, codes: codes)
        #expect(knowledge.cases == [Sample.unit.placement: 1])
        #expect(knowledge.features["buss"] == [Sample.unit.placement: 1])
        #expect(knowledge.features["skolskjuts"] == nil)
        let left = try transaction.first("SELECT COUNT(*) AS n FROM routing_words WHERE cases <= 0")
        #expect(try left?["n", as: Int.self] == 0)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is learnt from once for each of its versions`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(Sample.value("one"), in: transaction)
        try Sample.register(
          Sample.value("two", sequence: 2, placement: Sample.unit.placement, state: .closed), in: transaction)
        let store = RoutingLessonStore(transaction)
        let found = try store.awaitingLesson(limit: 10)
        #expect(found.map(\.id.rawValue) == ["one", "two"])
        #expect(found.map(\.isPlacedByPerson) == [false, true])
        #expect(try store.placedByPeople().map(\.id.rawValue) == ["two"])
        let lesson = KeptLesson(place: "unit", serviceArea: Sample.area.id, kind: .complaint, subject: nil)
        try store.keep(lesson, of: found[1].id)
        try store.markLearnt(found)
        #expect(try store.awaitingLesson(limit: 10).isEmpty)
        #expect(try store.lessons(of: found.map(\.id)) == [found[1].id: lesson])
        try transaction.execute("UPDATE cases SET version = 2 WHERE id = 'two'")
        #expect(try store.awaitingLesson(limit: 10).map(\.id.rawValue) == ["two"])
        try store.forgetEverything()
        #expect(try store.awaitingLesson(limit: 10).count == 2)
        #expect(try store.lessons(of: found.map(\.id)).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a condition that cannot be read stops the rule rather than widening it`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let store = RoutingRuleStore(transaction)
        let id = RoutingRuleID(rawValue: "rule")
        try store.insert(
          id,
          RoutingRuleVersion(
            number: 1, name: "Buss",
            conditions: RoutingConditions(
              words: [WordPattern("buss*")].compactMap { $0 }, kinds: [.complaint]),
            goal: RoutingGoal(placement: Sample.unit.placement), madeAt: Sample.now, madeBy: "staff:x"))
        #expect(try store.find(id)?.latest.conditions.kinds == [.complaint])
        try transaction.execute("UPDATE routing_rule_versions SET kinds = 'none'")
        #expect(throws: EngineError.self) { try store.all() }
      }
    }
  }
}
