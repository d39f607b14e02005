import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct ProviderLogInTests {
  private func identity(
    _ username: String, subject: String = "s-1", groups: [String] = [], session: String? = nil
  ) -> ProviderIdentity {
    ProviderIdentity(
      issuer: "https://id.tallsjo.example", subject: subject, username: username, name: "Åsa Ny",
      groups: groups, session: session, token: "header.payload.signature")
  }

  private func enter(_ town: TestMunicipality, _ identity: ProviderIdentity, _ accounts: ProviderAccounts)
    async throws -> LoggedIn
  {
    try await town.operations.logIn(identity, accounts: accounts, from: LogInOrigin())
  }

  /// Somebody whom an administrator added to log in through the provider.
  private func expected(_ town: TestMunicipality) async throws -> StaffMember {
    try await town.operations.addStaff(
      username: "asa.ny", name: "Åsa Ny", role: .officer, placement: town.north.placement, way: .provider,
      by: .staff(town.administrator))
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody who was added is linked at the first log-in, and known by subject afterwards`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      let member = try await expected(town)
      #expect(try await enter(town, identity("Asa.Ny@tallsjo.example"), .existing).member == member)
      #expect(try await enter(town, identity("annat.namn"), .existing).member == member)
      await #expect(throws: Problem(.unauthenticated, .providerAccountTaken)) {
        _ = try await enter(town, identity("asa.ny", subject: "s-2"), .existing)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an account with a password is never taken over by name`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      for accounts in ProviderAccounts.allCases {
        await #expect(throws: Problem(.unauthenticated, .providerAccountTaken)) {
          _ = try await enter(town, identity("admin", groups: ["norna"]), accounts)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an account without a password has none that opens it, and none to reset`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      _ = try await expected(town)
      for password in ["", "none", TestMunicipality.password] {
        await #expect(throws: Problem(.unauthenticated, .loginWrong)) {
          _ = try await town.operations.logIn(username: "asa.ny", password: password)
        }
      }
      await #expect(throws: Problem(.invalid, .passwordUnused)) {
        _ = try await town.operations.makeResetLink(username: "asa.ny", by: .program)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a stranger is let in by groups alone, and only where accounts are made`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let missing = Problem(.unauthenticated, .providerAccountMissing)
      await #expect(throws: missing) {
        _ = try await enter(town, identity("asa.ny", groups: ["norna"]), .existing)
      }
      try await town.operations.addGroupRole(
        GroupRole(group: "norna", role: .manager, placement: town.north.placement),
        by: .staff(town.administrator))
      await #expect(throws: Problem(.unauthenticated, .providerGroupMissing)) {
        _ = try await enter(town, identity("asa.ny", groups: ["Norna", "alla"]), .created)
      }
      let session = try await enter(town, identity("asa.ny", groups: ["alla", "norna"]), .created)
      #expect(session.member.role == .manager && session.member.placement == town.north.placement)
      #expect(session.member.name == "Åsa Ny")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever loses the group is let in no more, and what was open is closed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      try await town.operations.addGroupRole(
        GroupRole(group: "norna", role: .officer, placement: town.north.placement), by: .program)
      let session = try await enter(town, identity("asa.ny", groups: ["norna"]), .created)
      await #expect(throws: Problem(.unauthenticated, .providerGroupMissing)) {
        _ = try await enter(town, identity("asa.ny"), .created)
      }
      #expect(try await town.operations.session(token: session.token) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another group gives another role, and the log says so`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      for (group, role) in [("handläggare", Role.officer), ("chefer", .manager)] {
        try await town.operations.addGroupRole(
          GroupRole(group: group, role: role, placement: town.north.placement), by: .program)
      }
      _ = try await enter(town, identity("asa.ny", groups: ["handläggare"]), .created)
      try await town.operations.raiseGroupRole("chefer", by: .staff(town.administrator))
      let session = try await enter(town, identity("asa.ny", groups: ["handläggare", "chefer"]), .created)
      #expect(session.member.role == .manager)
      let sheet = try await town.operations.staffSheet(username: "asa.ny", actor: .program)
      #expect(sheet.member.role == .manager)
      #expect(
        Set(sheet.events.map(\.event)).isSuperset(of: [.added, .providerLinked, .providerRoleChanged]))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed account stays closed, whatever the provider says`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      _ = try await expected(town)
      _ = try await enter(town, identity("asa.ny"), .existing)
      try await town.operations.disableStaff(username: "asa.ny", by: .staff(town.administrator))
      await #expect(throws: Problem(.unauthenticated, .providerAccountMissing)) {
        _ = try await enter(town, identity("asa.ny"), .existing)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a journey to the provider comes back once, in the browser that left, and in time`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let journey = try await town.operations.startProviderLogIn(goal: "/desk/rapport")
      let expired = Problem(.unauthenticated, .loginExpired)
      await #expect(throws: expired) {
        _ = try await town.operations.takeBackProviderLogIn(state: journey.state, browserToken: "another")
      }
      let sent = try await town.operations.takeBackProviderLogIn(
        state: journey.state, browserToken: journey.browserToken)
      #expect(
        sent.goal == "/desk/rapport" && sent.nonce == journey.nonce && sent.verifier == journey.verifier)
      await #expect(throws: expired) {
        _ = try await town.operations.takeBackProviderLogIn(
          state: journey.state, browserToken: journey.browserToken)
      }
      let late = try await town.operations.startProviderLogIn(goal: "/desk")
      town.clock.advance(seconds: 900)
      await #expect(throws: expired) {
        _ = try await town.operations.takeBackProviderLogIn(
          state: late.state, browserToken: late.browserToken)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a log-out message ends the provider's session once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      _ = try await expected(town)
      let one = try await enter(town, identity("asa.ny", session: "one"), .existing)
      let two = try await enter(town, identity("asa.ny", session: "two"), .existing)
      func logOut(_ subject: String?, _ session: String?, _ id: String) async throws {
        try await town.operations.logOutFromProvider(
          issuer: "https://id.tallsjo.example", subject: subject, session: session, tokenID: id,
          keptFor: 3600)
      }
      try await logOut("s-1", "one", "a")
      #expect(try await town.operations.session(token: one.token) == nil)
      #expect(try await town.operations.session(token: two.token) != nil)
      await #expect(throws: Problem(.invalid, .providerAnswerWrong)) { try await logOut("s-1", nil, "a") }
      try await logOut("s-1", nil, "b")
      #expect(try await town.operations.session(token: two.token) == nil)
    }
  }
}
