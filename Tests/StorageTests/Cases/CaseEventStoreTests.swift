import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct CaseEventStoreTests {
  private static let id = CaseID(rawValue: "case")
  private static let day = Sample.monday

  private static func done(_ days: Int, instant: Date? = Sample.now) -> Doing {
    Doing(day: day.adding(days: days), instant: instant.map { $0 + Double(days) * 86_400 }, actor: "staff:å")
  }

  private func store(
    _ engine: TestEngine, _ body: @escaping @Sendable (CaseEventStore) throws -> Void
  ) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let text = Sample.text("text", .answer, "Svar")
        try Sample.register(Sample.value(), texts: [text], in: transaction)
        try body(CaseEventStore(transaction))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case to which nothing happened has nothing`(engine: TestEngine) async throws {
    try await store(engine) { store in
      #expect(try store.acknowledgement(of: Self.id) == nil && store.oralNote(of: Self.id) == nil)
      #expect(try store.answers(of: Self.id).isEmpty && store.extensions(of: Self.id).isEmpty)
      #expect(try store.closures(of: Self.id).isEmpty && store.reopenings(of: Self.id).isEmpty)
      #expect(try store.arrivalCorrections(of: Self.id).isEmpty)
      try store.insert([(caseID: CaseID, acknowledgement: Acknowledgement)]())
      try store.insert([(caseID: CaseID, answer: Answer)]())
      try store.insert([(caseID: CaseID, closure: Closure)]())
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an acknowledgement comes back, with an instant or with the day only`(engine: TestEngine) async throws
  {
    for instant in [Sample.now, nil] {
      try await store(engine) { store in
        let item = Acknowledgement(done: Self.done(0, instant: instant), means: .inPerson)
        try store.insert([(Self.id, item)])
        #expect(try store.acknowledgement(of: Self.id) == item)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case is acknowledged once`(engine: TestEngine) async throws {
    await #expect(throws: EngineError.uniqueViolation(columns: ["case_id"])) {
      try await store(engine) { store in
        let item = Acknowledgement(done: Self.done(0), means: .letter)
        try store.insert([(Self.id, item)])
        try store.insert([(Self.id, item)])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `answers come in their order, with a text or, imported, without`(engine: TestEngine) async throws {
    try await store(engine) { store in
      let items = [
        Answer(ordinal: 1, done: Self.done(1, instant: nil), text: nil),
        Answer(ordinal: 2, done: Self.done(2), text: RowID(rawValue: "text")),
      ]
      try store.insert(items.reversed().map { (Self.id, $0) })
      #expect(try store.answers(of: Self.id) == items)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `extensions come in the order of the days they lead to`(engine: TestEngine) async throws {
    try await store(engine) { store in
      let items = [(14, 18), (18, 25)].map { before, now in
        Extension(
          done: Self.done(before - 2), owedBefore: Self.day.adding(days: before),
          owedNow: Self.day.adding(days: now), reason: RowID(rawValue: "text"))
      }
      for (index, item) in items.enumerated().reversed() {
        try store.insert(item, id: RowID(rawValue: "\(index)"), for: Self.id)
      }
      #expect(try store.extensions(of: Self.id) == items)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `closures of every reason and reopenings come in the order they happened`(engine: TestEngine)
    async throws
  {
    try await store(engine) { store in
      let closures = ClosureReason.allCases.enumerated().map {
        Closure(ordinal: $0.offset + 1, done: Self.done($0.offset, instant: nil), reason: $0.element)
      }
      try store.insert(closures.reversed().map { (Self.id, $0) })
      #expect(try store.closures(of: Self.id) == closures)
      let reopenings = (0..<2).map {
        Reopening(
          done: Self.done($0), answerBy: Self.day.adding(days: 14 + $0), reason: RowID(rawValue: "text"))
      }
      for (index, item) in reopenings.enumerated().reversed() {
        try store.insert(item, id: RowID(rawValue: "\(index)"), for: Self.id)
      }
      #expect(try store.reopenings(of: Self.id) == reopenings)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `two closures of one day come in the order they happened`(engine: TestEngine) async throws {
    try await store(engine) { store in
      let closures = [ClosureReason.notOurs, .withdrawn].enumerated().map { index, reason in
        Closure(
          ordinal: index + 1, done: Doing(day: Self.day, instant: Sample.now, actor: "a"), reason: reason)
      }
      try store.insert(closures.reversed().map { (Self.id, $0) })
      #expect(try store.closures(of: Self.id) == closures)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `corrections of the arrival keep both days`(engine: TestEngine) async throws {
    try await store(engine) { store in
      let items = (0..<2).map {
        ArrivalCorrection(
          done: Self.done($0), dayBefore: Self.day.adding(days: -$0), dayNow: Self.day.adding(days: -$0 - 1),
          reason: RowID(rawValue: "text"))
      }
      for (index, item) in items.enumerated().reversed() {
        try store.insert(item, id: RowID(rawValue: "\(index)"), for: Self.id)
      }
      #expect(try store.arrivalCorrections(of: Self.id) == items)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an oral note says who heard it and whether it was read back`(engine: TestEngine) async throws {
    for readBack in [OralNote.ReadBack.done, .notDone] {
      try await store(engine) { store in
        let note = OralNote(receivedBy: "Örjan Åkesson", readBack: readBack)
        try store.insert(note, for: Self.id)
        #expect(try store.oralNote(of: Self.id) == note)
      }
    }
  }
}
