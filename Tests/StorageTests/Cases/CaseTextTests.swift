import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct CaseTextTests {
  private static let body = "Å ä ö é ł 漢字 🙂 \"citat\" 'apostrof' 100 % _ \\ \n\tny rad → slut"

  @Test(arguments: TestEngine.allCases)
  func `texts of every role come back letter by letter`(engine: TestEngine) async throws {
    let roles: [TextRole] = [.subject, .submission, .place, .answer, .reason]
    let texts = roles.map { Sample.text("id \($0.rawValue)", $0, Self.body) }
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), in: transaction)
        try TextStore(transaction).insert(texts)
        try TextStore(transaction).insert([])
      }
      let found = try await database.read { try TextStore($0).all(of: CaseID(rawValue: "case")) }
      #expect(
        found.sorted { $0.id.rawValue < $1.id.rawValue } == texts.sorted { $0.id.rawValue < $1.id.rawValue })
      #expect(found.allSatisfy { $0.text.body.unicodeScalars.elementsEqual(Self.body.unicodeScalars) })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the longest text there may be is kept whole`(engine: TestEngine) async throws {
    let text = Sample.text("long", .submission, String(repeating: "🙂å", count: Submission.longestText / 2))
    try await withRegister(engine) { database in
      try await database.write { try Sample.register(Sample.value(), texts: [text], in: $0) }
      #expect(try await database.read { try TextStore($0).all(of: CaseID(rawValue: "case")) } == [text])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the texts of some cases are not mixed with those of others`(engine: TestEngine) async throws {
    let one = Sample.text("1", .submission, "ett", of: "a")
    let two = Sample.text("2", .submission, "två", of: "b")
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value("a", sequence: 1), texts: [one], in: transaction)
        try Sample.register(Sample.value("b", sequence: 2), texts: [two], in: transaction)
      }
      try await database.read { transaction throws in
        let store = TextStore(transaction)
        #expect(try store.all(of: CaseID(rawValue: "b")) == [two])
        #expect(try store.all(of: [CaseID(rawValue: "a"), CaseID(rawValue: "c")]) == [one])
        #expect(try store.all(of: [CaseID]()).isEmpty)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a contact comes back as it went in`(engine: TestEngine) async throws {
    let contact = Contact(
      name: "Åsa Öst", email: "åsa@öst.se", phone: "+46 63", address: "Ängsvägen 1\n831 30 Östersund")
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.register(Sample.value(), in: transaction)
        try ContactStore(transaction).insert(contact, for: CaseID(rawValue: "case"))
      }
      try await database.read { transaction throws in
        #expect(try ContactStore(transaction).find(CaseID(rawValue: "case")) == contact)
        #expect(try ContactStore(transaction).find(CaseID(rawValue: "none")) == nil)
      }
    }
  }
}
