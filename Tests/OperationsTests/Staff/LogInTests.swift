import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct LogInTests {
  private static let password = TestMunicipality.password

  @Test(arguments: TestEngine.allCases)
  func `the right name and password open a session that knows whose it is`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let session = try await town.operations.logIn(username: " Olle ", password: Self.password)
      #expect(session.member == town.officer)
      let found = try #require(try await town.operations.session(token: session.token))
      #expect(found.member == town.officer && found.csrfToken == session.csrfToken)
      #expect(session.token != session.csrfToken && session.token.count == 64)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a wrong password, a wrong name and a closed account look alike`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let attempts = [
        ("olle", "fel lösenord!"), ("olle", ""), ("olle", Self.password + " "),
        ("olle", Self.password.uppercased()),
        ("ingen", Self.password), ("", Self.password), ("rut", Self.password),
        ("' OR 1 = 1 --", Self.password),
      ]
      for (username, password) in attempts {
        await #expect(throws: Problem(.unauthenticated, .loginWrong)) {
          _ = try await town.operations.logIn(username: username, password: password)
        }
      }
      #expect(try await town.operations.database.value("SELECT COUNT(*) AS n FROM sessions") == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the database holds no token and no password`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let session = try await town.operations.logIn(username: "olle", password: Self.password)
      let dump = "\(try await DatabaseDump(town.operations.database).lines)"
      #expect(!dump.contains(session.token) && !dump.contains(Self.password))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session ends after twelve hours, though it is in use`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let session = try await town.operations.logIn(username: "olle", password: Self.password)
      for _ in 0..<23 {
        town.clock.advance(seconds: 1800)
        #expect(try await town.operations.session(token: session.token) != nil)
      }
      town.clock.advance(seconds: 1800)
      #expect(try await town.operations.session(token: session.token) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a session that nobody uses for an hour has ended, and use prolongs it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let session = try await town.operations.logIn(username: "olle", password: Self.password)
      town.clock.advance(seconds: 3599)
      #expect(try await town.operations.session(token: session.token) != nil)
      town.clock.advance(seconds: 3599)
      #expect(try await town.operations.session(token: session.token) != nil)
      town.clock.advance(seconds: 3600)
      #expect(try await town.operations.session(token: session.token) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `logging out ends that session alone, and another token opens nothing`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let first = try await town.operations.logIn(username: "olle", password: Self.password)
      let second = try await town.operations.logIn(username: "olle", password: Self.password)
      #expect(first.token != second.token)
      try await town.operations.logOut(token: first.token)
      try await town.operations.logOut(token: "okänd")
      #expect(try await town.operations.session(token: first.token) == nil)
      #expect(try await town.operations.session(token: second.token) != nil)
      for token in ["", "okänd", first.csrfToken, String(second.token.dropLast())] {
        #expect(try await town.operations.session(token: token) == nil)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `ended sessions are cleared away when somebody logs in`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await town.operations.logIn(username: "olle", password: Self.password)
      town.clock.advance(seconds: Operations.longestSession)
      _ = try await town.operations.logIn(username: "disa", password: Self.password)
      #expect(try await town.operations.database.value("SELECT COUNT(*) AS n FROM sessions") == 1)
    }
  }
}
