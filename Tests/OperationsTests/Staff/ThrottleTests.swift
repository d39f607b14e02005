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

  @Test func `only a wrong attempt counts: not one that was right, and not one that was not decided`()
    async throws
  {
    struct Broken: Error {}
    let (throttle, now) = (LogInThrottle(), TestClock().now)
    func admission() throws -> LogInThrottle.Admission {
      guard let admitted = throttle.admit(account: "olle", source: "192.0.2.1", device: nil, at: now) else {
        throw Broken()
      }
      return admitted
    }
    for _ in 0..<30 {
      let right: String? = try await throttle.counted(try admission()) { "right" }
      #expect(right == "right")
      let undecided = try admission()
      await #expect(throws: Broken.self) {
        _ = try await throttle.counted(undecided) { () -> String? in throw Broken() }
      }
    }
    for _ in 0..<10 {
      let wrong: String? = try await throttle.counted(try admission()) { nil }
      #expect(wrong == nil)
    }
    #expect(throttle.admit(account: "olle", source: "192.0.2.1", device: nil, at: now) == nil)
  }

  @Test func `who could not change a password because the server was in trouble has guessed nothing`()
    async throws
  {
    try await withMunicipality(.sqlite) { town async throws in
      let stopped = PasswordHasher(cost: .forTests)
      try await stopped.shutdown()
      let troubled = Operations(
        database: town.operations.database, passwords: stopped, throttle: town.operations.throttle)
      for _ in 0..<25 {
        await #expect(throws: (any Error).self) {
          _ = try await troubled.changePassword(
            of: town.officer, from: TestMunicipality.password, to: "en ny och lång mening",
            origin: Self.attacker)
        }
      }
      _ = try await town.operations.changePassword(
        of: town.officer, from: TestMunicipality.password, to: "en ny och lång mening", origin: Self.attacker)
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
