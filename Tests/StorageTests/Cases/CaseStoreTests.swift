import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct CaseStoreTests {
  /// With something in every field.
  private var full: FeedbackCase {
    FeedbackCase(
      id: CaseID(rawValue: "full"), number: CaseNumber(year: 2026, sequence: 12_345),
      arrival: Arrival(day: Sample.monday, instant: Sample.now, rule: .ownLetterBox),
      registeredOn: Sample.monday.adding(days: 1),
      classification: Classification(
        kind: .question, dimension: .operationSpecific, serviceArea: Sample.area.id,
        placement: Sample.unit.placement),
      channel: .letter,
      sender: SenderProfile(identity: .named, wish: .noAnswer, hasReceiptCode: true, capacity: .relative),
      language: "sma",
      promise: CasePromise(
        promise: ServicePromise(acknowledgeDays: 3, answerDays: 12),
        acknowledgeBy: Sample.monday.adding(days: 3), warnAcknowledgeBy: Sample.monday.adding(days: 2),
        answerBy: Sample.monday.adding(days: 16)),
      movedAnswerBy: Sample.monday.adding(days: 20), state: .reopened, officer: Sample.officer.id, version: 7)
  }

  @Test(arguments: TestEngine.allCases)
  func `a case comes back as it went in, by number and by identifier`(engine: TestEngine) async throws {
    let (full, bare) = (full, Sample.value(sender: Sample.anonymous))
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(full, in: transaction)
        try Sample.register(bare, in: transaction)
      }
      try await database.read { transaction throws in
        let store = CaseStore(transaction)
        #expect(try store.find(full.number) == full)
        #expect(try store.find(full.id) == full)
        #expect(try store.find(bare.number) == bare)
        #expect(try store.find(CaseNumber(year: 2025, sequence: 1)) == nil)
        #expect(try store.find(CaseID(rawValue: "none")) == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `everything that can change is written by an update`(engine: TestEngine) async throws {
    var changed = full
    changed.arrival = Arrival(day: Sample.monday.adding(days: -3), instant: nil, rule: .post)
    changed.classification = Classification(
      kind: .suggestion, dimension: nil, serviceArea: nil, placement: Placement(board: Sample.otherBoard.id))
    changed.promise = CasePromise(
      receivedOn: changed.arrival.day, promise: full.promise.promise, calendar: WorkingCalendar())
    changed.movedAnswerBy = nil
    changed.state = .answered
    changed.officer = nil
    changed.version = 8
    let (before, after) = (full, changed)
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(before, in: transaction)
        #expect(try CaseStore(transaction).update(after, after: 7, on: Sample.monday))
      }
      #expect(try await database.read { try CaseStore($0).find(after.id) } == after)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an update after somebody else's writes nothing`(engine: TestEngine) async throws {
    let before = Sample.value()
    var mine = before
    mine.state = .closed
    mine.version = 2
    let stale = mine
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(before, in: transaction)
        #expect(try !CaseStore(transaction).update(stale, after: 2, on: Sample.monday))
        #expect(try !CaseStore(transaction).update(stale, after: 0, on: Sample.monday))
      }
      #expect(try await database.read { try CaseStore($0).find(before.id) } == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `many cases are inserted at once, and read in the order of their numbers`(engine: TestEngine)
    async throws
  {
    let cases = (1...200).map { Sample.value("case \($0)", sequence: $0) }
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try CaseStore(transaction).insert([])
        try CaseStore(transaction).insert(
          cases.reversed().map { value in
            NewCase(
              value: value,
              texts: [Sample.text("t\(value.number)", .submission, "åäö", of: value.id.rawValue)],
              contact: Contact(name: "Åsa"), receiptHash: "hash \(value.number)")
          })
        for value in cases {
          try RegistrationStore(transaction).insert(
            value.number, for: value.id, on: Sample.monday, by: .program)
        }
      }
      try await database.read { transaction throws in
        #expect(try cases.map { try CaseStore(transaction).find($0.number) } == cases)
        #expect(try ContactStore(transaction).find(cases[99].id) == Contact(name: "Åsa"))
        #expect(try ReceiptStore(transaction).caseID(forHash: "hash 2026-0100") == cases[99].id)
        #expect(try TextStore(transaction).all(of: cases.map(\.id)).count == 200)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case without a number is no case yet`(engine: TestEngine) async throws {
    let value = Sample.value()
    try await withRegister(engine) { database in
      try await database.write { try CaseStore($0).insert([NewCase(value: value, texts: [])]) }
      #expect(try await database.read { try CaseStore($0).find(value.id) } == nil)
    }
  }
}
