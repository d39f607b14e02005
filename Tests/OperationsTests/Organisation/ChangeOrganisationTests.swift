import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct ChangeOrganisationTests {
  @Test(arguments: TestEngine.allCases)
  func `every change stands in the history with old and new value, who and when`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let unit = town.south.id
      try await operations.rename(.unit(unit), to: " Hemtjänst Syd ", by: actor)
      try await operations.setOperation(.own, of: unit, by: actor)
      let day = town.today.adding(days: 7)
      try await operations.close(.unit(unit), from: day, by: actor)
      try await operations.keepOpen(.unit(unit), by: actor)
      let settings = try await operations.organisationSettings(about: .unit(unit), actor: actor)
      let subject = SettingsChange.Subject.unit(unit)
      #expect(
        settings.history.entries.map(\.change) == [
          SettingsChange(subject, named: "Hemtjänst Syd", .closing, from: day.description, to: nil),
          SettingsChange(subject, named: "Hemtjänst Syd", .closing, from: nil, to: day.description),
          SettingsChange(
            subject, named: "Hemtjänst Syd", .operation, from: "privateProvider Omsorg Östra AB", to: "own"),
          SettingsChange(
            subject, named: "Hemtjänst Söder", .name, from: "Hemtjänst Söder", to: "Hemtjänst Syd"),
          SettingsChange(
            subject, named: "Hemtjänst Söder", .added, from: nil, to: "Socialförvaltningen, Socialnämnden"),
        ])
      let newest = try #require(settings.history.entries.first)
      #expect(newest.staff == town.administrator.id && newest.at == town.clock.now)
      #expect(settings.history.seen == newest.number && settings.history.entries.last?.staff == nil)
      let found = settings.chart.unit(unit)
      #expect(found?.name == "Hemtjänst Syd" && found?.operation == .own && found?.validity == .always)
      let all = try await operations.organisationSettings(newest: 3, actor: actor).history.entries
      #expect(all == Array(settings.history.entries.prefix(3)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit with open cases is not closed, and it is said how many and where they can go`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let numbers = [try await town.submit(), try await town.submit()]
      let refused = Problem(
        .invalid, .openCasesLeft, ["Hemtjänst Norr", "2", "Hemtjänst Söder, Socialförvaltningen"],
        field: "day")
      #expect(
        refused.swedish
          == "Hemtjänst Norr har 2 öppna ärenden. Flytta dem, lämna dem vidare eller avsluta dem först. "
          + "De kan flyttas till något av de här: Hemtjänst Söder, Socialförvaltningen.")
      await #expect(throws: refused) {
        try await operations.close(.unit(town.north.id), from: town.today, by: actor)
      }
      for number in numbers {
        _ = try await operations.classify(
          number,
          as: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.south.placement),
          actor: .staff(town.registrar))
      }
      try await operations.close(.unit(town.north.id), from: town.today, by: actor)
      let chart = try await operations.organisation()
      #expect(chart.unit(town.north.id)?.validity == Validity(until: town.today))
      #expect(!chart.current(on: town.today).units.contains { $0.id == town.north.id })
      // Nothing new goes there, also when somebody has an old page.
      await #expect(throws: Problem(.invalid, .unitUnknown, field: "unit")) {
        _ = try await operations.classify(
          numbers[0],
          as: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
          actor: .staff(town.registrar))
      }
      await #expect(throws: Problem(.conflict, .partClosed, ["Hemtjänst Norr"])) {
        try await operations.close(.unit(town.north.id), from: town.today.adding(days: 5), by: actor)
      }
      // A second click says the same thing once more and leaves no line.
      try await operations.close(.unit(town.north.id), from: town.today, by: actor)
      let history = try await operations.organisationSettings(about: .unit(town.north.id), actor: actor)
        .history
      #expect(history.entries.map(\.change.field) == [.closing, .added])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what holds other parts is not closed before them, and nothing is closed in the past`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let before = try await DatabaseDump(operations.database)
      let parts: [(OrganisationPart, String, String)] = [
        (.board(town.social.id), "Socialnämnden", "Socialförvaltningen"),
        (.department(town.care.id), "Socialförvaltningen", "Hemtjänst Norr, Hemtjänst Söder"),
        (.unit(town.preschool.id), "Åsens förskola", "Avdelning Älgen"),
      ]
      for (part, name, left) in parts {
        await #expect(throws: Problem(.invalid, .partsLeft, [name, left], field: "day")) {
          try await operations.close(part, from: town.today, by: actor)
        }
      }
      await #expect(throws: Problem(.invalid, .dayInPast, field: "day")) {
        try await operations.close(.unit(town.moose.id), from: town.today.adding(days: -1), by: actor)
      }
      await #expect(throws: Problem(.notFound, .organisationUnknown)) {
        try await operations.close(.unit(UnitID(rawValue: "none")), from: town.today, by: actor)
      }
      #expect(try await DatabaseDump(operations.database) == before)
      let board = try await operations.addBoard(
        "Tekniska nämnden", validity: Validity(from: town.today), by: actor)
      await #expect(throws: Problem(.invalid, .closesBeforeItBegins, ["Tekniska nämnden"], field: "day")) {
        try await operations.close(.board(board.id), from: town.today, by: actor)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a name that is taken is refused, also in other capitals, until the other one is closed`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      func taken(_ name: String) -> Problem { Problem(.conflict, .nameTaken, [name], field: "name") }
      await #expect(throws: taken("hemtjänst söder")) {
        try await operations.rename(.unit(town.north.id), to: "hemtjänst söder", by: actor)
      }
      await #expect(throws: taken("SOCIALNÄMNDEN")) {
        _ = try await operations.addBoard("SOCIALNÄMNDEN", by: actor)
      }
      try await operations.rename(.unit(town.north.id), to: "HEMTJÄNST NORR", by: actor)
      try await operations.close(.unit(town.south.id), from: town.today, by: actor)
      try await operations.rename(.unit(town.north.id), to: "Hemtjänst Söder", by: actor)
      let place = Placement(board: town.social.id, department: town.care.id)
      for name in ["", "  ", "a\0b"] {
        await #expect(throws: Problem(.invalid, .operatorMissing, field: "operatorName")) {
          _ = try await operations.addUnit(
            "Ny", at: place, operation: .privateProvider(name: name), by: actor)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a page that is out of date changes nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let part = OrganisationPart.unit(town.north.id)
      let seen = try await operations.organisationSettings(about: part, actor: actor).history.seen
      try await operations.rename(part, to: "Hemtjänst Fjäll", seen: seen, by: actor)
      let before = try await DatabaseDump(operations.database)
      let stale = Problem(.conflict, .settingsChangedMeanwhile)
      await #expect(throws: stale) { try await operations.rename(part, to: "Dal", seen: seen, by: actor) }
      await #expect(throws: stale) {
        try await operations.close(part, from: town.today, seen: seen, by: actor)
      }
      await #expect(throws: stale) {
        try await operations.setOperation(
          .municipalCompany(name: "AB"), of: town.north.id, seen: seen, by: actor)
      }
      // The same change once more is done already.
      try await operations.rename(part, to: "Hemtjänst Fjäll", seen: seen, by: actor)
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `nobody but an administrator sees or changes the organisation`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let operations = town.operations
      let before = try await DatabaseDump(operations.database)
      let missing = Problem(.notFound, .caseNotFound)
      let others = [
        town.registrar, town.officer, town.manager, town.strategist, town.politician, town.protectionOfficer,
        town.retired,
      ]
      let part = OrganisationPart.unit(town.north.id)
      for actor in others.map({ Actor.staff($0) }) + [.sender] {
        await #expect(throws: missing) { _ = try await operations.organisationSettings(actor: actor) }
        await #expect(throws: missing) { _ = try await operations.serviceAreaSettings(actor: actor) }
        await #expect(throws: missing) { _ = try await operations.municipalitySettings(actor: actor) }
        await #expect(throws: missing) { _ = try await operations.addBoard("Ny", by: actor) }
        await #expect(throws: missing) { try await operations.rename(part, to: "Ny", by: actor) }
        await #expect(throws: missing) { try await operations.close(part, from: town.today, by: actor) }
        await #expect(throws: missing) { try await operations.keepOpen(part, by: actor) }
        await #expect(throws: missing) { _ = try await operations.addServiceArea("Ny", by: actor) }
        await #expect(throws: missing) { try await operations.set(Municipality(), by: actor) }
        await #expect(throws: missing) {
          _ = try await operations.reorganise(
            town.north.id, to: town.south.placement, named: "Ny", from: town.today, by: actor)
        }
      }
      #expect(try await DatabaseDump(operations.database) == before)
    }
  }
}
