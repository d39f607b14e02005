import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct ThrottleTests {
  private static let attacker = LogInOrigin(source: "198.51.100.7")

  private func guess(_ town: TestMunicipality, _ username: String, from origin: LogInOrigin) async throws
    -> ProblemKey?
  {
    do {
      _ = try await town.operations.startLogIn(username: username, password: "fel", from: origin)
      return nil
    } catch let problem as Problem {
      return problem.key
    }
  }

  private func enter(_ town: TestMunicipality, from origin: LogInOrigin) async throws -> LoggedIn {
    let step = try await town.operations.startLogIn(
      username: "olle", password: TestMunicipality.password, from: origin)
    guard case .loggedIn(let session) = step else { throw NotReadable(text: "a code is asked for") }
    return session
  }

  @Test func `ten wrong passwords from one place, and then one has to wait a minute for each`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      for _ in 0..<10 { #expect(try await guess(town, "olle", from: Self.attacker) == .loginWrong) }
      #expect(try await guess(town, "olle", from: Self.attacker) == .loginThrottled)
      town.clock.advance(seconds: 60)
      #expect(try await guess(town, "olle", from: Self.attacker) == .loginWrong)
      #expect(try await guess(town, "olle", from: Self.attacker) == .loginThrottled)
    }
  }

  @Test func `an account that is hammered is open to its owner from another place`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      for _ in 0..<12 { _ = try await guess(town, "olle", from: Self.attacker) }
      _ = try await enter(town, from: LogInOrigin(source: "192.0.2.1"))
    }
  }

  @Test func `a known browser gets in though the whole world guesses`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      let known = try await enter(town, from: LogInOrigin(source: "192.0.2.1")).deviceToken
      for place in 0..<60 {
        _ = try await guess(town, "olle", from: LogInOrigin(source: "203.0.113.\(place)"))
      }
      let elsewhere = LogInOrigin(source: "192.0.2.99")
      #expect(try await guess(town, "olle", from: elsewhere) == .loginThrottled)
      let session = try await enter(town, from: LogInOrigin(source: "192.0.2.99", deviceToken: known))
      #expect(session.deviceToken == known)
    }
  }

  @Test func `the cookie of one's own browser does not help to guess another's password`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      let known = try await enter(town, from: Self.attacker).deviceToken
      let origin = LogInOrigin(source: Self.attacker.source, deviceToken: known)
      for _ in 0..<10 { #expect(try await guess(town, "disa", from: origin) == .loginWrong) }
      #expect(try await guess(town, "disa", from: origin) == .loginThrottled)
    }
  }

  @Test func `a known browser that guesses is counted too`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      let known = try await enter(town, from: Self.attacker).deviceToken
      let origin = LogInOrigin(source: Self.attacker.source, deviceToken: known)
      var tried = 0
      while try await guess(town, "olle", from: origin) == .loginWrong { tried += 1 }
      #expect(tried == 20)
    }
  }

  @Test func `one password tried on many names is slowed down, whether there are such names or not`()
    async throws
  {
    try await withMunicipality(.sqlite) { town async throws in
      var answers: [ProblemKey?] = []
      for number in 0..<101 {
        answers.append(try await guess(town, "namn\(number)", from: Self.attacker))
      }
      #expect(answers.prefix(100).allSatisfy { $0 == .loginWrong } && answers.last == .loginThrottled)
    }
  }

  @Test func `right passwords are not counted, though a hundred colleagues share an address`() async throws {
    try await withMunicipality(.sqlite) { town async throws in
      for _ in 0..<120 { _ = try await enter(town, from: Self.attacker) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `no address is stored`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      _ = try await guess(town, "olle", from: Self.attacker)
      _ = try await enter(town, from: Self.attacker)
      let dump = "\(try await DatabaseDump(town.operations.database).lines)"
      #expect(!dump.contains("198.51.100"))
    }
  }
}
