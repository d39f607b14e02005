import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct EditStaffTests {
  private func admin(_ town: TestMunicipality) -> Actor { .staff(town.administrator) }

  @Test(arguments: TestEngine.allCases)
  func `another role ends what was open by the old one, another name does not`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let first = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      try await town.operations.editStaff(
        username: "olle", name: " Olle Östlund ", role: .officer, placement: town.officer.placement,
        by: admin(town))
      #expect(try await town.operations.session(token: first.token)?.member.name == "Olle Östlund")
      try await town.operations.editStaff(
        username: "olle", name: "Olle Östlund", role: .manager, placement: Placement(board: town.school.id),
        by: admin(town))
      #expect(try await town.operations.session(token: first.token) == nil)
      let sheet = try await town.operations.staffSheet(username: "olle", actor: admin(town))
      #expect(sheet.events.map(\.event) == [.roleChanged, .renamed, .added])
      #expect(sheet.events[0].doneBy == admin(town).reference && sheet.events[0].detail == "officer manager")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody but an administrator sees or changes accounts`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let missing = Problem(.notFound, .staffUnknown)
      let others = [
        town.registrar, town.officer, town.manager, town.strategist, town.politician, town.protectionOfficer,
        town.retired,
      ]
      for other in others.map({ Actor.staff($0) }) + [.sender] {
        await #expect(throws: missing) { _ = try await town.operations.staffRegister(actor: other) }
        await #expect(throws: missing) {
          _ = try await town.operations.staffSheet(username: "olle", actor: other)
        }
        if other != .staff(town.protectionOfficer) {
          await #expect(throws: missing) { _ = try await town.operations.staffLog(actor: other) }
        }
        await #expect(throws: missing) { _ = try await town.operations.signInSettings(actor: other) }
        await #expect(throws: missing) { try await town.operations.set(SignInRules(), by: other) }
        await #expect(throws: missing) {
          try await town.operations.disableStaff(username: "olle", by: other)
        }
        await #expect(throws: missing) { try await town.operations.enableStaff(username: "rut", by: other) }
        await #expect(throws: missing) {
          _ = try await town.operations.makeResetLink(username: "olle", by: other)
        }
        await #expect(throws: missing) { try await town.operations.endSessions(username: "olle", by: other) }
        await #expect(throws: missing) {
          _ = try await town.operations.addStaff(
            username: "ny", name: "Ny", role: .administrator, way: .provider, by: other)
        }
        await #expect(throws: missing) { try await town.operations.removeGroupRole("norna", by: other) }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever is administrator no more changes nothing, though the session is older`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let second = try await town.operations.addStaff(
        username: "siv", name: "Siv", role: .administrator, password: TestMunicipality.password)
      try await town.operations.editStaff(
        username: "admin", name: "Siv Ek", role: .registrar, placement: .unrouted, by: .staff(second))
      await #expect(throws: Problem(.notFound, .staffUnknown)) {
        try await town.operations.disableStaff(username: "siv", by: admin(town))
      }
      await #expect(throws: Problem(.invalid, .ownAccount)) {
        try await town.operations.disableStaff(username: "siv", by: .staff(second))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody who is deactivated is out at once, picked no more, and back with the old password`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      let number = try await town.submit()
      let session = try await town.operations.logIn(username: "disa", password: TestMunicipality.password)
      #expect(try await town.file(number).possibleOfficers.contains { $0.id == town.deputy.id })
      try await town.operations.disableStaff(username: "disa", by: admin(town))
      #expect(try await town.operations.session(token: session.token) == nil)
      let file = try await town.file(number)
      #expect(!file.possibleOfficers.contains { $0.id == town.deputy.id })
      #expect(file.staff.contains { $0.id == town.deputy.id && $0.name == "Disa Ek" })
      try await town.operations.enableStaff(username: "disa", by: admin(town))
      _ = try await town.operations.logIn(username: "disa", password: TestMunicipality.password)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a link for a new password holds once and for an hour, and ends what was open`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town async throws in
      let session = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let first = try await town.operations.makeResetLink(username: "olle", by: admin(town))
      let link = try await town.operations.makeResetLink(username: "olle", by: admin(town))
      let over = Problem(.notFound, .resetLinkWrong)
      await #expect(throws: over) { try await town.operations.checkResetLink(token: first) }
      #expect(try await town.operations.session(token: session.token) != nil)
      await #expect(throws: Problem(.invalid, .passwordCommon, field: "password")) {
        _ = try await town.operations.resetPassword(
          token: link, to: "OlleÖberg2026!", from: LogInOrigin())
      }
      let device = try await town.operations.resetPassword(
        token: link, to: "grön cykel i motvind", from: LogInOrigin())
      #expect(try await town.operations.session(token: session.token) == nil)
      _ = try await town.operations.startLogIn(
        username: "olle", password: "grön cykel i motvind", from: LogInOrigin(deviceToken: device))
      await #expect(throws: over) {
        _ = try await town.operations.resetPassword(token: link, to: "ett annat ord här", from: LogInOrigin())
      }
      let late = try await town.operations.makeResetLink(username: "olle", by: admin(town))
      town.clock.advance(seconds: 3600)
      await #expect(throws: over) { try await town.operations.checkResetLink(token: late) }
      let dump = "\(try await DatabaseDump(town.operations.database).lines)"
      #expect(!dump.contains(late))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new password ends every session, and the one that asked goes on under another token`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town async throws in
      let mine = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let other = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      await #expect(throws: Problem(.invalid, .passwordWrong, field: "currentPassword")) {
        _ = try await town.operations.changePassword(
          of: town.officer, from: "fel", to: "grön cykel i motvind", origin: LogInOrigin())
      }
      let new = try await town.operations.changePassword(
        of: town.officer, from: TestMunicipality.password, to: "grön cykel i motvind", origin: LogInOrigin())
      for token in [mine.token, other.token] {
        #expect(try await town.operations.session(token: token) == nil)
      }
      #expect(try await town.operations.session(token: new.token)?.member == town.officer)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one sees one's own log-ins and ends the others`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let one = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let two = try await town.operations.logIn(username: "olle", password: TestMunicipality.password)
      let disas = try await town.operations.logIn(username: "disa", password: TestMunicipality.password)
      let session = try #require(try await town.operations.session(token: one.token))
      #expect(try await town.operations.ownAccount(of: town.officer).sessions.count == 2)
      let another = try #require(try await town.operations.session(token: disas.token))
      try await town.operations.endSession(another.id, of: town.officer)
      try await town.operations.endOtherSessions(of: session)
      #expect(try await town.operations.session(token: two.token) == nil)
      #expect(try await town.operations.session(token: disas.token) != nil)
      #expect(try await town.operations.ownAccount(of: town.officer).sessions.map(\.id) == [session.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `groups are added once, with a name and a place that is one`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      func add(_ group: String, _ placement: Placement = .unrouted) async throws {
        try await town.operations.addGroupRole(
          GroupRole(group: group, role: .officer, placement: placement), by: admin(town))
      }
      try await add(" norna ")
      await #expect(throws: Problem(.conflict, .groupTwice, field: "group")) { try await add("norna") }
      await #expect(throws: Problem(.invalid, .groupMissing, field: "group")) { try await add(" ") }
      await #expect(throws: Problem(.invalid, .placementInconsistent)) {
        try await add("ny", Placement(board: town.social.id, department: town.schools.id))
      }
      #expect(
        try await town.operations.signInSettings(actor: admin(town)).groupRoles.map(\.group) == ["norna"])
      try await town.operations.removeGroupRole("norna", by: admin(town))
      #expect(try await town.operations.signInSettings(actor: admin(town)).groupRoles.isEmpty)
    }
  }
}
