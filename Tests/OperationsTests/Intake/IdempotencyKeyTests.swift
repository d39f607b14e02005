import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct IdempotencyKeyTests {
  private static let submission = Submission(kind: .complaint, text: "Bussen kom inte.")

  @Test(arguments: [
    "k", "8c2e5f0a-5a2e-4a41-9a53-1f1c2b9b1d11", "!~", String(repeating: "a", count: 200),
  ])
  func `visible ASCII characters are a key`(text: String) {
    #expect(throws: Never.self) { try IdempotencyKey(text) }
  }

  @Test(arguments: ["", " ", "a b", "å", "a\n", "a\u{7F}", "\0", String(repeating: "a", count: 201)])
  func `anything else is not`(text: String) {
    #expect(throws: Problem(.invalid, .idempotencyKeyWrong)) { try IdempotencyKey(text) }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same key and the same content give the same receipt and one case`(engine: TestEngine) async throws
  {
    try await withOperations(engine) { operations, _ in
      let key = try IdempotencyKey("key")
      let first = try await operations.submit(Self.submission, channel: .web, idempotency: key)
      var again = Self.submission
      again.text = "  Bussen kom inte.\n"
      let second = try await operations.submit(again, channel: .web, idempotency: key)
      #expect(second == first)
      #expect(try await operations.database.value("SELECT COUNT(*) AS n FROM cases") == 1)
      #expect(try await operations.read(receiptCode: second.receiptCode).number.description == first.number)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same key with any other content is refused`(engine: TestEngine) async throws {
    let changes: [@Sendable (inout Submission) -> Void] = [
      { $0.kind = .compliment }, { $0.dimension = .access }, { $0.unit = UnitID(rawValue: "u") },
      { $0.text = "Annat" }, { $0.place = "Torget" }, { $0.language = "en" }, { $0.wish = .noAnswer },
      { $0.capacity = .user }, { $0.contact = Contact(email: "a@b.se") },
      { $0.contact = Contact(phone: "a@b.se") },
    ]
    try await withOperations(engine) { operations, _ in
      let key = try IdempotencyKey("key")
      _ = try await operations.submit(Self.submission, channel: .web, idempotency: key)
      for change in changes {
        var other = Self.submission
        change(&other)
        let asked = other
        await #expect(throws: Problem(.conflict, .idempotencyKeyReused)) {
          try await operations.submit(asked, channel: .web, idempotency: key)
        }
      }
      #expect(try await operations.database.value("SELECT COUNT(*) AS n FROM cases") == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a key, and with another key, the same content is a new case`(engine: TestEngine) async throws
  {
    try await withOperations(engine) { operations, _ in
      for key in [nil, nil, try IdempotencyKey("one"), try IdempotencyKey("two")] {
        _ = try await operations.submit(Self.submission, channel: .web, idempotency: key)
      }
      #expect(try await operations.database.value("SELECT COUNT(*) AS n FROM cases") == 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the same key many times at once gives one case`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let key = try IdempotencyKey("key")
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await operations.submit(Self.submission, channel: .web, idempotency: key)
          }
        }
        return try await group.reduce(into: [Receipt]()) { $0.append($1) }
      }
      #expect(Set(receipts.map(\.receiptCode)).count == 1)
      #expect(try await operations.database.value("SELECT COUNT(*) AS n FROM cases") == 1)
      #expect(try await operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a submission that was refused does not use up its key`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let key = try IdempotencyKey("key")
      await #expect(throws: Problems.self) {
        try await operations.submit(
          Submission(kind: .complaint, unit: UnitID(rawValue: "none"), text: "Text"), channel: .web,
          idempotency: key)
      }
      #expect(
        try await operations.submit(Self.submission, channel: .web, idempotency: key).number == "2026-0001")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the database holds neither key nor code, and forgets both in two days`(engine: TestEngine)
    async throws
  {
    try await withOperations(engine) { operations, clock in
      let key = try IdempotencyKey("the-key-itself")
      let receipt = try await operations.submit(Self.submission, channel: .web, idempotency: key)
      let kept = try await DatabaseDump(operations.database).lines(of: "idempotency_keys")
      #expect(kept.count == 1)
      #expect(!"\(kept)".contains("the-key-itself") && !"\(kept)".contains(receipt.receiptCode))
      clock.advance(seconds: 86_400)
      #expect(try await operations.submit(Self.submission, channel: .web, idempotency: key) == receipt)
      clock.advance(seconds: 86_400)
      _ = try await operations.submit(
        Self.submission, channel: .web, idempotency: try IdempotencyKey("later"))
      #expect(try await DatabaseDump(operations.database).lines(of: "idempotency_keys").count == 1)
      #expect(try await operations.submit(Self.submission, channel: .web, idempotency: key) != receipt)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is registered at the desk has a key too`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let key = try IdempotencyKey("desk")
      var item = RegisteredItem(
        channel: .letter, takenInHandOn: town.today,
        classification: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement), text: "Text")
      let asked = item
      let first = try await town.operations.register(asked, idempotency: key, actor: .staff(town.officer))
      let again = try await town.operations.register(asked, idempotency: key, actor: .staff(town.officer))
      #expect(again == first)
      item.subject = "Rubrik"
      let other = item
      await #expect(throws: Problem(.conflict, .idempotencyKeyReused)) {
        try await town.operations.register(other, idempotency: key, actor: .staff(town.officer))
      }
    }
  }
}
