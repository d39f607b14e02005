import Documents
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// What the document of January says, and how.
struct ComparisonDocumentTests: DocumentReader {
  /// By colour, and without a value.
  private static let bergsCounts: [TableCell] = [.count(4), .count(4), .count(2), .count(2), .count(28)]

  @Test(arguments: DecidedComparison.Kind.allCases)
  func `a file counts the colours as the first page does, and gives none to what has no value`(
    kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(lines: ["N11008,2326,2022,T,150000"], into: town.operations)
      let record = try await town.draft(kind)
      let csv = plain(String(decoding: try await RenderedComparison(record, as: .csv).bytes, as: UTF8.self))
      #expect(csv.contains("Antal mått efter färg 2022\r\n"))
      let line = kind == .own ? "Summa;0;0;0;1;39;40" : "Berg;0;0;0;1;39;0;0"
      #expect(csv.contains("\(line)\r\n"))
      #expect(csv.components(separatedBy: ";Utan färg;").count == 3 - (kind == .own ? 0 : 1))
    }
  }

  @Test func `the first page says how many of each colour, what moved, and what a place in preschool costs`()
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      #expect(document.title == "Berg i jämförelse 2022")
      #expect(
        document.lead.map(plain) == [
          "Berg har ett värde 2022 för 12 av 40 mått. Av dem är 4 ● gröna, 4 ▲ gula, 2 ■ röda och 2 ○ utan färg.",
          "Sedan 2021 har 1 mått gått upp i färg och 0 gått ned; 5 har samma färg. 1 mått har bytt färg, men skillnaden "
            + "i värde kan bero på slumpen. De andra har inte färg båda åren.",
        ])
      // The table says the same two without a colour, and those without a value apart.
      let counts = try #require(document.tables.first)
      #expect(counts.columns.map(\.heading).suffix(3).map(plain) == ["○ Utan färg", "Utan värde", "Summa"])
      #expect(counts.total?.cells == Self.bergsCounts + [.count(40)])
      let costs = sentences(section("Vad det kostar", in: document.sections))
      #expect(
        costs.contains(
          "En förskoleplats (ett inskrivet barn) kostade 191 368 kr i Berg 2022; nätverkets medel var 176 133 kr "
            + "och landets 168 981 kr (ovägt medel av 290 kommuner)."))
      #expect(
        costs.contains(
          "Vad en betygspoäng i årskurs 9 kostar framgår inte här: måttet U15406 ingår inte i måttsamlingen.")
      )
    }
  }

  @Test func `each area begins a page, and each measure has its sentences, tables, definition and source`()
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.loadDefinitions(into: town.operations)
      try await MeasureFixture.load(into: town.operations)
      try await MeasureFixture.loadGenders(into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      #expect(
        document.sections.filter { $0.start == .newPage }.map(\.heading) == [
          "Barn och unga", "Stöd och omsorg", "Samhälle och miljö",
        ])
      let measure = try #require(
        section("Elever i åk 9 som är behöriga till yrkesprogram, hemkommun", in: document.sections))
      let said = sentences(measure)
      #expect(said.contains("År 2022 hade Berg 85,4 %."))
      #expect(said.contains("▲ Gult. Plats 115 av 290."))
      #expect(
        said.contains("Året före var färgen ▲ gult (86,4 %): färgen är oförändrad."))
      #expect(said.contains("År 2022: kvinnor 87,0 %, män 83,3 %."))
      #expect(
        said.contains {
          $0.hasPrefix("Definition (N15428): ")
            && $0.hasSuffix(". Definitionens version 1, inläst den 2 mars 2026.")
        })
      #expect(
        said.contains {
          $0.hasPrefix("Källa: Kolada.") && $0.contains("Egen bearbetning av data från Kolada")
        })
      let rows = try #require(
        measure.blocks.compactMap { block -> TableModel? in
          if case .table(let table) = block { table } else { nil }
        }.first
      ).rows.map(\.header).map(plain)
      #expect(
        rows == [
          "Berg", "Ragunda", "Krokom", "Strömsund", "Åre", "Härjedalen", "Östersund",
          "Nornorna, ovägt medel av 7 kommuner", "Bäst i landet: Dals-Ed", "Sämst i landet: Haparanda",
          "Landet, ovägt medel av 290 kommuner", "Landet, median", "Riket, källans eget värde",
        ])
    }
  }

  @Test func `a definition without a full stop gets one, and one that has it no second`() async throws {
    try await withMunicipality(.sqlite) { town in
      let texts = ["N09890": "Andel elever. Källa: SCB och Kulturrådet\n", "N15428": "Andel. Källa: SCB."]
      _ = try await town.operations.takeInFigures(
        [:],
        definitions: texts.map { id, text in
          KPI(id: KPIID(rawValue: id), title: "Elever \(id)", definition: text)
        },
        from: "test")
      let document = ComparisonDocument(try await town.draft()).document
      let music = sentences(section("Elever N09890", in: document.sections))
      #expect(
        music.contains(
          "Definition (N09890): Andel elever. Källa: SCB och Kulturrådet. Definitionens version 1, inläst den 2 mars 2026."
        ))
      #expect(music.contains { $0.contains(" Uppgiftslämnare: SCB och Kulturrådet. ") })
      let school = sentences(section("Elever N15428", in: document.sections))
      #expect(school.contains { $0.contains("Källa: SCB. Definitionens") })
    }
  }

  @Test func `what no mean and no country can have is not said to be missing`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.measure("N15428", [(2022, 21.5)])
      let document = ComparisonDocument(try await town.draft()).document
      let table = try #require(document.tables.first { $0.caption.hasPrefix("N15428: jämförelse") })
      let computed = table.rows.filter { $0.header.contains("medel") || $0.header.hasSuffix("median") }
      #expect(computed.count == 3)
      for row in computed { #expect(row.cells.dropFirst().prefix(2) == [.notApplicable, .notApplicable]) }
      // A neighbour without a value could have had a place and a colour.
      let neighbour = try #require(table.rows.first { $0.header == "Åre" })
      #expect(neighbour.cells.prefix(3) == [.missing, .missing, .missing])
      #expect(document.notes.contains { $0.contains("det har medel, median och Riket aldrig") })
    }
  }

  @Test func `a measure has the same number of decimals on the wall and all through the document`()
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      let compared = try await town.operations.compare(town.order()).measures
      for (kpi, decimals) in ["N15428": 1, "U21468": 0, "U23490": 3, "N11102": 2, "N11008": 0] {
        let measure = try #require(compared.first { $0.item.kpi.rawValue == kpi })
        #expect(measure.scale.decimals == decimals, "\(kpi)")
        let found = try #require(section(measure.title, in: document.sections))
        #expect(written(in: found) == [decimals], "\(kpi)")
      }
    }
  }

  /// How many decimals the figures of a section's tables have.
  private func written(in section: DocumentSection) -> Set<Int> {
    let tables = section.blocks.compactMap { block -> TableModel? in
      switch block {
      case .table(let table): table
      case .figure(let figure): figure.table
      case .paragraph, .list: nil
      }
    }
    let cells = tables.flatMap(\.rows).flatMap(\.cells)
    return Set(
      cells.compactMap { cell -> Int? in
        if case .number(_, let decimals) = cell { decimals } else { nil }
      })
  }

  @Test func `one measure of a colour is said as one, and without values no colours are counted`()
    async throws
  {
    try await withMunicipality(.sqlite) { town in
      try await town.measure("N15428", [(2022, 90)])
      let leads = [
        ComparisonDocument(try await town.draft()).document.lead,
        ComparisonDocument(try await town.operations.draftComparison(town.order(2020))).document.lead,
      ].compactMap(\.first).map(plain)
      #expect(
        leads == [
          "Berg har ett värde 2022 för 1 av 40 mått. Av dem är 1 ● grönt, 0 ▲ gula, 0 ■ röda och 0 ○ utan färg.",
          "Berg har ett värde 2020 för 0 av 40 mått.",
        ])
    }
  }

  @Test func `a cost has no colour, and few municipalities and an empty year are said`() async throws {
    try await withMunicipality(.sqlite) { town in
      let lines = [
        "N11008,2326,2022,T,100000", "N11008,2303,2022,T,90000", "N15428,2326,2021,T,80",
        "N15428,2303,2022,T,70", "U21468,2326,2022,T,90",
      ]
      try await MeasureFixture.load(lines: lines, into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      let cost = sentences(section("Kostnad förskola", in: document.sections))
      #expect(cost.contains("Plats 2 av 2, räknat från den lägsta kostnaden."))
      #expect(
        cost.contains("Bara 2 kommuner har ett värde 2022, så plats, färg och medel säger mindre än annars."))
      let school = sentences(
        section("Elever i åk 9 som är behöriga till yrkesprogram, hemk", in: document.sections))
      #expect(school.contains("Värde för Berg 2022 saknas: orsak ej angiven."))
      #expect(school.contains("Senaste året med ett värde är 2021: 80 % (plats 1 av 1)."))
      let home = sentences(section("Brukarbedömning hemtjänst", in: document.sections))
      #expect(home.contains("Plats 1 av 1. Färre än 8 kommuner har ett värde, så måttet har ingen färg."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the genders are of the year that is named with them, also where the newest value is older`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(
        lines: ["N15428,2326,2020,T,53.3", "N15428,2326,2022,K,27.3", "N15428,2326,2022,M,11.1"],
        into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      let said = sentences(
        section("Elever i åk 9 som är behöriga till yrkesprogram, hemk", in: document.sections))
      let genders = try #require(said.firstIndex(of: "År 2022: kvinnor 27,3 %, män 11,1 %."))
      let beside = try #require(
        said.firstIndex { $0.hasPrefix("Senaste året med ett värde är 2020: 53,3 %") })
      #expect(genders < beside)
    }
  }

  @Test func `closed and renamed measures are named, each where it stands and together`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.loadDefinitions(into: town.operations)
      let document = ComparisonDocument(try await town.draft()).document
      let changes = sentences(section("Stängda och ändrade mått", in: document.sections))
      #expect(
        changes.contains {
          $0.hasPrefix("U07451, ") && $0.hasSuffix("stängt hos källan: det sista året är 2024.")
        })
      #expect(changes.contains { $0.hasPrefix("U07451, ") && $0.contains("I måttsamlingen heter måttet") })
      #expect(!changes.contains { $0.hasPrefix("N15428, ") })
    }
  }

  @Test func `own texts and improvements stand by their measure, with who and when`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.settle()
      try await town.measure("N15428", [(2022, 21.5)])
      try await town.analyse("Små årskullar.\nNågra elever.\n\nVi följer upp.")
      let item = try await town.improve("Läxhjälp varje dag")
      try await town.operations.linkImprovement(
        item.id, to: KPIID(rawValue: "N15428"), member: town.manager)
      try await town.tell(item, as: "Läxhjälp för alla")
      let document = ComparisonDocument(try await town.draft()).document
      let measure = try #require(
        section("Elever i åk 9 som är behöriga till yrkesprogram, hemk", in: document.sections))
      #expect(
        sentences(section("Egen analys", in: measure.subsections)) == [
          "Små årskullar. Några elever.", "Vi följer upp.", "Skrivet av Kim Norén, Berg, 2 mars 2026.",
        ])
      #expect(
        sentences(section("Vad måttet har lett till", in: measure.subsections)) == [
          "Läxhjälp för alla (klar 2 mars 2026)"
        ])
    }
  }

  @Test(arguments: DecidedComparison.Kind.allCases)
  func `every form is made, and the page is well-formed with colours as words and signs`(
    kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.loadDefinitions(into: town.operations)
      try await MeasureFixture.load(into: town.operations)
      let record = try await town.draft(kind)
      let tables = ComparisonDocument(record).document.tables
      #expect(Set(tables.map(\.caption)).count == tables.count)
      for table in tables {
        #expect(
          (table.rows + [table.total].compactMap { $0 }).allSatisfy { $0.cells.count == table.columns.count })
      }
      let page = try ReportPageReader(
        String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self))
      #expect(page.text.contains("●") && page.text.contains("Grönt") && page.elements["script"] == nil)
      let csv = String(decoding: try await RenderedComparison(record, as: .csv).bytes, as: UTF8.self)
      #expect(
        csv.contains("N15428") && csv.contains("85,41666667")
          && csv.contains("Egen bearbetning av data från Kolada"))
      #expect(csv.contains("År;2022\r\nGjort;2026-03-02\r\n"))
      let workbook = try await RenderedComparison(record, as: .xlsx).bytes
      #expect(workbook.starts(with: Array("PK".utf8)))
      let json = try await RenderedComparison(record, as: .json).bytes
      let read = try JSONDecoder().decode(ComparisonRecord.self, from: Foundation.Data(json))
      #expect(read == record && Array((read.json.text + "\n").utf8) == json)
    }
  }

  @Test func `a page says that its figures are rounded, and a file has them as they are`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await town.measure("N15428", [(2022, 21.512345)])
      let record = try await town.draft()
      let page = String(decoding: try await RenderedComparison(record, as: .html).bytes, as: UTF8.self)
      let file = String(decoding: try await RenderedComparison(record, as: .csv).bytes, as: UTF8.self)
      #expect(page.contains("siffrorna i dokumentet är avrundade") && !page.contains("21,512345"))
      #expect(file.contains("21,512345") && file.contains("Platsen räknas på oavrundade värden."))
    }
  }

  @Test func `the network's document has all members side by side, and nobody's own`() async throws {
    try await withMunicipality(.sqlite) { town in
      try await MeasureFixture.load(into: town.operations)
      let record = try await town.draft(.joint)
      let measure = try record.measure("U21468")
      #expect(measure.value == nil && measure.history.isEmpty && measure.improvements.isEmpty)
      #expect(measure.network.map(\.rank).compactMap { $0 }.count == 6)
      let document = ComparisonDocument(record).document
      #expect(document.title == "Nornorna i jämförelse 2022")
      #expect(
        document.lead.first.map(plain)?.hasPrefix("Nornorna är Ragunda, Krokom, Strömsund, Åre, Berg") == true
      )
      let counts = try #require(
        document.sections.first?.blocks.compactMap { block -> TableModel? in
          if case .table(let table) = block { table } else { nil }
        }.first)
      #expect(counts.rows.map(\.header).contains("Berg") && counts.rows.count == 7)
      let berg = counts.rows.first { $0.header == "Berg" }?.cells
      // The one that went down is a survey's.
      #expect(berg == Self.bergsCounts + [.count(1), .count(0)])
      #expect(counts.notes.contains { $0.hasPrefix("Mått ur enkäter räknas inte som upp eller ned") })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `in a group that one is not a member of, one stands beside the members and outside their mean`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.settle()
      try await MeasureFixture.load(into: town.operations)
      try await town.analyse("Små årskullar.")
      let group = try #require(ComparisonNetwork.similar[TestMunicipality.berg])
      #expect(group.members.count == 7 && !group.members.contains(TestMunicipality.berg))
      let order = ComparisonOrder(
        municipality: TestMunicipality.berg, network: group, year: 2022, set: .kkik2024)
      let record = try await town.operations.draftComparison(
        order, as: .joint, actor: .staff(town.strategist))
      let measure = try record.measure("N15428")
      let own = try #require(measure.network.last)
      #expect(measure.network.count == 8 && own.id == TestMunicipality.berg)
      #expect(own.value == 85.41666667 && own.rank == 115 && own.band == .yellow)
      #expect(measure.analyses.map(\.text) == ["Små årskullar."])
      #expect(record.contributions.last?.municipality == TestMunicipality.berg)
      #expect(record.contributions.last?.analyses == 1)
      #expect(measure.years?.last?.members.contains { $0.id == TestMunicipality.berg } == true)
      let others = measure.network.dropLast().compactMap(\.value)
      let mean = others.reduce(0, +) / Double(others.count)
      #expect(others.count == 7 && ((measure.networkMean ?? 0) - mean).magnitude < 1e-9)
      let document = ComparisonDocument(record).document
      #expect(document.lead.contains { $0.hasPrefix("Berg hör inte till gruppen och står bredvid den.") })
      let counts = document.tables.first?.rows.last
      #expect(counts?.header == "Berg")
      #expect(counts?.cells == Self.bergsCounts + [.count(1), .count(0)])
      let comparison = document.tables.first { $0.caption.hasPrefix("N15428: jämförelse") }
      #expect(comparison?.rows.map(\.header).contains { $0.hasSuffix("ovägt medel av 7 kommuner") } == true)
    }
  }
}
