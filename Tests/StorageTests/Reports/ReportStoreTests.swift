import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct ReportStoreTests {
  private func march() throws -> ReportPeriod { try ReportPeriod(parsing: "2026-03-01..2026-03-31") }

  private func request() throws -> ReportRequest {
    ReportRequest(period: try march(), comparison: .nothing, asOf: try march().to)
  }

  private func facts(_ transaction: Transaction) throws -> [CaseFacts] {
    var found: [CaseFacts] = []
    let store = ReportStore(transaction)
    let places = try store.staffComplaints(of: try request())
    try store.eachCase(in: try march(), staffComplaints: places) { found.append($0) }
    return found.sorted { $0.receivedOn < $1.receivedOn }
  }

  @Test(arguments: TestEngine.allCases)
  func `a period holds the cases received in it, first and last day included`(engine: TestEngine) async throws
  {
    try await withRegister(engine) { database in
      let days = try ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map(calendarDay)
      try await database.write { transaction in
        for (index, day) in days.enumerated() {
          try Sample.register(Sample.value("\(day)", sequence: index + 1, received: day), in: transaction)
        }
      }
      try await database.read { transaction in
        #expect(try facts(transaction).map(\.receivedOn) == Array(days[1...2]))
        var brief: [CalendarDay] = []
        let places = try ReportStore(transaction).staffComplaints(of: try request())
        try ReportStore(transaction).eachCaseBriefly(in: try march(), staffComplaints: places) {
          kind, placement, day in
          #expect(kind == .complaint && placement == .unrouted)
          brief.append(day)
        }
        #expect(brief.sorted() == Array(days[1...2]))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case comes with its acknowledgement, its first answer and its extensions in order`(
    engine: TestEngine
  ) async throws {
    let id = CaseID(rawValue: "case")
    @Sendable func done(_ days: Int) -> Doing {
      Doing(
        day: Sample.monday.adding(days: days), instant: Sample.now.addingTimeInterval(Double(days)),
        actor: "a")
    }
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(Sample.value(placement: Sample.unit.placement), in: transaction)
        let events = CaseEventStore(transaction)
        try events.insert([(id, Acknowledgement(done: done(1), means: .letter))])
        try events.insert([
          (id, Answer(ordinal: 2, done: done(9), text: nil)),
          (id, Answer(ordinal: 1, done: done(7), text: nil)),
        ])
        for (order, days) in [(5, 20), (4, 16)] {
          try events.insert(
            Extension(
              done: done(order), owedBefore: Sample.monday.adding(days: days - 2),
              owedNow: Sample.monday.adding(days: days), reason: nil),
            id: RowID(rawValue: "\(order)"), for: id)
        }
      }
      let found = try await database.read { try facts($0) }
      #expect(
        found == [
          CaseFacts(
            kind: .complaint, dimension: nil, placement: Sample.unit.placement, channel: .web,
            identity: .named, answerDuty: .owed, receivedOn: Sample.monday, promise: .standard,
            acknowledgeBy: Sample.monday.adding(days: 2), answerBy: Sample.monday.adding(days: 14),
            acknowledgedOn: Sample.monday.adding(days: 1), answeredOn: Sample.monday.adding(days: 7),
            extensions: [
              .init(
                givenOn: Sample.monday.adding(days: 4), from: Sample.monday.adding(days: 14),
                to: Sample.monday.adding(days: 16)),
              .init(
                givenOn: Sample.monday.adding(days: 5), from: Sample.monday.adding(days: 18),
                to: Sample.monday.adding(days: 20)),
            ])
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case comes with what left nothing to answer, and when it was taken up again`(engine: TestEngine)
    async throws
  {
    let id = CaseID(rawValue: "case")
    @Sendable func done(_ days: Int) -> Doing {
      Doing(
        day: Sample.monday.adding(days: days), instant: Sample.now.addingTimeInterval(Double(days) * 86_400),
        actor: "a")
    }
    func endings(in state: CaseState) async throws -> [CaseFacts.Ending]? {
      try await withRegister(engine) { database in
        try await database.write { transaction in
          try Sample.register(Sample.value(state: state), in: transaction)
          let events = CaseEventStore(transaction)
          let reasons: [ClosureReason] = [.withdrawn, .noMeasure, .handedOver]
          for (index, reason) in reasons.enumerated() {
            try events.insert([(id, Closure(ordinal: index + 1, done: done(index * 2 + 1), reason: reason))])
          }
          for days in [2, 4] {
            try events.insert(
              Reopening(done: done(days), answerBy: Sample.monday, reason: nil),
              id: RowID(rawValue: "\(days)"), for: id)
          }
        }
        return try await database.read { try facts($0).first?.endings }
      }
    }
    func day(_ days: Int) -> CalendarDay { Sample.monday.adding(days: days) }
    #expect(
      try await endings(in: .closed) == [
        .init(on: day(1), takenUpAgainOn: day(2)), .init(on: day(5), takenUpAgainOn: nil),
      ])
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer is owed to who can be reached and wants one`(engine: TestEngine) async throws {
    let senders: [(SenderProfile, CaseFacts.AnswerDuty)] = [
      (Sample.named, .owed), (Sample.anonymous, .owed),
      (SenderProfile(identity: .anonymous, wish: .answer, hasReceiptCode: false), .notOwed),
      (SenderProfile(identity: .named, wish: .noAnswer, hasReceiptCode: true), .notOwed),
    ]
    try await withRegister(engine) { database in
      try await database.write { transaction in
        for (index, item) in senders.enumerated() {
          try Sample.register(
            Sample.value(
              "\(index)", sequence: index + 1, received: Sample.monday.adding(days: index), sender: item.0),
            in: transaction)
        }
      }
      let found = try await database.read { try facts($0) }
      #expect(found.map(\.answerDuty) == senders.map(\.1))
      #expect(found.map(\.identity) == senders.map(\.0.identity))
    }
  }
}
