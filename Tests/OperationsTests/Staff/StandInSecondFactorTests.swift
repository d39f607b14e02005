import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// The manager's role needs a code, and Disa, who is an officer and logs in with a password, stands in for the manager.
struct StandInSecondFactorTests {
  private let password = TestMunicipality.password

  private func name(_ town: TestMunicipality, for absent: StaffMember, from day: String) async throws
    -> StandIn
  {
    try await town.operations.nameStandIn(
      town.deputy.id, for: absent.id, from: try calendarDay(day), through: try calendarDay("2026-03-31"),
      actor: .staff(town.administrator))
  }

  private func askOfManagers(_ town: TestMunicipality) async throws {
    try await town.operations.set(SignInRules(secondFactorRoles: [.manager]), by: .program)
  }

  private func session(_ town: TestMunicipality, _ token: String) async throws -> SessionStore.Session {
    try #require(try await town.operations.session(token: token))
  }

  private func current(_ app: TimeBasedCode, _ town: TestMunicipality) -> String {
    app.code(step: TimeBasedCode.step(at: town.clock.now))
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever stands in for a role that needs a code sets one up on the way in, and keeps it meanwhile`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      try await askOfManagers(town)
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      let item = try await name(town, for: town.manager, from: town.today.description)
      let step = try await town.operations.startLogIn(
        username: "disa", password: password, from: LogInOrigin())
      guard case .setUp(let token) = step else { throw NotReadable(text: "no code is asked for") }
      let app = try await town.operations.secondFactorDraft(token: token).code
      let (opened, _) = try await town.operations.finishLogInWithSetUp(
        token: token, code: current(app, town), from: LogInOrigin())
      let found = try await session(town, opened.token)
      #expect(found.member.standingInFor.map(\.id) == [town.manager.id] && found.withheldFrom.isEmpty)
      #expect(try await town.operations.mayOpen(number, actor: .staff(found.member)))
      #expect(try await town.operations.ownAccount(of: found.member).needsSecondFactor)
      await #expect(throws: Problem(.invalid, .secondFactorNeeded)) {
        try await town.operations.removeSecondFactor(
          of: found.member, password: password, from: LogInOrigin())
      }
      try await town.operations.endStandIn(item.id, actor: .staff(town.manager))
      try await town.operations.removeSecondFactor(of: found.member, password: password, from: LogInOrigin())
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a period that begins during a session without a code opens nothing until the code is set up there`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      try await askOfManagers(town)
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      let mine = try await town.operations.logIn(username: "disa", password: password)
      let other = try await town.operations.logIn(username: "disa", password: password)
      _ = try await name(town, for: town.manager, from: town.today.description)
      _ = try await name(town, for: town.officer, from: town.today.description)
      let before = try await session(town, mine.token)
      // What needs no code is lent all the same.
      #expect(before.member.standingInFor.map(\.id) == [town.officer.id])
      #expect(before.withheldFrom.map(\.id) == [town.manager.id])
      #expect(try await town.operations.mayOpen(number, actor: .staff(before.member)) == false)

      try await town.operations.startSecondFactor(in: before, password: password, from: LogInOrigin())
      let app = try #require(try await town.operations.secondFactorDraft(in: before))
      _ = try await town.operations.confirmSecondFactor(in: before, code: current(app, town))
      let after = try await session(town, mine.token)
      #expect(after.withheldFrom.isEmpty)
      #expect(try await town.operations.mayOpen(number, actor: .staff(after.member)))
      // The other log-in was with the password alone.
      #expect(try await session(town, other.token).withheldFrom.map(\.id) == [town.manager.id])
      let new = try await town.operations.changePassword(
        of: after.member, from: password, to: "grön cykel i motvind", origin: LogInOrigin(),
        secondFactor: after.hasSecondFactor)
      #expect(try await session(town, new.token).withheldFrom.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a code nothing is lent of somebody one of whose roles needs one`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      try await askOfManagers(town)
      let verbs = town.operations
      try await verbs.addRole(
        .officer, at: town.north.placement, to: town.manager.username, by: .staff(town.administrator))
      try await town.run(.lexMaria, receivers: [town.manager.id])
      let number = try await town.submit()
      _ = try await verbs.handOver(
        number, to: .lexMaria, text: "Ring.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await town.file(number).handingOn.handovers.last).id
      let mine = try await verbs.logIn(username: "disa", password: password)
      _ = try await name(town, for: town.manager, from: town.today.description)
      let found = try await session(town, mine.token)
      #expect(found.member.standingInFor.isEmpty && found.withheldFrom.map(\.id) == [town.manager.id])
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.readCoveringText(id, for: found.member)
      }
      let tasks = try await verbs.listTasks(for: found.member).tasks
      #expect(!tasks.contains { $0.task.owner == town.manager.id })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the provider sees to the code of a stand-in who comes through it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      try await askOfManagers(town)
      _ = try await name(town, for: town.manager, from: town.today.description)
      try await town.operations.database.write { transaction in
        try SessionStore(transaction).insert(
          SessionStore.NewSession(
            id: RowID(rawValue: "p"), tokenHash: "p", member: town.deputy.id, csrfToken: "c", device: "Edge",
            startedAt: transaction.now, endsAt: transaction.now.addingTimeInterval(3600),
            providerSession: ""))
      }
      let found = try await town.operations.database.read { transaction in
        try SessionStore(transaction).find(
          tokenHash: "p", now: transaction.now, idleSince: transaction.now.addingTimeInterval(-60))
      }
      let session = try #require(found)
      #expect(session.member.standingInFor.map(\.id) == [town.manager.id] && session.withheldFrom.isEmpty)
    }
  }
}
