import Foundation
import SQLEngine
import TestSupport
import Testing

/// What the engines would do differently if they were let.
struct ValueTests {
  private func stored(_ text: String, _ engine: TestEngine) async throws -> String {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { try SampleSchema.insert(1, note: text, in: $0) }
      return try await database.read { try $0.query("SELECT note FROM samples")[0]["note"] }
    }
  }

  @Test(
    arguments: TestEngine.allCases,
    ["Snöröjning på Åsgatan", "👩‍👩‍👧 🇸🇪", "e\u{301}", "a ? b $1 'c' \"d\" \\n", ""])
  func `texts come back as they were`(engine: TestEngine, text: String) async throws {
    let back = try await stored(text, engine)
    #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: TestEngine.allCases)
  func `a text of a megabyte comes back whole`(engine: TestEngine) async throws {
    let text = String(repeating: "Synpunkt på skolmaten, åäö. ", count: 40_000)
    #expect(try await stored(text, engine) == text)
  }

  @Test(arguments: TestEngine.allCases)
  func `texts sort by code point, upper case first and å after z`(engine: TestEngine) async throws {
    let sorted = try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        for (index, name) in ["ö", "a", "Å", "é", "z", "B", "ä", "å", "_", "🙂"].enumerated() {
          try SampleSchema.insert(index + 1, note: name, in: transaction)
        }
        return try transaction.query("SELECT note FROM samples ORDER BY note").map {
          try $0["note", as: String.self]
        }
      }
    }
    #expect(sorted == ["B", "_", "a", "z", "Å", "ä", "å", "é", "ö", "🙂"])
  }

  @Test(arguments: TestEngine.allCases)
  func `comparing tells upper from lower case`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { try SampleSchema.insert(1, note: "Ängen", in: $0) }
      let found = try await database.read { transaction in
        try ["Ängen", "ängen"].map {
          try transaction.query("SELECT id FROM samples WHERE note = \($0)").count
        }
      }
      #expect(found == [1, 0])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `NULL stands where the statement says`(engine: TestEngine) async throws {
    let orders = try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        for (id, note) in [(1, nil), (2, "b"), (3, "a")] {
          try SampleSchema.insert(id, note: note, in: transaction)
        }
        let orders: [SQL] = ["note NULLS FIRST", "note NULLS LAST", "note DESC NULLS LAST"]
        return try orders.map { order in
          try transaction.query("SELECT id FROM samples ORDER BY \(sql: order)").map {
            try $0["id", as: Int.self]
          }
        }
      }
    }
    #expect(orders == [[1, 3, 2], [3, 2, 1], [2, 3, 1]])
  }

  @Test(arguments: TestEngine.allCases)
  func `booleans are stored, compared and read`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        try SampleSchema.insert(1, in: transaction)
        try transaction.execute("INSERT INTO samples (id, year, sequence, flag) VALUES (2, 2009, 2, \(true))")
        #expect(try transaction.query("SELECT id FROM samples WHERE flag")[0]["id"] == 2)
        #expect(try transaction.query("SELECT id FROM samples WHERE flag = \(false)")[0]["id"] == 1)
        #expect(try transaction.query("SELECT flag FROM samples WHERE id = 2")[0]["flag"] == true)
        #expect(
          try transaction.query("SELECT id = 1 AS first FROM samples WHERE id = 2")[0]["first"] == false)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `integers, reals, sums, averages and divisions are alike`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        try transaction.execute(
          "INSERT INTO samples (id, year, sequence) VALUES (\(Int.max), \(Int.min + 1), 1)")
        try transaction.execute("INSERT INTO samples (id, year, sequence, share) VALUES (2, 7, 2, \(0.1))")
        let extremes = try transaction.query("SELECT id, year FROM samples WHERE sequence = 1")[0]
        #expect(try extremes["id"] == Int.max)
        #expect(try extremes["year"] == Int.min + 1)
        let row = try transaction.query(
          """
          SELECT share, year / 2 AS half, -year / 2 AS negative, year % 4 AS rest, SUM(year) AS total,
            AVG(year) AS mean, COUNT(*) AS n
          FROM samples WHERE id = \(2) GROUP BY id
          """)[0]
        #expect(try row["share"] == 0.1)
        #expect(try row["half"] == 3)
        #expect(try row["negative"] == -3)
        #expect(try row["rest"] == 3)
        #expect(try row["total"] == 7)
        #expect(try row["mean"] == 7.0)
        #expect(try row["n"] == 1)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `instants and days compare as time`(engine: TestEngine) async throws {
    let clock = TestClock("2026-03-29T00:59:59.999Z")
    try await withTestDatabase(engine, migrations: SampleSchema.migrations, clock: clock) { database in
      let later = clock.now.addingTimeInterval(0.001)
      try await database.write { transaction in
        try SampleSchema.insert(1, in: transaction)
        try transaction.execute("UPDATE samples SET at = \(transaction.now), note = '2026-03-29'")
        #expect(
          try transaction.query("SELECT at FROM samples WHERE at < \(later)")[0]["at"] == transaction.now)
        #expect(try transaction.query("SELECT 1 FROM samples WHERE at >= \(later)").isEmpty)
        #expect(try transaction.query("SELECT 1 AS n FROM samples WHERE note < \("2026-04-01")").count == 1)
      }
    }
  }

  @Test(arguments: TestEngine.allCases, [SQLValue.text("a\0b"), .real(.nan), .real(-.infinity)])
  func `what not both can store is refused`(engine: TestEngine, value: SQLValue) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let error = await #expect(throws: EngineError.self) {
        try await database.write { _ = try $0.execute("UPDATE samples SET note = \(value)") }
      }
      #expect(error?.kind == .unstorable)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `lists and many rows of every length work`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      let inserted = try await database.write { transaction in
        try transaction.insert(
          "INSERT INTO samples (id, year, sequence, note) VALUES",
          rows: (1...333).map { [$0, 2009, $0, $0 % 2 == 0 ? "even" : String?.none] })
      }
      #expect(inserted == 333)
      try await database.read { transaction in
        #expect(try SampleSchema.count(in: transaction) == 333)
        let some = try transaction.query(
          "SELECT id FROM samples WHERE \(sql: .isOneOf("id", [3, 5, 900])) ORDER BY id")
        #expect(try some.map { try $0["id", as: Int.self] } == [3, 5])
        #expect(
          try transaction.query("SELECT id FROM samples WHERE NOT \(sql: .isOneOf("id", [Int]()))").count
            == 333)
        #expect(
          try transaction.query("SELECT id FROM samples WHERE note IN \(sql: .list(["even"]))").count == 166)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an upsert counts what it changed`(engine: TestEngine) async throws {
    try await withTestDatabase(engine, migrations: SampleSchema.migrations) { database in
      try await database.write { transaction in
        let rows: [[any SQLConvertible]] = [["a", "Nämnd A"], ["b", "Nämnd B"]]
        let tails: [SQL] = [
          "", "ON CONFLICT DO NOTHING", "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        ]
        var changed = try tails.map {
          try transaction.insert("INSERT INTO boards (id, name) VALUES", rows: rows, then: $0)
        }
        changed.append(try transaction.execute("UPDATE boards SET name = name WHERE id = 'none'"))
        changed.append(try transaction.execute("SELECT id FROM boards"))
        #expect(changed == [2, 0, 2, 0, 0])
        let removed = try transaction.first("DELETE FROM boards WHERE id = 'a' RETURNING name")
        #expect(try removed?["name", as: String.self] == "Nämnd A")
      }
    }
  }
}
