import Domain
import Operations
import TestSupport
import Testing

struct ComparisonGroupTests {
  private func draft(_ name: String = "Fjällkommunerna", _ members: String = "Berg\n2361\nÅre")
    -> ComparisonGroupDraft
  {
    ComparisonGroupDraft(name: name, members: members)
  }

  @Test(arguments: TestEngine.allCases)
  func `an own group is found first, by exactly its name`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addComparisonGroup(draft(), actor: town.keeper)
      let found = try await town.operations.network(named: "Fjällkommunerna")
      #expect(found.id == "Fjällkommunerna" && found.members.map(\.rawValue) == ["2321", "2326", "2361"])
      await #expect(throws: Problem(.invalid, .networkUnknown, ["fjällkommunerna"], field: "network")) {
        _ = try await town.operations.network(named: "fjällkommunerna")
      }
      _ = try await town.operations.addComparisonGroup(draft("nornorna"), actor: town.keeper)
      #expect(try await town.operations.network(named: "nornorna").members.count == 3)
      #expect(try await town.operations.network(named: "Nornorna") == .nornorna)
      try await town.operations.closeComparisonGroup(id, version: 1, actor: town.keeper)
      await #expect(throws: Problem(.invalid, .networkUnknown, ["Fjällkommunerna"], field: "network")) {
        _ = try await town.operations.network(named: "Fjällkommunerna")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a chooser has the own groups after Nornorna, without those that are closed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await town.operations.addComparisonGroup(draft("Ö"), actor: town.keeper)
      _ = try await town.operations.addComparisonGroup(draft("A"), actor: town.keeper)
      let closed = try await town.operations.addComparisonGroup(draft("B"), actor: town.keeper)
      try await town.operations.closeComparisonGroup(closed, version: 1, actor: town.keeper)
      let names = try await town.operations.networks(for: AreaID(rawValue: "2326")).map(\.title)
      #expect(names.prefix(3) == ["Nornorna", "A", "Ö"] && names.count == 7)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a group has versions, and every member must be a municipality`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addComparisonGroup(draft(), actor: town.keeper)
      try await town.operations.editComparisonGroup(
        id, draft("Fjällkommunerna", "Berg, Åre"), version: 1, actor: .staff(town.administrator))
      let file = try await town.operations.comparisonGroup(id, for: town.strategist)
      #expect(file.versions.map(\.content.members.count) == [2, 3])
      #expect(file.versions.first?.made.actor == "staff:\(town.administrator.id)")
      await #expect(
        throws: Problems([
          Problem(.invalid, .nameTaken, ["fjällkommunerna"], field: "heading"),
          Problem(.invalid, .memberIsGroup, ["G33630"], field: "members"),
          Problem(.invalid, .memberLostZero, ["180", "0180", "Stockholm"], field: "members"),
          Problem(.invalid, .areaNoMunicipality, ["0000", "Riket"], field: "members"),
        ])
      ) {
        _ = try await town.operations.addComparisonGroup(
          draft("fjällkommunerna", "Berg, G33630, 180, 0000"), actor: town.keeper)
      }
      await #expect(throws: Problems([Problem(.invalid, .groupTooSmall, ["2"], field: "members")])) {
        _ = try await town.operations.addComparisonGroup(draft("Ensam", "Berg"), actor: town.keeper)
      }
      await #expect(throws: Problem(.conflict, .measureChangedMeanwhile)) {
        try await town.operations.editComparisonGroup(id, draft(), version: 1, actor: town.keeper)
      }
      await #expect(throws: Problem(.notFound, .measureUnknown)) {
        _ = try await town.operations.addComparisonGroup(draft("Min"), actor: .staff(town.manager))
      }
    }
  }
}
