import Documents
import Domain
import Operations
import TestSupport
import Testing

@Suite struct ReportDocumentTests {
  @Test(arguments: TestEngine.allCases)
  func `with a register that began in the compared period nothing is said of a change`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock("2025-03-10T09:00:00.000Z")) { town in
      _ = try await town.submit()
      try town.wait(until: "2026-03-10")
      for _ in 0..<12 { _ = try await town.submit() }
      func lead(_ period: String) async throws -> String {
        let order = ReportOrder(
          period: try ReportPeriod(parsing: period), asOf: try calendarDay("2026-12-31"))
        let report = try await town.operations.report(order)
        return ReportDocument(report, municipality: "Tallsjö kommun").document.lead.joined(separator: " ")
      }
      let young = try await lead("2026-01-01..2026-12-31")
      #expect(young.contains("Registret har ärenden först från den 10 mars 2025."))
      #expect(young.contains("då 1 synpunkt kom in.") && !young.contains("säkerställd"))
      let whole = try await lead("2026-03-01..2026-12-31")
      #expect(!whole.contains("Registret har ärenden först") && whole.contains("säkerställd"))
    }
  }

  @Test func `the page is well-formed and has the published tables`() throws {
    let page = try ReportPageReader(html(OstersundRegister().publishedReport()))
    #expect(page.rows.contains(["Kvalitetsdimension", "Klagomål", "Beröm", "Förslag", "Summa"]))
    #expect(page.rows.contains(["Tillgång & tillgänglighet", "27", "7", "6", "40"]))
    #expect(page.rows.contains(["Verksamhetsspecifika", "2", "1", "1", "4"]))
    #expect(page.rows.contains(["Summa", "58", "50", "11", "119"]))
    #expect(
      page.rows.contains(["Nämnd, Förvaltning, Enhet", "Klagomål", "Beröm", "Förslag", "Summa", "Summa 2008"])
    )
    #expect(page.rows.contains(["Utförarstyrelsen", "17", "14", "5", "36", "17"]))
    #expect(page.rows.contains(["Serviceförvaltningen", "3", "12", "0", "15", "6"]))
    #expect(page.rows.contains(["Försörjningsstöd", "9", "0", "1", "10", "10"]))
    #expect(page.rows.contains(["Summa", "58", "50", "11", "119", "88"]))
    #expect(page.rows.contains(["I tid", "69", "59"]))
    #expect(page.rows.contains(["Hälften klara inom, arbetsdagar", "1", "8"]))
    #expect(page.rows.contains(["Telefon", "28", "24\u{A0}%"]))
    #expect(page.elements["figure"] == 2 && page.elements["svg"] != nil)
    #expect(page.elements["script"] == nil)
  }

  @Test
  func `the first sentences say how many, whether it is more than chance, and how the promises were kept`()
    throws
  {
    let lead = ReportDocument(try OstersundRegister().publishedReport(), municipality: "Östersunds kommun")
      .document.lead
    #expect(
      lead.map { $0.replacing("\u{A0}", with: " ") } == [
        "Östersunds kommun fick 119 synpunkter under januari–augusti 2009: 58 klagomål, 50 beröm och 11 förslag.",
        "Antalet synpunkter var 119 mot 88 under januari–augusti 2008. Skillnaden är statistiskt säkerställd "
          + "(kvot 1,36; 95 %-intervall 1,02–1,81); orsaken framgår inte av statistiken.",
        "Löftet att bekräfta inom 2 arbetsdagar hölls för 69 av 81 synpunkter (85 %), löftet att svara inom "
          + "10 arbetsdagar hölls för 59 av 81 synpunkter (73 %).",
      ])
  }

  @Test func `the notes tell source, data date and definitions`() throws {
    let notes = ReportDocument(try OstersundRegister().publishedReport(), municipality: "Östersunds kommun")
      .document.notes
    #expect(notes.first?.contains("till och med 30 september 2009") == true)
    #expect(notes.contains { $0.hasPrefix("Arbetsdagar är måndag–fredag") })
    #expect(notes.contains { $0.contains("statistiskt säkerställd när") })
  }

  @Test func `every table has a caption of its own and as many cells as columns`() throws {
    let tables = ReportDocument(try OstersundRegister().publishedReport(), municipality: "Kommunen").document
      .tables
    #expect(Set(tables.map(\.caption)).count == tables.count)
    for table in tables {
      #expect(
        (table.rows + [table.total].compactMap { $0 }).allSatisfy { $0.cells.count == table.columns.count })
    }
  }

  @Test func `the title names the board that the report is limited to`() throws {
    let document = ReportDocument(
      try OstersundRegister().publishedReport(board: "Utförarstyrelsen"), municipality: "Östersunds kommun"
    ).document
    #expect(document.title == "Synpunkter till Utförarstyrelsen januari–augusti 2009")
    #expect(document.lead.first?.hasPrefix("Utförarstyrelsen i Östersunds kommun fick 36 synpunkter") == true)
    #expect(document.sections.map(\.heading).contains("Förvaltningar och enheter"))
  }

  @Test func `questions have a column when there are any`() throws {
    let page = try ReportPageReader(html(ReportExample.report([ReportExample.facts(kind: .question)])))
    #expect(page.rows.contains(["Kvalitetsdimension", "Klagomål", "Beröm", "Förslag", "Fråga", "Summa"]))
    #expect(page.text.contains("1 synpunkt under 2009: 1 fråga."))
    let earlier = try ReportExample.facts(kind: .question, received: "2008-03-03")
    let compared = try ReportPageReader(html(ReportExample.report([], previous: [earlier])))
    #expect(compared.rows.contains(["Fråga", "0", "1", "0,0–3,7"]))
  }

  @Test func `nothing is said of a comparison that was not asked for`() throws {
    let page = try ReportPageReader(html(OstersundRegister().publishedReport(comparison: .nothing)))
    #expect(!page.text.contains("2008"))
    #expect(!page.text.contains("säkerställd"))
    #expect(page.rows.contains(["Utförarstyrelsen", "17", "14", "5", "36"]))
  }

  @Test func `a period without cases says so instead of tables of zeros`() throws {
    let document = ReportDocument(try ReportExample.report([]), municipality: "Kommunen").document
    #expect(
      document.lead == [
        "Kommunen fick inga synpunkter under 2009.",
        "Underlaget är för litet för att bedöma utvecklingen (färre än 5 per period).",
      ])
    #expect(document.sections.map(\.heading) == ["Hur många"])
  }

  @Test func `few cases give no percentages and nothing that is most common`() throws {
    let cases = try (0..<4).map { _ in try ReportExample.facts(answered: "2009-03-03") }
    let page = try ReportPageReader(html(ReportExample.report(cases)))
    #expect(page.text.contains("hölls för 4 av 4 synpunkter,"))
    #expect(page.text.contains("Underlaget är för litet för att säga vad som är vanligast (färre än 5)."))
    #expect(page.rows.contains(["Telefon", "4"]))
  }

  @Test func `what was solved on the spot stands beside the share and the median without it`() throws {
    let spots = try (0..<9).map { _ in
      try ReportExample.facts(answered: "2009-03-02", origin: .solvedOnSpot)
    }
    let late = try (0..<10).map { _ in try ReportExample.facts(answered: "2009-03-20") }
    let page = try ReportPageReader(html(ReportExample.report(spots + late)))
    #expect(page.rows.contains(["Andel i tid", "47\u{A0}%", "47\u{A0}%"]))
    #expect(page.rows.contains(["Andel i tid, utan det som löstes på plats", "0\u{A0}%", "0\u{A0}%"]))
    #expect(page.rows.contains(["Hälften klara inom, utan det som löstes på plats", "14", "14"]))
    #expect(page.text.contains("Utan det som löstes på plats hölls löftet att svara för 0 av 10 synpunkter"))
    let without = try ReportPageReader(html(ReportExample.report(late)))
    #expect(!without.text.contains("på plats"))
  }

  @Test func `the anonymous say how many of them nobody asked for a name`() async throws {
    let spots = try (0..<25).map { _ in
      try ReportExample.facts(identity: .anonymous, origin: .solvedOnSpot)
    }
    let others = try (0..<15).map { _ in try ReportExample.facts(identity: .anonymous) }
    let named = try (0..<80).map { _ in try ReportExample.facts() }
    let report = try ReportExample.report(spots + others + named)
    let text = try ReportPageReader(html(report)).text.replacing("\u{A0}", with: " ")
    #expect(
      text.contains(
        "Anonyma avsändare: 40 av 120 (33 %), varav 25 ärenden som löstes på plats, där ingen frågas efter namn."
      ))
    #expect(text.contains("säger inget om hur många som vill vara det."))
    #expect(ReportJSON.value(report)["anonymous"]["count"] == .integer(40))
    #expect(ReportJSON.value(report)["anonymous"]["solvedOnSpot"] == .integer(25))
    let csv = try await RenderedReport(report, as: .csv, municipality: "Kommunen").text
    #expect(csv.contains("Anonyma avsändare;40\r\nVarav ärenden som löstes på plats;25\r\n"))
    let without = try ReportPageReader(html(ReportExample.report(others + named))).text
    #expect(!without.contains("på plats") && without.contains("Anonyma avsändare: 15 av 95"))
  }

  @Test func `a running period says until when it tells`() throws {
    let report = try ReportExample.report([ReportExample.facts()], asOf: "2009-03-31")
    let lead = ReportDocument(report, municipality: "Kommunen").document.lead
    #expect(lead.first?.hasSuffix("Perioden pågår: rapporten gäller till och med 31 mars 2009.") == true)
  }

  @Test func `names cannot become markup, and parts without a name are described`() throws {
    let cases = try [
      ReportExample.facts(placement: ReportExample.place("outer")),
      ReportExample.facts(placement: ReportExample.place("inner")), ReportExample.facts(dimension: nil),
    ]
    let page = try ReportPageReader(html(ReportExample.report(cases, chart: ReportExample.chart)))
    let headers = page.rows.compactMap(\.first)
    #expect(headers.contains(#"<Nämnden> & "vi""#))
    for header in ["Ingen förvaltning angiven", "Enheten i övrigt", "Ännu inte fördelade", "Ingen angiven"] {
      #expect(headers.contains(header))
    }
  }

  private func html(_ report: FeedbackReport) throws -> String {
    HTMLRenderer().page(ReportDocument(report, municipality: "Östersunds kommun").document)
  }
}

@Suite struct ReportCSVTests {
  @Test func `the file opens in Swedish Excel and has the published figures`() async throws {
    let rendered = try await RenderedReport(
      try OstersundRegister().publishedReport(), as: .csv, municipality: "Östersunds kommun")
    #expect(rendered.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(rendered.format.contentType == "text/csv; charset=utf-8")
    #expect(rendered.format.fileExtension == "csv")
    let lines = rendered.text.split(separator: "\r\n").map(String.init)
    #expect(lines.contains("Kommun;Östersunds kommun"))
    #expect(lines.contains("Uppgifter till och med;2009-09-30"))
    #expect(lines.contains("Kompetens;13;22;3;38"))
    #expect(lines.contains("Utförarstyrelsen;Teknisk förvaltning;;14;2;5;21;11"))
    #expect(lines.contains("Socialnämnden;Socialförvaltningen;Försörjningsstöd;9;0;1;10;10"))
    #expect(lines.contains("För sent;12;22"))
  }
}
