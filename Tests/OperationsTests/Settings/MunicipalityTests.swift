import Domain
import Operations
import Storage
import TestSupport
import Testing

struct MunicipalityTests {
  @Test(arguments: TestEngine.allCases)
  func `a new register has placeholders, and keeps what is set`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      #expect(try await operations.municipality() == Municipality())
      var municipality = Municipality()
      municipality.name = "Östersunds kommun"
      municipality.phone = "063-14 30 00"
      municipality.dataProtectionOfficer = "dso@example.se"
      municipality.questions = .notOffered
      let set = municipality
      try await operations.set(set)
      #expect(try await operations.municipality() == set)
      try await operations.set(Municipality())
      #expect(try await operations.municipality() == Municipality())
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only what was changed stands in the history, and an old page changes nothing`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      var municipality = try await operations.municipality()
      municipality.name = "Bergs kommun"
      municipality.phone = "0687-161 00"
      let first = municipality
      try await operations.set(first, seen: 0, by: actor)
      municipality.phone = ""
      municipality.questions = .notOffered
      let second = municipality
      await #expect(throws: Problem(.conflict, .settingsChangedMeanwhile)) {
        try await operations.set(second, seen: 0, by: actor)
      }
      let seen = try await operations.municipalitySettings(actor: actor).history.seen
      try await operations.set(second, seen: seen, by: actor)
      // The same once more is done already.
      try await operations.set(second, seen: 0, by: actor)
      let settings = try await operations.municipalitySettings(actor: actor)
      #expect(settings.municipality == second && settings.history.seen == seen + 2)
      func change(_ name: String, _ field: SettingsChange.Field, _ old: String?, _ new: String?)
        -> SettingsChange
      {
        SettingsChange(.municipality, named: name, field, from: old, to: new)
      }
      #expect(
        settings.history.entries.map(\.change) == [
          change("Bergs kommun", .phone, "0687-161 00", nil),
          change("Bergs kommun", .questions, "offered", "notOffered"),
          change("Kommunen", .phone, nil, "0687-161 00"),
          change("Kommunen", .municipalityName, "Kommunen", "Bergs kommun"),
        ])
      #expect(settings.history.entries.allSatisfy { $0.staff == town.administrator.id })
    }
  }

  @Test func `every setting has its word in the history`() {
    for name in Municipality().settings.keys {
      #expect(SettingsChange.Field(rawValue: name) != nil, "\(name)")
    }
  }

  @Test func `what is written in the form is tidied, and what cannot be so is said of every field`() throws {
    var municipality = Municipality()
    municipality.name = "  Bergs kommun "
    municipality.website = "https://www.berg.example"
    #expect(try municipality.checked().name == "Bergs kommun")
    municipality.name = " "
    municipality.phone = "växeln"
    municipality.email = "berg"
    municipality.website = "javascript:alert(1)"
    municipality.postalAddress = String(repeating: "a", count: 1000)
    let expected: [(ProblemKey, String)] = [
      (.fieldTooLong, "postalAddress"), (.nameMissing, "name"), (.telephoneWrong, "phone"),
      (.emailWrong, "email"), (.websiteWrong, "website"),
    ]
    do {
      _ = try municipality.checked()
      Issue.record("it was accepted")
    } catch {
      #expect(error.all.map(\.key) == expected.map(\.0) && error.all.map(\.field) == expected.map(\.1))
    }
  }

  @Test(arguments: ["999", "0000", "0001", "G33630"])
  func `the number in Kolada is a municipality's, or none`(number: String) throws {
    var municipality = Municipality()
    municipality.koladaID = number
    #expect(throws: Problems([Problem(.invalid, .municipalityUnknown, [number], field: "koladaID")])) {
      _ = try municipality.checked()
    }
    municipality.koladaID = " 2326"
    #expect(try municipality.checked().koladaID == "2326")
    municipality.koladaID = ""
    #expect(try municipality.checked().koladaID.isEmpty)
  }

  @Test func `a value that is not possible is passed over`() {
    #expect(Municipality(settings: ["form.questions": "maybe", "unknown": "x"]) == Municipality())
  }
}
