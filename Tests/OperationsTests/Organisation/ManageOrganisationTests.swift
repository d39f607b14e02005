import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ManageOrganisationTests {
  @Test(arguments: TestEngine.allCases)
  func `units nest, and are run by the municipality or by others`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let chart = try await town.operations.organisation()
      #expect(chart.boards.count == 2 && chart.departments.count == 2 && chart.units.count == 4)
      #expect(chart.unit(town.moose.id)?.parent == town.preschool.id)
      #expect(chart.unit(town.south.id)?.operation == .privateProvider(name: "Omsorg Östra AB"))
      #expect(chart.unit(town.north.id) == town.north && town.north.operation == .own)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reorganisation leaves old cases where they were`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let old = try await town.submit(to: town.north)
      let before = try await town.file(old).value
      try town.wait(until: "2026-03-09")
      let moved = try await town.operations.reorganise(
        town.north.id, to: Placement(board: town.school.id, department: town.schools.id),
        named: "Hemtjänst Fjäll",
        from: town.today)
      #expect(moved.predecessor == town.north.id && moved.validity == Validity(from: town.today))
      let new = try await town.submit(to: moved)
      #expect(try await town.file(old).value == before)
      #expect(try await town.file(new).value.classification.placement == moved.placement)
      let chart = try await town.operations.organisation()
      #expect(chart.unit(town.north.id)?.validity == Validity(until: town.today))
      #expect(chart.name(of: before.classification.placement) == "Hemtjänst Norr")
      #expect(
        Set(chart.current(on: town.today).units.map(\.id)) == [
          town.south.id, town.preschool.id, town.moose.id, moved.id,
        ])
      // The wall between the boards stands where it stood for the old case.
      _ = try await town.operations.readCase(old, actor: .staff(town.officer))
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.readCase(old, actor: .staff(town.teacher))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that is renamed in place keeps how it is run`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let renamed = try await town.operations.reorganise(
        town.south.id, to: Placement(board: town.social.id, department: town.care.id),
        named: "Hemtjänst Söder",
        from: town.today)
      #expect(renamed.operation == .privateProvider(name: "Omsorg Östra AB"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit that has ended, or is none, cannot be reorganised`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let place = Placement(board: town.social.id, department: town.care.id)
      _ = try await town.operations.reorganise(town.north.id, to: place, named: "Fjäll", from: town.today)
      for id in [town.north.id, UnitID(rawValue: "none")] {
        await #expect(throws: Problem(.notFound, .organisationUnknown)) {
          try await town.operations.reorganise(id, to: place, named: "Dal", from: town.today)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit is not reorganised on the day it began, and nothing is lost by trying`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let place = Placement(board: town.social.id, department: town.care.id)
      let new = try await town.operations.reorganise(
        town.north.id, to: place, named: "Fjäll", from: town.today)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem.self) {
        try await town.operations.reorganise(new.id, to: place, named: "Dal", from: town.today)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `names are taken once, and names are needed`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let operations = town.operations
      let place = Placement(board: town.social.id, department: town.care.id)
      func taken(_ name: String) -> Problem { Problem(.conflict, .nameTaken, [name], field: "name") }
      await #expect(throws: taken("Socialnämnden")) { try await operations.addBoard(" Socialnämnden ") }
      await #expect(throws: taken("Socialförvaltningen")) {
        try await operations.addDepartment("Socialförvaltningen", of: town.social.id)
      }
      await #expect(throws: taken("Hemtjänst Norr")) {
        try await operations.addUnit("Hemtjänst Norr", at: place)
      }
      await #expect(throws: taken("Hemtjänst")) { try await operations.addServiceArea("Hemtja\u{0308}nst") }
      await #expect(throws: taken("Hemtjänst Söder")) {
        try await operations.reorganise(town.north.id, to: place, named: "Hemtjänst Söder", from: town.today)
      }
      for name in ["", "   ", String(repeating: "a", count: 201)] {
        let missing = Problem(.invalid, .nameMissing, field: "name")
        await #expect(throws: missing) { try await operations.addBoard(name) }
        await #expect(throws: missing) { try await operations.addUnit(name, at: place) }
        await #expect(throws: missing) { try await operations.addServiceArea(name) }
      }
      _ = try await operations.addDepartment("Socialförvaltningen", of: town.school.id)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `parts are put where something is, and where it belongs`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let unknown = Problem(.invalid, .organisationUnknown)
      let places = [
        Placement.unrouted, Placement(board: BoardID(rawValue: "none")),
        Placement(board: town.social.id, department: town.schools.id),
      ]
      for place in places {
        await #expect(throws: unknown) { try await town.operations.addUnit("Ny", at: place) }
      }
      let elsewhere = Problem(
        .invalid, .parentElsewhere, ["Åsens förskola", "Socialförvaltningen"], field: "under")
      await #expect(throws: elsewhere) {
        try await town.operations.addUnit(
          "Ny", at: Placement(board: town.social.id, department: town.care.id), under: town.preschool.id)
      }
      await #expect(throws: unknown) {
        try await town.operations.addDepartment("Ny", of: BoardID(rawValue: "none"))
      }
    }
  }
}
