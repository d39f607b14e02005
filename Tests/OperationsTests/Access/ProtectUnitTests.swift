import Domain
import Operations
import TestSupport
import Testing

struct ProtectUnitTests {
  @Test(arguments: TestEngine.allCases)
  func `a unit is protected with those inside it, also those that come later`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let admin = Actor.staff(town.administrator)
      try await town.operations.protect(town.preschool.id, as: .school, actor: admin)
      let place = Placement(board: town.school.id, department: town.schools.id)
      let later = try await town.operations.addUnit("Avdelning Björnen", at: place, under: town.preschool.id)
      let renamed = try await town.operations.reorganise(
        later.id, to: place, named: "Avdelning Vargen", from: try calendarDay("2026-06-01"))
      let profiles = try await town.operations.protectedUnits(actor: admin).profiles
      #expect(Set(profiles.keys) == [town.preschool.id, town.moose.id, later.id, renamed.id])
      try await town.operations.protect(town.preschool.id, as: nil, actor: admin)
      #expect(try await town.operations.protectedUnits(actor: admin).profiles.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only the administrator sets it, and only for a unit that exists`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for member in [town.manager, town.registrar, town.strategist, town.protectionOfficer] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await town.operations.protect(town.north.id, as: .school, actor: .staff(member))
        }
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.protectedUnits(actor: .staff(member))
        }
      }
      await #expect(throws: Problem(.notFound, .organisationUnknown)) {
        try await town.operations.protect(
          UnitID(rawValue: "none"), as: .school, actor: .staff(town.administrator))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a private provider's people see the cases of their unit and no others`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let nurse = try await town.operations.addStaff(
        username: "nils", name: "Nils Privat", role: .officer, placement: town.south.placement,
        password: TestMunicipality.password)
      let (own, other) = (try await town.submit(to: town.south), try await town.submit())
      #expect(try await town.operations.mayOpen(own, actor: .staff(nurse)))
      #expect(!(try await town.operations.mayOpen(other, actor: .staff(nurse))))
      let list = try await town.operations.listCases({ $0.standing = .all }, for: nurse)
      #expect(list.items.map(\.number) == [own] && list.total == 1)
    }
  }
}
