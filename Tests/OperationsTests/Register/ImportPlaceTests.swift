import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct ImportPlaceTests {
  private static let columns = "mottagen;typ;nämnd;förvaltning;enhet;verksamhet"

  private func placements(
    _ town: TestMunicipality, _ rows: [String], missing: ImportMissing = .refuse
  ) async throws -> [Placement] {
    let outcome = try await RegisterFile(columns: Self.columns, rows: rows.map { "2009-03-02;beröm;\($0)" })
      .importInto(town.operations, missing: missing)
    #expect(outcome.sentences.isEmpty)
    var found: [Placement] = []
    for sequence in 1...rows.count {
      let number = CaseNumber(year: 2009, sequence: sequence)
      found.append(try await town.file(number).value.classification.placement)
    }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `what exists is found, down to the part that the row names`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let found = try await placements(
        town,
        [
          "Socialnämnden;;;", "Socialnämnden;Socialförvaltningen;;",
          "Socialnämnden;Socialförvaltningen;Hemtjänst Norr;Hemtjänst",
          // A file may leave the department out.
          "Socialnämnden;;Hemtjänst Norr;", "Barn- och utbildningsnämnden;;Avdelning Älgen;",
        ])
      #expect(
        found == [
          Placement(board: town.social.id), Placement(board: town.social.id, department: town.care.id),
          town.north.placement, town.north.placement, town.moose.placement,
        ])
      #expect(
        try await town.file(CaseNumber(year: 2009, sequence: 3)).value.classification.serviceArea
          == town.homeCare.id)
      #expect(try await town.operations.organisation().boards.count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only what is missing is made, once, and valid from the beginning`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let row = "Socialnämnden;Socialförvaltningen;Hemtjänst Väst;Hemtjänst"
      let found = try await placements(
        town, [row, row, "Ny nämnd;Ny förvaltning;Ny enhet;Nytt"], missing: .create)
      #expect(found[0] == found[1])
      let chart = try await town.operations.organisation()
      #expect(chart.boards.count == 3 && chart.departments.count == 3 && chart.units.count == 6)
      let west = try #require(found[0].unit.flatMap(chart.unit))
      #expect(west.validity == .always && west.operation == .own && west.department == town.care.id)
      #expect(found.allSatisfy { chart.isConsistent($0) })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit without a department is made under its board`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let found = try await placements(town, ["Socialnämnden;;Familjerätten;"], missing: .create)
      let unit = try #require(
        try await town.operations.organisation().units.first { $0.name == "Familjerätten" })
      #expect(found == [unit.placement] && unit.department == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of units of one name in two departments each row gets its own`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let rows = ["A;Norr;Kansliet;", "A;Söder;Kansliet;", "A;Norr;Kansliet;"]
      let found = try await placements(town, rows, missing: .create)
      #expect(found[0] == found[2] && found[0] != found[1])
      #expect(Set(found.map(\.department)).count == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is current wins over what has ended, and what has only ended is found too`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let place = Placement(board: town.social.id, department: town.care.id)
      let renamed = try await town.operations.reorganise(
        town.north.id, to: place, named: "Hemtjänst Fjäll", from: town.today)
      // The freed name is taken by a new unit.
      let new = try await town.operations.addUnit("Hemtjänst Norr", at: place)
      let left = try await town.operations.reorganise(
        town.south.id, to: place, named: "Hemtjänst Dal", from: town.today)
      let found = try await placements(
        town,
        ["Hemtjänst Norr", "Hemtjänst Fjäll", "Hemtjänst Söder", "Hemtjänst Dal"].map {
          "Socialnämnden;Socialförvaltningen;\($0);"
        })
      #expect(found.map(\.unit) == [new.id, renamed.id, town.south.id, left.id])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an imported case lives on as any other`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await placements(town, ["Socialnämnden;Socialförvaltningen;Hemtjänst Norr;"])
      let number = CaseNumber(year: 2009, sequence: 1)
      _ = try await town.operations.answer(number, text: "Sent svar", actor: .staff(town.officer))
      _ = try await town.operations.close(number, reason: .answered, actor: .staff(town.officer))
      let file = try await town.file(number)
      #expect(file.journal.map(\.event) == [.imported, .answered, .closed])
      #expect(
        file.value.promise.answerBy.description == "2009-03-16" && file.value.registeredOn == town.today)
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }
}
