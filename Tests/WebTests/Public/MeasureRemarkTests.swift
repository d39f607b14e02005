import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// What the public pages say of measures beside their figures.
@Suite struct MeasureRemarkTests {
  @Test func `beside a thin year the newest fuller one is told, on the wall and on the measure's page`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures()
      let full = Dictionary(
        uniqueKeysWithValues: AreaCatalogue.municipalities.prefix(60).map { area in
          (area.id, MeasureValue(.number(70)))
        })
      let key = MeasureKey(kpi: TestFigures.treatment, year: 2021, gender: .total)
      let values = full.merging([TestFigures.berg: MeasureValue(.number(85.5))]) { $1 }
      _ = try await site.world.operations.takeInFigures([key: values], definitions: [], from: "test")
      for path in ["/jamforelser", "/jamforelser/N00640"] {
        let text = try await site.get("\(path)?year=2022").text
        #expect(text.contains("Bara 7 kommuner har ett värde 2022."))
        let said =
          "Senaste året då fler kommuner har ett värde är 2021: 85,5\u{A0}% (●\u{A0}grönt, plats 1 av 61)."
        #expect(text.contains(said), "\(path)")
      }
    }
  }

  @Test func `side by side the newest value stands where this year's is missing`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let text = try await site.get("/jamforelser/mot/2321?year=2022").text
      #expect(text.contains("Inget värde, uppgift saknas hos källan. Senast 2019: 92,0\u{A0}%"))
    }
  }

  @Test func `preliminary values are told on every page that shows them`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let kpi = KPI(
        id: TestFigures.preschool, title: "Kostnad förskola, kr/inskrivet barn", definition: "",
        publishedOn: try calendarDay("2027-03-01"), publishedPreliminarilyOn: try calendarDay("2026-11-01"),
        latestYear: 2022)
      _ = try await site.world.operations.takeInFigures([:], definitions: [kpi], from: "test")
      for path in ["/jamforelser", "/jamforelser/N11008"] {
        let text = try await site.get("\(path)?year=2022").text
        #expect(text.contains("Värdena 2022 är preliminära och kan ändras."), "\(path)")
      }
      for path in ["/jamforelser/mot/2321", "/jamforelser/skillnader"] {
        let text = try await site.get("\(path)?year=2022").text
        let said = "Preliminära värden, som kan ändras: ”Kostnad förskola, kr/inskrivet barn”."
        #expect(text.contains(said), "\(path)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a survey's difference from those alike is no better or worse by what may be chance`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let operations = site.world.operations
      let values = AreaCatalogue.municipalities.map { area in
        "N00640,\(area.id),2022,T,\(area.id == TestFigures.berg ? 99 : 70)"
      }
      try await MeasureFixture.load(lines: values, into: operations)
      let path = "/jamforelser/skillnader?year=2022"
      let before = try await site.get(path).text
      #expect(before.contains("Högre än i de liknande kommunerna; osäkerheten är inte känd"))
      let definitions = [
        KPI(id: TestFigures.treatment, title: "Medborgarundersökningen - Bra bemötande", definition: ""),
        KPI(id: KPIID(rawValue: "U01640"), title: "Osäkerhetstal - Bra bemötande", definition: ""),
      ]
      _ = try await operations.takeInFigures([:], definitions: definitions, from: "test")
      try await MeasureFixture.load(lines: ["U01640,2326,2022,T,30"], into: operations)
      let wide = try await site.get(path).text
      #expect(wide.contains("Högre än i de liknande kommunerna, men ingen säker skillnad"))
      try await MeasureFixture.load(lines: ["U01640,2326,2022,T,3"], into: operations)
      let narrow = try await site.get(path).text
      #expect(!narrow.contains("ingen säker skillnad") && !narrow.contains("osäkerheten är inte känd"))
    }
  }

  @Test func `the value of one gender is shown though the other's is missing`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let women = MeasureKey(kpi: TestFigures.wait, year: 2022, gender: .women)
      _ = try await site.world.operations.takeInFigures(
        [women: [TestFigures.berg: MeasureValue(.number(312))]], definitions: [], from: "test")
      let text = try await site.get("/jamforelser/U23401?year=2022").text
      #expect(text.contains("<dt>Kvinnor</dt>") && text.contains("312,0\u{A0}dagar"))
      #expect(!text.contains("<dt>Män</dt>"))
    }
  }

  @Test(arguments: [
    ("N15428", "de bästa först"), ("U23401", "de bästa först"), ("N11008", "den lägsta kostnaden först"),
    ("N01951", "det högsta värdet först"),
  ])
  func `municipalities stand in an order that is told, and what is cheap or large is not called best`(
    kpi: String, order: String
  ) async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let text = try await site.get("/jamforelser/\(kpi)?year=2022").text
      #expect(text.contains("Kommunerna i gruppen, \(order)</caption>"))
      #expect(text.contains("Alla kommuner, \(order)</caption>"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a survey whose margin nobody gives is told to be a survey, in every form`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let operations = site.world.operations
      let said = "Måttet kommer från en enkät. Kolada anger ingen felmarginal"
      for path in ["/jamforelser", "/jamforelser/U21468"] {
        #expect(try await site.get("\(path)?year=2019").text.contains(said), "\(path)")
        // Berg has no value in 2022, so there is none that could be uncertain.
        #expect(try await !site.get("\(path)?year=2022").text.contains(said), "\(path)")
      }
      let order = ComparisonOrder(
        municipality: TestFigures.berg, network: .nornorna, year: 2019, set: .standard)
      let json = ComparisonJSON.value(try await operations.compare(order)).text
      #expect(json.components(separatedBy: #""survey":true"#).count == 2)
      let record = try await operations.draftComparison(order)
      #expect(record.measures.filter { $0.isWithoutMargin == true }.map(\.kpi) == [TestFigures.homeCare])
      let bytes = try await RenderedComparison(record, as: .json).bytes
      let read = try JSONDecoder().decode(ComparisonRecord.self, from: Data(bytes))
      #expect(read == record)
      let page = try await RenderedComparison(record, as: .html).bytes
      #expect(String(decoding: page, as: UTF8.self).contains(said))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a survey whose margin has not been read says so in every form, until it has been`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let operations = site.world.operations
      let said = "Måttet kommer från en enkät. Felmarginalen är inte inläst"
      let order = ComparisonOrder(
        municipality: TestFigures.berg, network: .nornorna, year: 2022, set: .standard)
      let paths = [
        "/jamforelser", "/jamforelser/N00640", "/jamforelser.csv", "/jamforelser/N00640.csv",
      ]
      for path in paths {
        let text = try await site.get("\(path)?year=2022").text
        #expect(text.contains(said), "\(path)")
      }
      let record = try await operations.draftComparison(order)
      #expect(record.measures.filter { $0.isWithoutMargin == true }.map(\.kpi) == [TestFigures.treatment])
      let json = ComparisonJSON.value(try await operations.compare(order)).text
      #expect(json.contains(#""survey":true"#))
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      #expect(page.contains(said))
      let definitions = [
        KPI(id: TestFigures.treatment, title: "Medborgarundersökningen - Bra bemötande", definition: ""),
        KPI(id: KPIID(rawValue: "U01640"), title: "Osäkerhetstal - Bra bemötande", definition: ""),
      ]
      _ = try await operations.takeInFigures([:], definitions: definitions, from: "test")
      try await MeasureFixture.load(lines: ["U01640,2326,2022,T,2.5"], into: operations)
      for path in paths {
        let text = try await site.get("\(path)?year=2022").text
        #expect(!text.contains(said) && text.contains("2,5"), "\(path)")
      }
    }
  }

  @Test(arguments: [
    ("U00412", "Ingen definition är inläst från källan. Med våra egna ord: andelen enkla frågor"),
    ("utbud-lss", "Vad kommunens LSS-boenden erbjuder av service"), ("U07408", "Ingen definition är inläst."),
  ])
  func `a measure that Kolada no longer has, or never had, is defined as far as anybody knows`(
    kpi: String, words: String
  ) async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let page = try await site.get("/jamforelser/\(kpi)?set=kkik-2014&year=2022")
      #expect(page.status == .ok && page.text.contains(words))
      let order = ComparisonOrder(
        municipality: TestFigures.berg, network: .nornorna, year: 2022, set: .kkik2014)
      let record = try await site.world.operations.draftComparison(order)
      let measure = try #require(record.measures.first { $0.kpi.rawValue == kpi })
      #expect(measure.definition.text.hasPrefix(words) || kpi == "U07408")
    }
  }

  @Test
  func `numbers of 2014 that nobody has seen are named on the wall, in the document and where a set begins`()
    async throws
  {
    try await withSite { site in
      try await site.world.readFigures()
      let said = "Numren 1, 8, 12, 17–31 och 33–39 följer av måttens ordning i samlingen"
      #expect(try await site.get("/jamforelser?set=kkik-2014&year=2022").text.contains(said))
      #expect(try await !site.get("/jamforelser?year=2022").text.contains("följer av måttens ordning"))
      for (set, isSaid) in [(MeasureSet.kkik2014, true), (MeasureSet.standard, false)] {
        let order = ComparisonOrder(
          municipality: TestFigures.berg, network: .nornorna, year: 2022, set: set)
        let record = try await site.world.operations.draftComparison(order)
        let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
        #expect(page.contains(said) == isSaid)
      }
    }
  }

  @Test func `what a value was before the source changed it stands under the years`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      let before = try await site.get("/jamforelser/N15428?year=2022").text
      #expect(!before.contains("Egna värden som har ändrats"))
      try site.world.wait(until: "2026-12-03")
      let key = MeasureKey(kpi: TestFigures.eligible, year: 2022, gender: .total)
      _ = try await site.world.operations.takeInFigures(
        [key: [TestFigures.berg: MeasureValue(.number(88.5))]], definitions: [], from: "test")
      let text = try await site.get("/jamforelser/N15428?year=2022").text
      #expect(text.contains("Egna värden som har ändrats sedan de lästes in"))
      #expect(text.contains("<td>24 november 2026</td><td>3 december 2026</td>"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the differences are from the newest group of those alike that has been read`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let members = ["2303", "2305", "2309"].map { #"{"member_id":"\#($0)","member_title":"A"}"# }
      let group =
        #"{"id":"G1","title":"Liknande kommuner, övergripande, Berg, 2026","members":"#
        + "[\(members.joined(separator: ","))]}"
      _ = try await site.world.operations.importMeasures(
        text: "{\"values\":[\(group)]}", named: "grupper.json")
      let text = try await site.get("/jamforelser/skillnader").text
      #expect(text.contains("”Liknande kommuner, övergripande, Berg, 2026”: Bräcke, Krokom, Ragunda."))
      #expect(text.contains("(3 kommuner)") && !text.contains("Berg, 2024"))
    }
  }
}
