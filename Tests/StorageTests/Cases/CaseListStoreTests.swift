import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

/// Seen on Monday 16 March 2026. What was received on 2 March is due that day.
struct CaseListStoreTests {
  private static let today = Sample.monday.adding(days: 14)

  private static let cases: [FeedbackCase] = [
    // Acknowledged, received 2 March: due today.
    Sample.value("today", sequence: 1, placement: Sample.unit.placement, state: .acknowledged),
    // Not acknowledged: overdue since 4 March.
    Sample.value("late", sequence: 2, placement: Placement(board: Sample.otherBoard.id)),
    // Due 20 March, received on a Sunday; the next one on the Saturday before it is due the same day.
    Sample.value(
      "newer", sequence: 4, received: Sample.monday.adding(days: 6), placement: Sample.unit.placement,
      state: .acknowledged, officer: Sample.officer.id),
    Sample.value(
      "older", sequence: 3, received: Sample.monday.adding(days: 5), placement: .unrouted,
      state: .acknowledged),
    // Nothing is owed: answered, closed, and to somebody who wants nothing.
    Sample.value("answered", sequence: 5, placement: Sample.unit.placement, state: .answered),
    Sample.value(
      "closed", sequence: 6, received: Sample.monday.adding(days: 1), placement: Sample.unit.placement,
      state: .closed),
    Sample.value(
      "silent", sequence: 7, received: Sample.monday.adding(days: -3),
      sender: SenderProfile(identity: .named, wish: .noAnswer, hasReceiptCode: true)),
  ]

  private static let registrar = AccessScene.member("registrar", .registrar)

  private static func officer(of board: BoardID) -> StaffMember {
    AccessScene.member("officer", .officer, at: Placement(board: board))
  }

  private func list(
    _ engine: TestEngine, of member: StaffMember = registrar,
    _ ask: @escaping @Sendable (inout CaseFilter) -> Void = { _ in }
  ) async throws -> [Int] {
    var filter = CaseFilter(for: member)
    ask(&filter)
    let asked = filter
    return try await withList(engine) { store in
      let items = try store.page(asked, on: Self.today, limit: 50, offset: 0)
      #expect(try store.count(asked, on: Self.today) == items.count)
      return items.map(\.number.sequence)
    }
  }

  private func withList<Value: Sendable>(
    _ engine: TestEngine, _ body: @escaping @Sendable (CaseListStore) throws -> Value
  ) async throws -> Value {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        for value in Self.cases {
          let id = value.id.rawValue
          try Sample.register(
            value, texts: [Sample.text("t \(id)", .submission, "Text om \(id)", of: id)], in: transaction)
        }
      }
      return try await database.read { try body(CaseListStore($0)) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is due first comes first, then what came last, then what owes nothing`(engine: TestEngine)
    async throws
  {
    #expect(try await list(engine) { $0.standing = .all } == [2, 1, 4, 3, 6, 5, 7])
  }

  @Test(arguments: TestEngine.allCases)
  func `open is what is not closed, overdue is what is past its day`(engine: TestEngine) async throws {
    #expect(try await list(engine) == [2, 1, 4, 3, 5, 7])
    #expect(try await list(engine) { $0.standing = .closed } == [6])
    #expect(try await list(engine) { $0.standing = .overdue } == [2])
  }

  @Test(arguments: TestEngine.allCases)
  func `a board's list holds its own cases and none that wait for a board`(engine: TestEngine) async throws {
    #expect(try await list(engine, of: Self.officer(of: Sample.board.id)) == [1, 4, 5])
    #expect(try await list(engine, of: Self.officer(of: Sample.otherBoard.id)) == [2])
    #expect(try await list(engine, of: Self.officer(of: BoardID(rawValue: "none"))).isEmpty)
  }

  @Test(arguments: TestEngine.allCases)
  func `a list can be of one unit or of one officer`(engine: TestEngine) async throws {
    #expect(try await list(engine) { $0.places = [.units([Sample.unit.id])] } == [1, 4, 5])
    #expect(try await list(engine) { $0.officer = .member(Sample.officer.id) } == [4])
    let other = try await list(engine, of: Self.officer(of: Sample.otherBoard.id)) {
      $0.places = [.units([Sample.unit.id])]
    }
    #expect(other.isEmpty)
  }

  @Test(arguments: TestEngine.allCases)
  func `pages follow each other without a gap`(engine: TestEngine) async throws {
    try await withList(engine) { store in
      var filter = CaseFilter(for: Self.registrar)
      filter.standing = .all
      let pages = try [0, 3, 6, 9].map {
        try store.page(filter, on: Self.today, limit: 3, offset: $0).map(\.number.sequence)
      }
      #expect(pages == [[2, 1, 4], [3, 6, 5], [7], []])
      #expect(try store.count(filter, on: Self.today) == 7)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is due on a day is counted within the scope`(engine: TestEngine) async throws {
    try await withList(engine) { store throws in
      #expect(try store.dueCount(Access.reach(of: Self.registrar), on: Self.today) == 1)
      #expect(try store.dueCount(Access.reach(of: Self.registrar), on: Sample.monday.adding(days: 18)) == 2)
      #expect(try store.dueCount(Access.reach(of: Self.officer(of: Sample.board.id)), on: Self.today) == 1)
      #expect(
        try store.dueCount(Access.reach(of: Self.officer(of: Sample.otherBoard.id)), on: Self.today) == 0)
      #expect(try store.dueCount(Access.reach(of: Self.registrar), on: Self.today.adding(days: -1)) == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a line shows what the case is and where it stands`(engine: TestEngine) async throws {
    try await withList(engine) { store in
      var filter = CaseFilter(for: Self.registrar)
      filter.officer = .member(Sample.officer.id)
      let item = try #require(try store.page(filter, on: Self.today, limit: 1, offset: 0).first)
      #expect(item.number == CaseNumber(year: 2026, sequence: 4) && item.kind == .complaint)
      #expect(item.state == .acknowledged && item.officer == Sample.officer.id)
      #expect(item.placement == Sample.unit.placement && item.title == "Text om newer")
      #expect(item.receivedOn == Sample.monday.adding(days: 6))
      #expect(item.dueOn == Sample.monday.adding(days: 18))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the title is the latest subject, or else how the text begins, or nothing`(engine: TestEngine)
    async throws
  {
    let long = String(repeating: "å", count: 300)
    let subjects = [
      Sample.text("b1", .submission, long, of: "b"), Sample.text("b2", .subject, "Första", of: "b"),
      CaseText(
        id: RowID(rawValue: "b3"), caseID: CaseID(rawValue: "b"), role: .subject, ordinal: 2,
        text: SealedText(body: "Senaste", salt: "s")),
    ]
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(
          Sample.value("a", sequence: 1), texts: [Sample.text("a1", .submission, long, of: "a")],
          in: transaction)
        try Sample.register(Sample.value("b", sequence: 2), texts: subjects, in: transaction)
        try Sample.register(Sample.value("c", sequence: 3), in: transaction)
      }
      let titles = try await database.read { transaction in
        try CaseListStore(transaction).page(
          CaseFilter(for: Self.registrar), on: Self.today, limit: 9, offset: 0
        ).map(\.title)
      }
      #expect(titles == ["", "Senaste", String(repeating: "å", count: 160)])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what may be read only with a reason stands there without its words`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try ProtectedUnitStore(transaction).set(
          .school, of: [Sample.unit.id], on: Sample.monday, by: .program)
        let value = Sample.value(placement: Sample.unit.placement)
        try Sample.register(value, texts: [Sample.text("t", .submission, "Hemligt")], in: transaction)
        func titles(_ member: StaffMember) throws -> [String?] {
          try CaseListStore(transaction).page(
            CaseFilter(for: member), on: Self.today, limit: 9, offset: 0
          ).map(\.title)
        }
        #expect(try titles(Self.registrar) == [nil])
        #expect(try titles(Sample.officer) == ["Hemligt"])
        #expect(try titles(Self.officer(of: Sample.board.id)).isEmpty)
      }
    }
  }
}
