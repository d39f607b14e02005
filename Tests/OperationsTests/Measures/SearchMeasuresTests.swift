import Domain
import Operations
import TestSupport
import Testing

struct SearchMeasuresTests {
  @Test(arguments: TestEngine.allCases)
  func `words are found in title, id and definition, whatever their case, titles first`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.readFigures()
      let operations = town.operations
      func search(_ text: String) async throws -> [String] {
        try await operations.searchMeasures(text, page: 1).measures.map(\.kpi.rawValue)
      }
      #expect(try await search("SKIDSPÅR belyst") == ["N07000"])
      #expect(try await search("anläggningsregister") == ["N07000"], "the definition")
      #expect(try await search("n15428") == ["N15428"])
      #expect(try await search("n01951") == ["N01951"], "figures without a definition")
      #expect(try await search("delaktighetsindex").contains("U00454"), "what stands in a set")
      #expect(try await search("e-post arbetsdagar") == ["U00412"], "our own words of what is gone")
      #expect(try await search("rymdskepp") == [])
      #expect(try await search("  ") == [])
    }
  }

  @Test func `hits say for which years there are figures, and come page by page`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.readFigures()
      let first = try await town.operations.searchMeasures("andel", page: 1)
      #expect(first.measures.count == FoundMeasures.pageSize && first.count > FoundMeasures.pageSize)
      #expect(first.pages == (first.count + FoundMeasures.pageSize - 1) / FoundMeasures.pageSize)
      let last = try await town.operations.searchMeasures("andel", page: 999)
      #expect(last.page == last.pages && !last.measures.isEmpty)
      let eligible = try await town.operations.searchMeasures("N15428", page: 0).measures
      #expect(
        eligible.first?.years == 2021...2023 && eligible.first?.title.hasPrefix("Elever i åk 9") == true)
    }
  }
}
