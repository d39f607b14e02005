import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct ReorganiseUnitTests {
  @Test(arguments: TestEngine.allCases)
  func `the units inside a unit move with it, at any depth, and old cases stay in the old rows`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let operations = town.operations
      let inner = try await operations.addUnit(
        "Grupp Kalven", at: Placement(board: town.school.id, department: town.schools.id),
        under: town.moose.id)
      let before = try await town.submit(to: town.moose)
      try town.wait(until: "2026-03-09")
      let place = Placement(board: town.social.id, department: town.care.id)
      let moved = try await operations.reorganise(
        town.preschool.id, to: place, named: "Åsens förskola", from: town.today,
        by: .staff(town.administrator))
      let chart = try await operations.organisation()
      let now = chart.current(on: town.today).units
      let moose = try #require(now.first { $0.name == "Avdelning Älgen" })
      let group = try #require(now.first { $0.name == "Grupp Kalven" })
      #expect(moose.parent == moved.id && moose.predecessor == town.moose.id)
      #expect(group.parent == moose.id && group.predecessor == inner.id)
      #expect(
        [moved, moose, group].allSatisfy { $0.board == town.social.id && $0.department == town.care.id })
      #expect(
        chart.isConsistent(moose.placement) && chart.line(above: group.id) == [group.id, moose.id, moved.id])
      #expect(!now.contains { [town.preschool.id, town.moose.id, inner.id].contains($0.id) })
      // History is as it was.
      #expect(chart.unit(town.moose.id)?.parent == town.preschool.id)
      #expect(try await town.file(before).value.classification.placement == town.moose.placement)
      let new = try await town.submit(to: moose)
      #expect(try await town.file(new).value.classification.placement == moose.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a coming reorganisation waits for its day with all its parts`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let day = town.today.adding(days: 30)
      let moved = try await town.operations.reorganise(
        town.preschool.id, to: Placement(board: town.school.id, department: town.schools.id),
        named: "Åsens förskola och fritidshem", from: day)
      let chart = try await town.operations.organisation()
      let today = Set(chart.current(on: town.today).units.map(\.id))
      #expect(today == [town.north.id, town.south.id, town.preschool.id, town.moose.id])
      let then = chart.current(on: day).units
      #expect(then.first { $0.name == "Avdelning Älgen" }?.parent == moved.id && then.count == 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a protected part keeps its protection when what it lies in moves`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.operations.protect(town.moose.id, as: .school, actor: .program)
      _ = try await town.operations.reorganise(
        town.preschool.id, to: Placement(board: town.school.id, department: town.schools.id),
        named: "Fjällets förskola", from: town.today)
      let known = try await town.operations.protectedUnits(actor: .program)
      let moose = try #require(known.chart.units.first { $0.name == "Avdelning Älgen" })
      #expect(moose.id != town.moose.id && known.profiles[moose.id] == .school)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit cannot lie in itself, in another board's unit, or in what is closed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let schools = Placement(board: town.school.id, department: town.schools.id)
      func attempt(_ unit: UnitID, _ place: Placement, under parent: UnitID?, from day: CalendarDay)
        async throws
      {
        _ = try await operations.reorganise(unit, to: place, named: "Ny", under: parent, from: day, by: actor)
      }
      let before = try await DatabaseDump(operations.database)
      for parent in [town.preschool.id, town.moose.id] {
        await #expect(throws: Problem(.invalid, .parentInsideItself, ["Åsens förskola"], field: "under")) {
          try await attempt(town.preschool.id, schools, under: parent, from: town.today)
        }
      }
      await #expect(
        throws: Problem(.invalid, .parentElsewhere, ["Hemtjänst Norr", "Skolförvaltningen"], field: "under")
      ) { try await attempt(town.moose.id, schools, under: town.north.id, from: town.today) }
      await #expect(throws: Problem(.invalid, .dayInPast, field: "day")) {
        try await attempt(town.moose.id, schools, under: nil, from: town.today.adding(days: -1))
      }
      #expect(try await DatabaseDump(operations.database) == before)
      try await operations.close(.unit(town.moose.id), from: town.today.adding(days: 9), by: actor)
      await #expect(throws: Problem(.invalid, .parentClosed, ["Avdelning Älgen"], field: "under")) {
        _ = try await operations.addUnit("Kalven", at: schools, under: town.moose.id, by: actor)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second click changes nothing more`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let place = Placement(board: town.social.id, department: town.care.id)
      let settings = try await town.operations.organisationSettings(
        about: .unit(town.north.id), actor: .program)
      func click() async throws {
        _ = try await town.operations.reorganise(
          town.north.id, to: place, named: "Hemtjänst Fjäll", from: town.today, seen: settings.history.seen,
          by: .staff(town.administrator))
      }
      try await click()
      let once = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .partReorganised, ["Hemtjänst Norr"])) { try await click() }
      #expect(try await DatabaseDump(town.operations.database) == once)
    }
  }
}
