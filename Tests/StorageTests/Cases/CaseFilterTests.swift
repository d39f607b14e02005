import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

/// Every filter and every order by itself, seen on Monday 16 March 2026.
struct CaseFilterTests {
  private static let today = Sample.monday.adding(days: 14)
  private static let registrar = AccessScene.member("registrar", .registrar)

  private static func value(
    _ id: String, _ sequence: Int, day: Int = 0, kind: Kind = .complaint, place: Placement = .unrouted,
    state: CaseState = .acknowledged, officer: StaffID? = nil, dimension: QualityDimension? = nil,
    area: ServiceAreaID? = nil, channel: Channel = .web, sender: SenderProfile = Sample.named,
    language: String = "sv"
  ) -> FeedbackCase {
    let received = Sample.monday.adding(days: day)
    return FeedbackCase(
      id: CaseID(rawValue: id), number: CaseNumber(year: 2026, sequence: sequence),
      arrival: Arrival(day: received, instant: nil, rule: .sameDay), registeredOn: received,
      classification: Classification(kind: kind, dimension: dimension, serviceArea: area, placement: place),
      channel: channel, sender: sender, language: language,
      promise: CasePromise(receivedOn: received, promise: .standard, calendar: WorkingCalendar()),
      movedAnswerBy: nil, state: state, officer: officer, version: 2)
  }

  private static let cases = [
    value("a", 1, place: Sample.unit.placement, officer: Sample.officer.id, dimension: .treatment),
    value(
      "b", 2, day: 1, kind: .question, place: Placement(board: Sample.otherBoard.id), area: Sample.area.id),
    value(
      "c", 3, day: 2, kind: .compliment,
      place: Placement(board: Sample.board.id, department: Sample.department.id)),
    value("d", 4, day: 10, state: .registered, channel: .telephone, sender: Sample.anonymous, language: "fi"),
    value("e", 5, day: 3, kind: .suggestion, state: .closed),
    value(
      "f", 6, day: 4, sender: SenderProfile(identity: .named, wish: .noAnswer, hasReceiptCode: true)),
  ]

  private func list(
    _ engine: TestEngine, sort: CaseSort = .number,
    _ ask: @escaping @Sendable (inout CaseFilter) -> Void = { _ in }
  ) async throws -> String {
    var filter = CaseFilter(for: Self.registrar)
    filter.standing = .all
    ask(&filter)
    let asked = filter
    return try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        for value in Self.cases { try Sample.register(value, in: transaction) }
        let store = CaseListStore(transaction)
        let all = try store.page(asked, sort: sort, on: Self.today, limit: 50, offset: 0).map(\.id.rawValue)
        // The same, a line a page.
        let single = try (0..<7).flatMap {
          try store.page(asked, sort: sort, on: Self.today, limit: 1, offset: $0).map(\.id.rawValue)
        }
        #expect(single == all)
        #expect(try store.count(asked, on: Self.today) == all.count)
        return all.joined()
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a case is`(engine: TestEngine) async throws {
    #expect(try await list(engine) { $0.state = .registered } == "d")
    #expect(try await list(engine) { $0.kind = .compliment } == "c")
    #expect(try await list(engine) { $0.dimension = .value(.treatment) } == "a")
    #expect(try await list(engine) { $0.dimension = .unset } == "fedcb")
    #expect(try await list(engine) { $0.serviceArea = .value(Sample.area.id) } == "b")
    #expect(try await list(engine) { $0.serviceArea = .unset } == "fedca")
  }

  @Test(arguments: TestEngine.allCases)
  func `whose it is`(engine: TestEngine) async throws {
    #expect(try await list(engine) { $0.places = [.pile] } == "fed")
    #expect(try await list(engine) { $0.places = [.board(Sample.board.id)] } == "ca")
    #expect(try await list(engine) { $0.places = [.department(Sample.department.id)] } == "ca")
    #expect(try await list(engine) { $0.places = [.units([Sample.unit.id]), .pile] } == "feda")
    #expect(try await list(engine) { $0.places = [] }.isEmpty)
    #expect(try await list(engine) { $0.officer = .nobody } == "fedcb")
    #expect(try await list(engine) { $0.officer = .member(Sample.officer.id) } == "a")
  }

  @Test(arguments: TestEngine.allCases)
  func `who sent it, and how`(engine: TestEngine) async throws {
    #expect(try await list(engine) { $0.channel = .telephone } == "d")
    #expect(try await list(engine) { $0.identity = .anonymous } == "d")
    #expect(try await list(engine) { $0.identity = .named } == "fecba")
    #expect(try await list(engine) { $0.wish = .noAnswer } == "f")
    #expect(try await list(engine) { $0.language = "fi" } == "d")
    #expect(try await list(engine) { $0.language = "' OR 1=1 --" }.isEmpty)
  }

  @Test(arguments: TestEngine.allCases)
  func `when it came in and when it is due`(engine: TestEngine) async throws {
    #expect(try await list(engine) { $0.received.from = Sample.monday.adding(days: 3) } == "fed")
    #expect(
      try await list(engine) { $0.received = .init(from: Sample.monday, through: Sample.monday) } == "a")
    // a is due today, b and c the days after, d must be acknowledged today.
    #expect(try await list(engine) { $0.due.through = Self.today } == "da")
    #expect(try await list(engine) { $0.due = .init(from: Self.today.adding(days: 1)) } == "cb")
    #expect(
      try await list(engine) {
        $0.standing = .soon
        $0.soonThrough = Self.today.adding(days: 1)
      } == "dba")
  }

  @Test(arguments: TestEngine.allCases)
  func `every order says all, once each, in Swedish order where it is words`(engine: TestEngine) async throws
  {
    #expect(try await list(engine, sort: .due) == "dabcfe")
    #expect(try await list(engine, sort: .newest) == "dfecba")
    #expect(try await list(engine, sort: .oldest) == "abcefd")
    #expect(try await list(engine, sort: .number) == "fedcba")
    // beröm, fråga, förslag, klagomål
    #expect(try await list(engine, sort: .kind) == "cbedaf")
    // avslutad, bekräftad, registrerad
    #expect(try await list(engine, sort: .state) == "eabcfd")
    // Olle Öberg, then those whom nobody has.
    #expect(try await list(engine, sort: .officer) == "adbcfe")
    // Andra nämnden, Förvaltning å ä ö, Hemtjänst Öst, then what lies nowhere.
    #expect(try await list(engine, sort: .place) == "bcadfe")
  }
}
