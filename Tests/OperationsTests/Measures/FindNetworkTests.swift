import Domain
import Operations
import TestSupport
import Testing

struct FindNetworkTests {
  private let berg = AreaID(rawValue: "2326")

  private func group(_ id: String, _ title: String, _ members: [String]) -> String {
    let parts = members.map { #"{"member_id":"\#($0)","member_title":"A"}"# }.joined(separator: ",")
    return #"{"id":"\#(id)","title":"\#(title)","members":[\#(parts)]}"#
  }

  private func read(_ groups: [String], into operations: Operations) async throws {
    let text = "{\"values\":[\(groups.joined(separator: ","))]}"
    let outcome = try await operations.importMeasures(text: text, named: "grupper.json")
    #expect(outcome.faults.isEmpty && outcome.groups == groups.count)
  }

  @Test(arguments: TestEngine.allCases)
  func `Kolada's groups of those most alike are offered when they have been read, the newest of each`(
    engine: TestEngine
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let before = try await operations.networks(for: berg).map(\.id)
      let groups = [
        group("G1", "Liknande kommuner grundskola, Berg, 2023", ["2303", "2313"]),
        group("G2", "Liknande kommuner grundskola, Berg, 2024", ["2303", "2305"]),
        group("G3", "Liknande kommuner IFO, Berg, 2024", ["2418", "2462"]),
        group("G4", "Liknande kommuner IFO, Falkenberg, 2024", ["1863", "1315"]),
        group("G37336", "Liknande kommuner, övergripande, Berg, 2024", ["1863", "2305"]),
        group("G5", "Liknande kommuner LSS, Berg, 2024", ["0001"]),
        group("G6", "Kommuner i Berg, 2024", ["2326"]),
      ]
      try await read(groups, into: operations)
      let offered = try await operations.networks(for: berg)
      #expect(offered.map(\.id) == [before[0], "G37336", "G2", "G3"] + before.dropFirst(2))
      #expect(offered[2].members.map(\.rawValue) == ["2303", "2305"])
      #expect(try await operations.network(named: "G3").title == "Liknande kommuner IFO, Berg, 2024")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a shipped group that Kolada has revised is the one that was read, and is offered once`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.call("Bergs kommun")
      let title = "Jämtlands läns kommuner (ovägt medel)"
      try await read(
        [
          group("G33630", title, ["2326", "2361"]),
          // Berg has become smaller.
          group("G30830", "Kommuner med 5 000 - 9 999 invånare", ["2303"]),
          group("G30823", "Kommuner med 0 - 4 999 invånare", ["2305", "2326"]),
        ], into: town.operations)
      for name in ["G33630", "g33630", "Jämtlands läns kommuner", title] {
        let found = try await town.operations.network(named: name)
        #expect(found.id == "G33630" && found.members.map(\.rawValue) == ["2326", "2361"], "\(name)")
      }
      let offered = try await town.operations.networks(for: berg)
      #expect(offered.map(\.id) == ["nornorna", "G37336", "G33630", "G92786", "G30823"])
      #expect(offered[2].title == "Jämtlands läns kommuner" && offered[2].members.count == 2)
      let desk = try await town.operations.comparisonDesk(ComparisonChoice(), member: town.strategist)
      #expect(desk.shippedNetworks.count == ComparisonNetwork.shipped.count)
      let county = try #require(desk.shippedNetworks.first { $0.id == "G33630" })
      #expect(county.title == "Jämtlands läns kommuner")
      // The municipality's own is found before all of them.
      _ = try await town.operations.addComparisonGroup(
        ComparisonGroupDraft(name: "G33630", members: "Berg, Åre, Krokom"), actor: town.keeper)
      let own = try await town.operations.network(named: "G33630")
      #expect(own.members.count == 3)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever is in no network is compared with the newest group of those most alike`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.call("Stockholms kommun")
      let stockholm = AreaID(rawValue: "0180")
      let shipped = try #require(ComparisonNetwork.similar[stockholm])
      try await read(
        [group("G1", "Liknande kommuner, övergripande, Stockholm, 2023", ["1280", "1480"])],
        into: town.operations)
      let before = try await town.operations.comparisonHome().network
      #expect(before == shipped, "what is shipped is newer")
      try await read(
        [
          group("G2", "Liknande kommuner, övergripande, Stockholm, 2025", ["1280", "1480"]),
          group("G3", "Liknande kommuner, övergripande, Stockholm, 2026", ["1280", "1480", "0380"]),
        ], into: town.operations)
      let home = try await town.operations.comparisonHome().network
      let standard = try await town.operations.standardNetwork(for: stockholm)
      let alike = try await town.operations.mostLikeNetwork(to: stockholm)
      #expect(home.id == "G3" && standard == home && alike == home)
      let offered = try await town.operations.networks(for: stockholm).map(\.id)
      #expect(offered.prefix(2) == ["nornorna", "G3"] && !offered.contains(shipped.id))
      // A member of Nornorna is compared with them all the same.
      let member = try await town.operations.standardNetwork(for: berg)
      #expect(member == .nornorna)
    }
  }
}
