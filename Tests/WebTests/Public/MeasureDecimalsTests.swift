import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// All values of a measure on a page have the same number of decimals.
@Suite struct MeasureDecimalsTests {
  /// How many decimals the numbers before a unit have; one number when all have as many.
  private func decimals(_ text: String, before unit: String) -> Set<Int> {
    Set(
      text.components(separatedBy: "\u{A0}\(unit)").dropLast().map { before in
        let number = before.reversed().prefix { $0.isNumber || $0 == "," }
        return number.contains(",") ? number.prefix { $0 != "," }.count : 0
      })
  }

  @Test(arguments: TestEngine.allCases)
  func `a whole value stands with the decimals of those beside it, in text, tables and pictures`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let share = try await site.get("/jamforelser/N15428?year=2022").text
      #expect(decimals(share, before: "%") == [1])
      // The own figure is 290, and Kolada's value 300.
      let wait = try await site.get("/jamforelser/U23401?year=2022").text
      #expect(decimals(wait, before: "dagar") == [1])
      let own = try await site.get("/jamforelser/svarstid").text
      #expect(decimals(own, before: "dagar") == [0])
      let pair = try await site.get("/jamforelser/mot/2321?year=2022").text
      #expect(decimals(pair, before: "%") == [1])
    }
  }

  @Test func `where all values are whole, means and medians are too`() async throws {
    try await withSite { site in
      try await site.world.call("Bergs kommun")
      let areas = AreaCatalogue.municipalities.map(\.id).prefix(19) + [TestFigures.berg]
      let lines = areas.enumerated().flatMap { place, area in
        ["U21468,\(area),2022,T,\(60 + place * place % 37)", "U21468,\(area),2021,T,\(70 + place)"]
      }
      try await MeasureFixture.load(lines: lines, into: site.world.operations)
      let page = try await site.get("/jamforelser/U21468?year=2022").text
      #expect(page.contains("Medel bland kommunerna") && decimals(page, before: "%") == [0])
      let wall = try await site.get("/jamforelser?year=2022").text
      #expect(decimals(wall, before: "%") == [0])
    }
  }
}
