import Domain
import Operations
import Storage
import TestSupport
import Testing

struct RolesTests {
  private func admin(_ town: TestMunicipality) -> Actor { .staff(town.administrator) }

  @Test(arguments: TestEngine.allCases)
  func `somebody may hold several roles in several places`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit(to: town.preschool)
      #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.officer))))
      let session = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let both = try await town.operations.addRole(
        .officer, at: town.preschool.placement, to: "olle", by: admin(town))
      #expect(both.bindings.count == 2 && both.bindings.last?.units == [town.preschool.id, town.moose.id])
      #expect(try await town.operations.mayOpen(number, actor: .staff(both)))
      #expect(try await town.operations.session(token: session.token) == nil)
      try await town.operations.removeRole(
        .officer, at: town.preschool.placement, from: "olle", by: admin(town))
      let sheet = try await town.operations.staffSheet(username: "olle", actor: admin(town))
      #expect(sheet.member == town.officer)
      let place = "officer unit:\(town.preschool.id)"
      #expect(sheet.events.prefix(2).map(\.event) == [.bindingRemoved, .bindingAdded])
      #expect(sheet.events.prefix(2).allSatisfy { $0.detail == place && $0.doneBy == admin(town).reference })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `another main role leaves the others, and takes none of them twice`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.operations.addRole(.registrar, at: .unrouted, to: "olle", by: admin(town))
      for (role, count) in [(Role.manager, 2), (.registrar, 1)] {
        try await town.operations.editStaff(
          username: "olle", name: "Olle Öberg", role: role,
          placement: role == .registrar ? .unrouted : town.north.placement, by: admin(town))
        let sheet = try await town.operations.staffSheet(username: "olle", actor: admin(town))
        #expect(sheet.member.bindings.count == count && sheet.member.role == role)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be held is refused, and so is one's own account`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      func add(_ role: Role, _ place: Placement, to username: String = "olle", by actor: Actor? = nil)
        async throws
      {
        try await town.operations.addRole(role, at: place, to: username, by: actor ?? admin(town))
      }
      await #expect(throws: Problem(.invalid, .roleTwice, field: "role")) {
        try await add(.officer, town.officer.placement)
      }
      await #expect(throws: Problem(.invalid, .placeMissing, field: "unit")) {
        try await add(.manager, .unrouted)
      }
      await #expect(throws: Problem(.invalid, .placementInconsistent)) {
        try await add(.officer, Placement(board: town.school.id, department: town.care.id))
      }
      await #expect(throws: Problem(.invalid, .ownAccount)) {
        try await add(.registrar, .unrouted, to: "admin")
      }
      for other in [town.registrar, town.manager, town.officer] {
        await #expect(throws: Problem(.notFound, .staffUnknown)) {
          try await add(.registrar, .unrouted, by: .staff(other))
        }
      }
      await #expect(throws: Problem(.invalid, .roleNotHeld, field: "role")) {
        try await town.operations.removeRole(
          .officer, at: town.officer.placement, from: "olle", by: admin(town))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second factor is asked for as soon as one of the roles needs it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.operations.set(SignInRules(secondFactorRoles: [.manager]), by: .program)
      func step() async throws -> LogInStep {
        try await town.operations.startLogIn(
          username: "olle", password: TestMunicipality.password, from: LogInOrigin())
      }
      guard case .loggedIn = try await step() else { throw NotReadable(text: "olle needs no code yet") }
      let member = try await town.operations.addRole(
        .manager, at: town.north.placement, to: "olle", by: admin(town))
      guard case .setUp(let token) = try await step() else { throw NotReadable(text: "olle needs a code") }
      #expect(try await town.operations.ownAccount(of: member).needsSecondFactor)
      let draft = try await town.operations.secondFactorDraft(token: token).code
      let code = draft.code(step: TimeBasedCode.step(at: town.clock.now))
      _ = try await town.operations.finishLogInWithSetUp(token: token, code: code, from: LogInOrigin())
      await #expect(throws: Problem(.invalid, .secondFactorNeeded)) {
        try await town.operations.removeSecondFactor(
          of: member, password: TestMunicipality.password, from: LogInOrigin())
      }
    }
  }
}
