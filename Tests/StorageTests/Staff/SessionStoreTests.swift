import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport
import Testing

struct SessionStoreTests {
  private static let now = Sample.now

  /// A session of the officer, last seen a minute ago, that ends in an hour.
  private func withSession(
    _ engine: TestEngine, _ body: @escaping @Sendable (SessionStore, Transaction) throws -> Void
  ) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try SessionStore(transaction).insert(
          SessionStore.NewSession(
            id: RowID(rawValue: "s"), tokenHash: "t", member: Sample.officer.id, csrfToken: "csrf",
            device: "Firefox på Linux", startedAt: Self.now - 60, endsAt: Self.now + 3600))
        try body(SessionStore(transaction), transaction)
      }
    }
  }

  private static func find(
    _ store: SessionStore, at now: Date = now, idleSince: Date = now - 3600
  ) throws -> SessionStore.Session? {
    try store.find(tokenHash: "t", now: now, idleSince: idleSince)
  }

  @Test(arguments: TestEngine.allCases)
  func `a session knows whose it is`(engine: TestEngine) async throws {
    try await withSession(engine) { store, _ in
      let session = try Self.find(store)
      #expect(session?.member == Sample.officer)
      #expect(session?.csrfToken == "csrf" && session?.seenAt == Self.now - 60)
      #expect(try store.find(tokenHash: "x", now: Self.now, idleSince: Self.now - 3600) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session that has ended opens nothing, from that very instant`(engine: TestEngine) async throws {
    try await withSession(engine) { store, _ throws in
      #expect(try Self.find(store, at: Self.now + 3599.999) != nil)
      #expect(try Self.find(store, at: Self.now + 3600) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session that nobody used for too long opens nothing, until it is used in time`(engine: TestEngine)
    async throws
  {
    try await withSession(engine) { store, _ in
      #expect(try Self.find(store, idleSince: Self.now - 61) != nil)
      #expect(try Self.find(store, idleSince: Self.now - 60) == nil)
      try store.touch(tokenHash: "t", at: Self.now)
      #expect(try Self.find(store, idleSince: Self.now - 60)?.seenAt == Self.now)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed account's session opens nothing`(engine: TestEngine) async throws {
    try await withSession(engine) { store, transaction in
      try StaffStore(transaction).disable(Sample.officer.id, on: Sample.monday)
      #expect(try Self.find(store) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session is ended alone, or all of a person's at once`(engine: TestEngine) async throws {
    try await withSession(engine) { store, _ in
      try store.end(tokenHash: "other")
      #expect(try Self.find(store) != nil)
      try store.end(tokenHash: "t")
      #expect(try Self.find(store) == nil)
    }
    try await withSession(engine) { store, _ in
      try store.endAll(of: StaffID(rawValue: "other"))
      #expect(try Self.find(store) != nil)
      try store.endAll(of: Sample.officer.id)
      #expect(try Self.find(store) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `ended sessions are forgotten, and no others`(engine: TestEngine) async throws {
    try await withSession(engine) { store, transaction in
      try store.insert(
        SessionStore.NewSession(
          id: RowID(rawValue: "o"), tokenHash: "old", member: Sample.officer.id, csrfToken: "c", device: "",
          startedAt: Self.now, endsAt: Self.now))
      try store.forgetEnded(at: Self.now)
      let left = try transaction.query("SELECT token_hash FROM sessions").map {
        try $0["token_hash", as: String.self]
      }
      #expect(left == ["t"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session of the provider ends with it, and one with a password does not`(engine: TestEngine)
    async throws
  {
    try await withSession(engine) { store, _ in
      try store.insert(
        SessionStore.NewSession(
          id: RowID(rawValue: "p"), tokenHash: "p", member: Sample.officer.id, csrfToken: "c", device: "Edge",
          startedAt: Self.now, endsAt: Self.now + 3600, providerSession: "sid", providerToken: "token"))
      #expect(try store.endFromProvider(of: Sample.officer.id, session: "another") == 0)
      #expect(try store.endFromProvider(session: "") == 0)
      #expect(try store.endFromProvider(of: Sample.officer.id, session: nil) == 1)
      #expect(try Self.find(store) != nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one ends one's own sessions by number, and nobody else's`(engine: TestEngine) async throws {
    try await withSession(engine) { store, _ in
      #expect(try store.end(RowID(rawValue: "s"), of: StaffID(rawValue: "somebody else")) == 0)
      let open = try store.open(of: Sample.officer.id, now: Self.now, idleSince: Self.now - 3600)
      #expect(open.map(\.device) == ["Firefox på Linux"])
      #expect(try store.endOthers(of: Sample.officer.id, than: RowID(rawValue: "s")) == 0)
      #expect(try store.end(RowID(rawValue: "s"), of: Sample.officer.id) == 1)
    }
  }
}
