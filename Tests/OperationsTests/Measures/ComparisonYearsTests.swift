import Documents
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// A measure over the years, in the document of January.
struct ComparisonYearsTests {
  /// Berg has no value in 2020. Ragunda is in its network, and Stockholm is not.
  private static let values = [
    "N15428,2326,2019,T,80.5", "N15428,2326,2021,T,86.5", "N15428,2326,2022,T,84.5",
    "N15428,2303,2019,T,70.5",
    "N15428,2303,2020,T,72.5", "N15428,2303,2021,T,74.5", "N15428,2303,2022,T,76.5",
    "N15428,0180,2020,T,90.5",
    "N15428,0180,2022,T,88.5", "N15428,2326,2023,T,10.5",
  ]

  private static let network = [2019: 75.5, 2020: 72.5, 2021: 80.5, 2022: 80.5]
  private static let country = [2019: 75.5, 2020: 81.5, 2021: 80.5, 2022: 249.5 / 3]

  private func drawn(_ record: ComparisonRecord) -> DocumentFigure? {
    let areas = ComparisonDocument(record).document.sections.flatMap(\.subsections)
    let measure = areas.first {
      $0.heading == "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)"
    }
    return measure?.blocks.compactMap { block -> DocumentFigure? in
      if case .figure(let figure) = block { figure } else { nil }
    }.first
  }

  private func linesOf(_ figure: DocumentFigure) throws -> [YearLineChart.Line] {
    try #require(figure.chart as? YearLineChart).lines
  }

  @Test(arguments: TestEngine.allCases)
  func `the own value stands beside both means, and a year without it is a gap`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(lines: Self.values, into: town.operations)
      let record = try await town.draft()
      let figure = try #require(drawn(record))
      #expect(
        figure.finding.replacing("\u{A0}", with: " ")
          == "Från 80,5 % (2019) till 84,5 % (2022). Landets ovägda medel gick från 75,5 % till 83,2 %.")
      let lines = try linesOf(figure)
      #expect(lines.map(\.name) == ["Berg", "Nätverkets medel", "Landets medel"])
      #expect(lines.map(\.points) == [[2019: 80.5, 2021: 86.5, 2022: 84.5], Self.network, Self.country])
      #expect(figure.table.rows.map(\.header) == ["2019", "2020", "2021", "2022"])
      #expect(
        figure.table.rows[1].cells
          == [.missing, .number(72.5, decimals: 1), .number(81.5, decimals: 1), .count(2)])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the joint document has a line for each member beside both means`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(lines: Self.values, into: town.operations)
      let record = try await town.draft(.joint)
      let figure = try #require(drawn(record))
      #expect(
        figure.finding.replacing("\u{A0}", with: " ")
          == "Nätverkets medel gick från 75,5 % (2019) till 80,5 % (2022), och landets ovägda medel från 75,5 % till 83,2 %."
      )
      let lines = try linesOf(figure)
      #expect(
        lines.map(\.name) == [
          "Ragunda", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund", "Nätverkets medel",
          "Landets medel",
        ])
      #expect(lines[0].points == [2019: 70.5, 2020: 72.5, 2021: 74.5, 2022: 76.5])
      #expect(lines[4].points == [2019: 80.5, 2021: 86.5, 2022: 84.5] && lines[1].points.isEmpty)
      #expect(lines[7].points == Self.network && lines[8].points == Self.country)
      let csv = String(decoding: try await RenderedComparison(record, as: .csv).bytes, as: UTF8.self)
      #expect(csv.contains("hemkommun, andel (%)\";Ragunda;2303;2020;72,5\r\n"))
    }
  }

  @Test(arguments: DecidedComparison.Kind.allCases)
  func `a document from before the means were kept is still read and made`(kind: DecidedComparison.Kind)
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(lines: Self.values, into: town.operations)
      let record = try await town.draft(kind)
      let text = record.json.text
      var json = try #require(
        try JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? [String: Any])
      let measures = try #require(json["measures"] as? [[String: Any]])
      json["measures"] = measures.map { measure in measure.filter { $0.key != "years" } }
      let bytes = try JSONSerialization.data(withJSONObject: json)
      let old = try JSONDecoder().decode(ComparisonRecord.self, from: bytes)
      #expect(old.measures.allSatisfy { $0.years == nil })
      switch kind {
      case .own:
        let figure = try #require(drawn(old))
        let lines = try linesOf(figure).filter { !$0.points.isEmpty }
        #expect(lines.map(\.name) == ["Berg"] && figure.table.columns.count == 1)
        #expect(figure.table.rows.map(\.header) == ["2019", "2021", "2022"])
      case .joint: #expect(drawn(old) == nil)
      }
      let page = try await RenderedComparison(old, as: .html).bytes
      _ = try ReportPageReader(String(decoding: page, as: UTF8.self))
    }
  }
}
