import Domain
import Operations
import TestSupport
import Testing

/// Why nobody has a value, in the network's document.
struct JointReasonTests {
  private func page(_ town: TestMunicipality, _ year: Int) async throws -> String {
    let record = try await town.operations.draftComparison(town.order(year), as: .joint)
    return String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure that is closed says so where its values would stand`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.loadDefinitions(into: town.operations)
      let page = try await page(town, 2025)
      #expect(page.contains("Ingen kommun har ett värde 2025: måttet är stängt efter 2024."))
      // Of what is not closed nothing more is known.
      #expect(page.contains("Ingen kommun har ett värde 2025.") && !page.contains("2025: ingen kommun"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where the source says different things of the members, each is told`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let key = MeasureKey(kpi: KPIID(rawValue: "N15428"), year: 2022, gender: .total)
      let values = [
        TestMunicipality.berg: MeasureValue(.missing, status: "Missing"),
        AreaID(rawValue: "2321"): MeasureValue(.missing, status: "Private"),
      ]
      _ = try await town.operations.takeInFigures([key: values], definitions: [], from: "test")
      let page = try await page(town, 2022)
      #expect(page.contains("Ingen kommun har ett värde 2022. "))
      #expect(page.contains(" Berg: uppgift saknas hos källan."))
      #expect(page.contains(" Åre: för få för att visas (sekretess)."))
    }
  }
}
