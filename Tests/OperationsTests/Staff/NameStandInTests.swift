import Domain
import Operations
import Storage
import TestSupport
import Testing

struct NameStandInTests {
  private func atWork(_ town: TestMunicipality, _ member: StaffMember) async throws -> StaffMember {
    let session = try await town.operations.logIn(
      username: member.username, password: TestMunicipality.password)
    return try #require(try await town.operations.session(token: session.token)).member
  }

  @Test(arguments: TestEngine.allCases)
  func `a stand-in reaches what the absent person does, while it lasts`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      let item = try await town.operations.nameStandIn(
        town.deputy.id, for: town.manager.id, from: try calendarDay("2026-03-04"),
        through: try calendarDay("2026-03-05"), actor: .staff(town.manager))
      for (day, holds) in [
        ("2026-03-03", false), ("2026-03-04", true), ("2026-03-05", true), ("2026-03-06", false),
      ] {
        try town.wait(until: day)
        let deputy = try await atWork(town, town.deputy)
        #expect(deputy.standingInFor.map(\.id) == (holds ? [town.manager.id] : []))
        #expect(try await town.operations.mayOpen(number, actor: .staff(deputy)) == holds, "\(day)")
      }
      try town.wait(until: "2026-03-04")
      try await town.operations.endStandIn(item.id, actor: .staff(town.manager))
      #expect(try await atWork(town, town.deputy).standingInFor.isEmpty)
      #expect(try await town.operations.standIns(for: town.manager).current.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the person, the manager above and the administrator may name one, and nobody else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (today, place) = (
        town.today, Placement(board: town.social.id, department: town.care.id, unit: town.north.id)
      )
      let nurse = try await town.operations.addStaff(
        username: "nina", name: "Nina Natt", role: .officer, placement: place,
        password: TestMunicipality.password)
      for member in [nurse, town.manager, town.administrator] {
        let item = try await town.operations.nameStandIn(
          town.officer.id, for: nurse.id, from: today, through: today, actor: .staff(member))
        #expect(item.namedBy == "staff:\(member.id)")
      }
      for member in [town.officer, town.teacher, town.registrar, town.protectionOfficer, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.nameStandIn(
            town.officer.id, for: nurse.id, from: today, through: today, actor: .staff(member))
        }
      }
      #expect(try await town.operations.standIns(for: town.officer).current.count == 3)
      #expect(try await town.operations.standIns(for: town.teacher).current.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `days that cannot be and people who could not do the work are refused`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      func name(_ standIn: StaffMember, _ from: String, _ through: String) async throws {
        _ = try await town.operations.nameStandIn(
          standIn.id, for: town.officer.id, from: try calendarDay(from), through: try calendarDay(through),
          actor: .staff(town.officer))
      }
      await #expect(throws: Problem(.invalid, .periodBackwards, field: "through")) {
        try await name(town.deputy, "2026-03-09", "2026-03-08")
      }
      await #expect(throws: Problem(.invalid, .standInPast, field: "through")) {
        try await name(town.deputy, "2026-02-01", "2026-03-01")
      }
      await #expect(throws: Problem(.invalid, .standInTooLong, field: "through")) {
        try await name(town.deputy, "2026-03-02", "2027-06-01")
      }
      for member in [
        town.officer, town.teacher, town.registrar, town.administrator, town.strategist, town.retired,
      ] {
        await #expect(throws: Problem(.invalid, .standInImpossible, field: "standIn"), "\(member.username)") {
          try await name(member, "2026-03-02", "2026-03-09")
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody may hold several roles in several places`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit(to: town.preschool)
      #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.officer))))
      let both = try await town.operations.bindStaff(
        username: "olle", to: [StaffBinding(role: .officer, place: town.preschool.placement)])
      #expect(both.bindings.count == 2 && both.bindings.last?.units == [town.preschool.id, town.moose.id])
      #expect(try await town.operations.mayOpen(number, actor: .staff(both)))
      let again = try await town.operations.bindStaff(username: "olle", to: [])
      #expect(again == town.officer)
      await #expect(throws: Problem(.invalid, .placementInconsistent)) {
        try await town.operations.bindStaff(
          username: "olle",
          to: [
            StaffBinding(role: .officer, place: Placement(board: town.school.id, department: town.care.id))
          ])
      }
    }
  }
}
