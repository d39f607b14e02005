import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// The figures of the public pages as files.
@Suite struct ComparisonFileTests {
  @Test(arguments: TestEngine.allCases)
  func `the wall's figures come as a file, without what people have written and without their names`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      _ = try await site.world.operations.writeAnalysis(
        "Små årskullar.", of: TestFigures.eligible, in: .standard, year: 2022, seen: 0,
        member: site.world.strategist)
      let answer = try await site.get("/jamforelser.csv?year=2022")
      #expect(answer.status == .ok && answer.cookies.isEmpty)
      #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
      #expect(
        answer.headers[.contentDisposition] == "attachment; filename=\"jamforelse-2326-2022.csv\"")
      for words in [
        "Berg i jämförelse 2022", "Kommun;Berg (2326)", "Källa: Kolada", "N15428;", "Nätverket 2022",
        "Antal elever som är behöriga, dividerat med alla.", "U23401;", ";2022;Alla;290",
      ] { #expect(answer.text.contains(words), "\(words)") }
      for words in ["Små årskullar", "Alla ärenden i år", site.world.strategist.name, "Utkast"] {
        #expect(!answer.text.contains(words), "\(words)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the figures of a measure come as a file: all municipalities, and the years`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let answer = try await site.get("/jamforelser/U23401.csv?year=2022")
      #expect(answer.status == .ok && answer.cookies.isEmpty)
      #expect(
        answer.headers[.contentDisposition] == "attachment; filename=\"U23401-2326-2022.csv\"")
      for words in [
        "Mått;U23401", "Alla kommuner 2022", "Berg;2326;300", ";Rött;ja", "Berg år för år",
        "Nornorna år för år", "2022;Åre;2321;",
      ] { #expect(answer.text.contains(words), "\(words)") }
      #expect(!answer.text.contains("Alla ärenden i år"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the figures of both files are as exact as the ranks that are made of them`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await MeasureFixture.load(lines: ["N15428,2326,2022,T,90.123456"], into: site.world.operations)
      for path in ["/jamforelser.csv?year=2022", "/jamforelser/N15428.csv?year=2022"] {
        let text = try await site.get(path).text
        #expect(text.contains("90,123456") && !text.contains("är avrundade"), "\(path)")
      }
    }
  }

  @Test func `the pages lead to their files, with all that was chosen`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let wall = try await site.get("/jamforelser?network=G33630").text
      #expect(wall.contains("/jamforelser.csv?set=kkik-2024&amp;year=2022&amp;network=G33630"))
      let json = "/api/v1/kkik?municipality=2326&amp;network=G33630&amp;year=2022&amp;set=kkik-2024"
      #expect(wall.contains(json))
      let page = try await site.get("/jamforelser/N15428?year=2021").text
      #expect(page.contains("/jamforelser/N15428.csv?set=kkik-2024&amp;year=2021&amp;network=nornorna"))
      let empty = try await site.get("/jamforelser?set=medborgarundersokningen-2021&year=1950").text
      #expect(!empty.contains("/jamforelser.csv"))
    }
  }

  @Test func `without figures there is no file, and what cannot be shown is told`() async throws {
    try await withSite { site in
      #expect(try await site.get("/jamforelser.csv").status == .notFound)
      #expect(try await site.get("/jamforelser/N15428.csv").status == .notFound)
      try await site.world.readFigures(named: "Tallsjö kommun")
      #expect(try await site.get("/jamforelser.csv").status == .notFound, "nobody's")
      #expect(try await site.get("/jamforelser.csv?municipality=2321").status == .ok)
      #expect(try await site.get("/jamforelser/N99999.csv?municipality=2321").status == .notFound)
      let wrong = try await site.get("/jamforelser.csv?municipality=2321&year=snart")
      #expect(wrong.status == .unprocessableContent)
    }
  }
}
