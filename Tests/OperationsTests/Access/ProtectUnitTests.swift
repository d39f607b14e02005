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
  func `whoever protects a unit or opens it again stands in the history of each unit`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, admin) = (town.operations, Actor.staff(town.administrator))
      let profiles: [ProtectedProfile?] = [.school, .school, .healthCare, nil, nil]
      for profile in profiles {
        try await verbs.protect(town.preschool.id, as: profile, actor: admin)
      }
      try await verbs.protect(town.preschool.id, as: .school, actor: admin)
      let later = try await verbs.addUnit(
        "Avdelning Björnen", at: Placement(board: town.school.id, department: town.schools.id),
        under: town.preschool.id, by: admin)
      func history(_ unit: UnitID) async throws -> [[String?]] {
        let settings = try await verbs.organisationSettings(about: .unit(unit), actor: admin)
        return settings.history.entries.filter { $0.change.field == .protection }.map {
          [$0.change.old, $0.change.new, $0.staff == town.administrator.id ? "admin" : nil]
        }
      }
      let expected: [[String?]] = [
        [nil, "school", "admin"], ["healthCare", nil, "admin"], ["school", "healthCare", "admin"],
        [nil, "school", "admin"],
      ]
      let (outer, inner) = (try await history(town.preschool.id), try await history(town.moose.id))
      #expect(outer == expected && inner == expected)
      let inherited = try await history(later.id)
      #expect(inherited == Array(expected.suffix(1)))
      let units = try await verbs.protectedUnits(actor: admin)
      #expect(units.history.entries.count == 9)
      #expect(units.decisions[later.id]?.actor == admin.reference)
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

  @Test(arguments: TestEngine.allCases)
  func `whoever had a case of a unit that becomes protected, and is not of it, gives it back`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, number) = (town.operations, try await town.submit())
      _ = try await verbs.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      try await verbs.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let file = try await town.file(number)
      #expect(file.value.officer == nil && file.journal.last?.event == .assigned)
      #expect(try await verbs.verify().faults == [])
    }
  }
}
