import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct SecondFactorLogInTests {
  private static let origin = LogInOrigin(source: "192.0.2.1", device: "Firefox på Linux")

  /// The token of somebody who has given the right password and owes a code.
  private func half(_ town: TestMunicipality, _ username: String) async throws -> String {
    let step = try await town.operations.startLogIn(
      username: username, password: TestMunicipality.password, from: Self.origin)
    switch step {
    case .code(let token), .setUp(let token): return token
    case .loggedIn: throw NotReadable(text: "no second factor is asked for")
    }
  }

  private func session(_ town: TestMunicipality, _ opened: LoggedIn) async throws -> SessionStore.Session {
    try #require(try await town.operations.session(token: opened.token))
  }

  /// Sets an app up for the officer, who logs in with the password alone.
  private func setUp(_ town: TestMunicipality) async throws -> (
    code: TimeBasedCode, recovery: [RecoveryCode], session: SessionStore.Session
  ) {
    let opened = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
    let session = try await session(town, opened)
    let code = try await begin(town, in: session)
    let recovery = try await town.operations.confirmSecondFactor(in: session, code: current(code, town))
    town.clock.advance(seconds: 30)
    return (code, recovery, session)
  }

  /// Begins to set an app up, and leaves it there.
  private func begin(_ town: TestMunicipality, in session: SessionStore.Session) async throws -> TimeBasedCode
  {
    try await town.operations.startSecondFactor(
      in: session, password: TestMunicipality.password, from: Self.origin)
    return try #require(try await town.operations.secondFactorDraft(in: session))
  }

  private func current(_ code: TimeBasedCode, _ town: TestMunicipality) -> String {
    code.code(step: TimeBasedCode.step(at: town.clock.now))
  }

  private func finish(_ town: TestMunicipality, _ token: String, _ code: String) async throws -> LoggedIn {
    try await town.operations.finishLogIn(token: token, code: code, from: Self.origin)
  }

  @Test(arguments: TestEngine.allCases)
  func `the password alone opens nothing any more, and a code opens once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let code = try await setUp(town).code
      let token = try await half(town, "olle")
      #expect(try await town.operations.session(token: token) == nil)
      let typed = current(code, town)
      let session = try await finish(town, token, typed)
      #expect(try await town.operations.session(token: session.token)?.member == town.officer)
      let again = try await half(town, "olle")
      await #expect(throws: Problem(.unauthenticated, .codeWrong, field: "code")) {
        _ = try await finish(town, again, typed)
      }
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await finish(town, token, current(code, town))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a recovery code opens once, and stands in the log`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let recovery = try await setUp(town).recovery
      #expect(recovery.count == 10 && Set(recovery.map(\.text)).count == 10)
      _ = try await finish(town, try await half(town, "olle"), recovery[3].grouped.lowercased())
      let again = try await half(town, "olle")
      await #expect(throws: Problem(.unauthenticated, .codeWrong, field: "code")) {
        _ = try await finish(town, again, recovery[3].text)
      }
      #expect(try await town.operations.ownAccount(of: town.officer).recoveryCodesLeft == 9)
      let sheet = try await town.operations.staffSheet(username: "olle", actor: .program)
      #expect(sheet.events.first?.event == .recoveryCodeUsed)
      let dump = "\(try await DatabaseDump(town.operations.database).lines)"
      #expect(!dump.contains(recovery[4].text))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `after five wrong codes one begins again with the password`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let code = try await setUp(town).code
      let token = try await half(town, "olle")
      for _ in 0..<5 {
        await #expect(throws: Problem(.unauthenticated, .codeWrong, field: "code")) {
          _ = try await finish(town, token, "abc")
        }
      }
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await finish(town, token, current(code, town))
      }
      _ = try await finish(town, try await half(town, "olle"), current(code, town))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a log-in that waits for its code ends after ten minutes`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let code = try await setUp(town).code
      let token = try await half(town, "olle")
      town.clock.advance(seconds: 600)
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await finish(town, token, current(code, town))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a role that needs a second factor sets it up before anything is open`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town async throws in
      try await town.operations.set(SignInRules(), by: .program)
      let token = try await half(town, "admin")
      let draft = try await town.operations.secondFactorDraft(token: token)
      #expect(draft.member == town.administrator)
      await #expect(throws: Problem(.invalid, .codeWrongInSetUp, field: "code")) {
        _ = try await town.operations.finishLogInWithSetUp(token: token, code: "000", from: Self.origin)
      }
      let opened = try await town.operations.finishLogInWithSetUp(
        token: token, code: current(draft.code, town), from: Self.origin)
      #expect(opened.recoveryCodes.count == 10)
      #expect(try await town.operations.session(token: opened.session.token) != nil)
      town.clock.advance(seconds: 30)
      _ = try await finish(town, try await half(town, "admin"), current(draft.code, town))
      await #expect(throws: Problem(.invalid, .secondFactorNeeded)) {
        try await town.operations.removeSecondFactor(
          of: town.administrator, password: TestMunicipality.password, from: Self.origin)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another app takes the place of the first when its code has come back, and not before`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      let (old, _, session) = try await setUp(town)
      let new = try await begin(town, in: session)
      _ = try await finish(town, try await half(town, "olle"), current(old, town))
      _ = try await town.operations.confirmSecondFactor(in: session, code: current(new, town))
      town.clock.advance(seconds: 30)
      let token = try await half(town, "olle")
      await #expect(throws: Problem(.unauthenticated, .codeWrong, field: "code")) {
        _ = try await finish(town, token, current(old, town))
      }
      _ = try await finish(town, token, current(new, town))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an app that was begun and left is no way in for whoever has the password`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let (code, _, session) = try await setUp(town)
      let left = try await begin(town, in: session)
      let token = try await half(town, "olle")
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await town.operations.secondFactorDraft(token: token)
      }
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await town.operations.finishLogInWithSetUp(
          token: token, code: current(left, town), from: Self.origin)
      }
      #expect(try await factor(town)?.secretText == code.secretText)
      _ = try await finish(town, token, current(code, town))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a log-in that was to set an app up does it no more when there is one`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town async throws in
      try await town.operations.set(SignInRules(secondFactorRoles: [.officer]), by: .program)
      let earlier = try await half(town, "olle")
      let shown = try await town.operations.secondFactorDraft(token: earlier).code
      // The one that was begun last is the one that is set up.
      let later = try await half(town, "olle")
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await town.operations.secondFactorDraft(token: earlier)
      }
      let draft = try await town.operations.secondFactorDraft(token: later).code
      _ = try await town.operations.finishLogInWithSetUp(
        token: later, code: current(draft, town), from: Self.origin)
      await #expect(throws: Problem(.unauthenticated, .loginExpired)) {
        _ = try await town.operations.finishLogInWithSetUp(
          token: earlier, code: current(shown, town), from: Self.origin)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is begun is finished in the same session, and is forgotten with it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let opened = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let mine = try await session(town, opened)
      let other = try await session(
        town, try await town.operations.logIn(username: "olle", password: TestMunicipality.password))
      let code = try await begin(town, in: mine)
      #expect(try await town.operations.secondFactorDraft(in: other) == nil)
      await #expect(throws: Problem(.invalid, .codeWrongInSetUp, field: "code")) {
        _ = try await town.operations.confirmSecondFactor(in: other, code: current(code, town))
      }
      #expect(try await draftsLeft(town) == 1)
      try await town.operations.logOut(token: opened.token)
      _ = try await town.operations.logIn(username: "maj", password: TestMunicipality.password)
      #expect(try await draftsLeft(town) == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a desk that was left open is not enough to change the second factor`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town async throws in
      let wrong = Problem(.invalid, .passwordWrong, field: "currentPassword")
      let session = try await session(
        town, try await town.operations.logIn(username: "olle", password: TestMunicipality.password))
      await #expect(throws: wrong) {
        try await town.operations.startSecondFactor(in: session, password: "fel", from: Self.origin)
      }
      _ = try await setUp(town)
      await #expect(throws: wrong) {
        _ = try await town.operations.renewRecoveryCodes(of: town.officer, password: "", from: Self.origin)
      }
      await #expect(throws: wrong) {
        try await town.operations.removeSecondFactor(of: town.officer, password: "fel", from: Self.origin)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an administrator resets somebody's second factor, and not the own one`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      _ = try await setUp(town)
      let session = try await finish(
        town, try await half(town, "olle"),
        current(try #require(try await factor(town)), town))
      try await town.operations.resetSecondFactor(username: "olle", by: .staff(town.administrator))
      #expect(try await town.operations.session(token: session.token) == nil)
      _ = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      await #expect(throws: Problem(.invalid, .ownAccount)) {
        try await town.operations.resetSecondFactor(username: "admin", by: .staff(town.administrator))
      }
      for other in [town.manager, town.registrar, town.retired] {
        await #expect(throws: Problem(.notFound, .staffUnknown)) {
          try await town.operations.resetSecondFactor(username: "olle", by: .staff(other))
        }
      }
    }
  }

  private func factor(_ town: TestMunicipality) async throws -> TimeBasedCode? {
    try await town.operations.database.read { try SecondFactorStore($0).find(town.officer.id)?.code }
  }

  private func draftsLeft(_ town: TestMunicipality) async throws -> Int {
    try await town.operations.database.read { transaction in
      try transaction.query("SELECT staff_id FROM second_factor_drafts").count
    }
  }
}
