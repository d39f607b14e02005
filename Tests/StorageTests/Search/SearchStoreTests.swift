import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct SearchStoreTests {
  private static let registrar = AccessScene.member("registrar", .registrar)

  private static func found(_ text: String, in transaction: Transaction) throws -> [String] {
    var filter = CaseFilter(for: registrar)
    filter.standing = .all
    filter.words = try SearchStore(transaction).look(for: SearchWords(text))
    let items = try CaseListStore(transaction).page(
      filter, sort: .number, on: Sample.monday, limit: 50, offset: 0)
    #expect(try CaseListStore(transaction).count(filter, on: Sample.monday) == items.count)
    return items.map(\.id.rawValue).sorted()
  }

  private func withCases(
    _ engine: TestEngine, _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(
          Sample.value("snow", sequence: 1),
          texts: [
            Sample.text("t1", .submission, "Snöröjningen på Åvägen är DÅLIG, säger vi.", of: "snow"),
            Sample.text("t2", .subject, "Halka", of: "snow"),
          ], in: transaction)
        try CaseStore(transaction).insert([
          NewCase(
            value: Sample.value("food", sequence: 2),
            texts: [Sample.text("t3", .submission, "Matlådan var kall. Vikten?", of: "food")],
            contact: Contact(name: "Örjan Sjögren-Nilsson", email: "hemlig@example.se"))
        ])
        try RegistrationStore(transaction).insert(
          CaseNumber(year: 2026, sequence: 2), for: CaseID(rawValue: "food"), on: Sample.monday, by: .sender)
        try body(transaction)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `words are found whole and in part, however they are written`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      for text in ["snöröjningen", "RÖJNING", "röj", "åväg", "Dålig", "halk", "röjning halka", "ÅVÄGEN snö"] {
        #expect(try Self.found(text, in: transaction) == ["snow"], "\(text)")
      }
      for text in ["ljudnivå", "röjning matlåda", "avagen", "hemlig", "%", "_", "'"] {
        #expect(try Self.found(text, in: transaction).isEmpty, "\(text)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `under three letters a word is found as a word`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      #expect(try Self.found("vi", in: transaction) == ["snow"])
      #expect(try Self.found("på", in: transaction) == ["snow"])
      #expect(try Self.found("å", in: transaction).isEmpty)
      #expect(try Self.found("vik", in: transaction) == ["food"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a sender is found by name, and not by address`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      #expect(try Self.found("örjan sjögren", in: transaction) == ["food"])
      #expect(try Self.found("nilsson matlåda", in: transaction) == ["food"])
      #expect(try Self.found("example", in: transaction).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is written later is found, notes and reasons are not`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      func write(_ role: TextRole, _ body: String) throws {
        try TextStore(transaction).insert([Sample.text("new \(role)", role, body, of: "snow")])
      }
      try write(.answer, "Vi sandar i eftermiddag.")
      try write(.reply, "Tack för sandningen")
      try write(.note, "Avsändaren verkar kverulant")
      try write(.reason, "Hinner inte: semester")
      try write(.handover, "Polisanmälan bifogas")
      #expect(try Self.found("eftermiddag", in: transaction) == ["snow"])
      #expect(try Self.found("sandningen halka röjning", in: transaction) == ["snow"])
      for text in ["kverulant", "semester", "polisanmälan"] {
        #expect(try Self.found(text, in: transaction).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is removed is found no more`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      let id = CaseID(rawValue: "food")
      try transaction.execute("DELETE FROM texts WHERE case_id = \(id)")
      #expect(try Self.found("matlåda", in: transaction) == ["food"])
      try SearchStore(transaction).refresh(id)
      #expect(try Self.found("matlåda", in: transaction).isEmpty)
      #expect(try Self.found("örjan", in: transaction) == ["food"])
      try SearchStore(transaction).remove(id)
      #expect(try Self.found("örjan", in: transaction).isEmpty)
      #expect(try Self.found("snö", in: transaction) == ["snow"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a word that stands in thousands of cases is found in all of them`(engine: TestEngine) async throws {
    try await withCases(engine) { transaction throws in
      let cases = (10..<2_015).map { Sample.value("many\($0)", sequence: $0) }
      try CaseStore(transaction).insert(
        cases.map { item in
          let id = item.id.rawValue
          return NewCase(
            value: item, texts: [Sample.text("t\(id)", .submission, "Bussen \(item.number) kom", of: id)])
        })
      for item in cases {
        try RegistrationStore(transaction).insert(item.number, for: item.id, on: Sample.monday, by: .sender)
      }
      var filter = CaseFilter(for: Self.registrar)
      filter.words = try SearchStore(transaction).look(for: SearchWords("buss"))
      let store = CaseListStore(transaction)
      #expect(try store.count(filter, on: Sample.monday) == 2_005)
      #expect(try store.count(filter, on: Sample.monday, upTo: 100) == 100)
      let first = try store.page(filter, sort: .number, on: Sample.monday, limit: 2, offset: 0)
      #expect(first.map(\.number.sequence) == [2_014, 2_013])
      #expect(try Self.found("buss 0812", in: transaction) == ["many812"])
    }
  }
}
