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
      let text = "{\"values\":[\(groups.joined(separator: ","))]}"
      let outcome = try await operations.importMeasures(text: text, named: "grupper.json")
      #expect(outcome.faults.isEmpty && outcome.groups == 7)
      let offered = try await operations.networks(for: berg)
      #expect(offered.map(\.id) == [before[0], "G37336", "G2", "G3"] + before.dropFirst(2))
      #expect(offered[2].members.map(\.rawValue) == ["2303", "2305"])
      #expect(try await operations.network(named: "G3").title == "Liknande kommuner IFO, Berg, 2024")
    }
  }
}
