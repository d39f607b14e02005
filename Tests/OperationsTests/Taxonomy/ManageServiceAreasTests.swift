import Domain
import Operations
import TestSupport
import Testing

struct ManageServiceAreasTests {
  @Test(arguments: TestEngine.allCases)
  func `a service area that is closed keeps its cases and takes no new ones`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let number = try await town.submit()
      func classify(_ area: ServiceAreaID, dimension: QualityDimension? = nil) async throws {
        _ = try await operations.classify(
          number,
          as: Classification(
            kind: .complaint, dimension: dimension, serviceArea: area, placement: town.north.placement),
          actor: .staff(town.registrar))
      }
      try await classify(town.homeCare.id)
      try await operations.closeServiceArea(town.homeCare.id, from: town.today, by: actor)
      try await classify(town.homeCare.id, dimension: .treatment)
      #expect(try await town.file(number).value.classification.serviceArea == town.homeCare.id)
      let other = try await operations.addServiceArea("Gator", by: actor)
      #expect(try await operations.registrationMaterial().serviceAreas.map(\.id) == [other.id])
      try await classify(other.id)
      await #expect(throws: Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")) {
        try await classify(town.homeCare.id)
      }
      _ = try await operations.addServiceArea("Hemtjänst", by: actor)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `areas are renamed, closed and kept, and the history tells`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (operations, actor) = (town.operations, Actor.staff(town.administrator))
      let (id, day) = (town.homeCare.id, town.today.adding(days: 3))
      let seen = try await operations.serviceAreaSettings(about: id, actor: actor).history.seen
      try await operations.renameServiceArea(id, to: "Hemvård", seen: seen, by: actor)
      await #expect(throws: Problem(.conflict, .settingsChangedMeanwhile)) {
        try await operations.closeServiceArea(id, from: day, seen: seen, by: actor)
      }
      try await operations.closeServiceArea(id, from: day, by: actor)
      try await operations.keepServiceAreaOpen(id, by: actor)
      let settings = try await operations.serviceAreaSettings(about: id, actor: actor)
      #expect(settings.areas == [ServiceArea(id: id, name: "Hemvård", validity: .always)])
      let subject = SettingsChange.Subject.serviceArea(id)
      #expect(
        settings.history.entries.map(\.change) == [
          SettingsChange(subject, named: "Hemvård", .closing, from: day.description, to: nil),
          SettingsChange(subject, named: "Hemvård", .closing, from: nil, to: day.description),
          SettingsChange(subject, named: "Hemtjänst", .name, from: "Hemtjänst", to: "Hemvård"),
          SettingsChange(subject, named: "Hemtjänst", .added, from: nil, to: nil),
        ])
      let gates = try await operations.addServiceArea("Gator", by: actor)
      await #expect(throws: Problem(.conflict, .nameTaken, ["hemvård"], field: "name")) {
        try await operations.renameServiceArea(gates.id, to: "hemvård", by: actor)
      }
      await #expect(throws: Problem(.invalid, .dayInPast, field: "day")) {
        try await operations.closeServiceArea(gates.id, from: town.today.adding(days: -1), by: actor)
      }
      await #expect(throws: Problem(.notFound, .serviceAreaUnknown)) {
        try await operations.renameServiceArea(ServiceAreaID(rawValue: "none"), to: "Ny", by: actor)
      }
    }
  }
}
