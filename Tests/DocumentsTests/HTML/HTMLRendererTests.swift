import Testing

@testable import Documents

struct HTMLRendererTests {
  private let page = HTMLRenderer().page(DocumentSamples.report)

  @Test func `a page is complete in itself: well-formed, in Swedish, without script or anything fetched`()
    throws
  {
    let page = try WellFormed(page)
    #expect(page.elements.first?.name == "html")
    #expect(page.elements.first?.attributes["lang"] == "sv")
    #expect(page.texts(of: "title").first == "Synpunkter januari–augusti 2009")
    #expect(page.named("meta").contains { $0.attributes["charset"] == "utf-8" })
    let fetching: Set = ["script", "link", "img", "iframe", "object", "embed"]
    #expect(page.elements.allSatisfy { !fetching.contains($0.name) })
    #expect(page.elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["href"] == nil })
    #expect(!(page.texts(of: "style").first ?? "@import").contains("@import"))
    #expect(!self.page.contains("url(http"))
  }

  @Test func `headings go down one step at a time from one h1`() throws {
    let levels = try WellFormed(page).elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) {
      #expect(after <= before + 1)
    }
  }

  @Test func `every table has a caption, and every header says what it heads`() throws {
    let page = try WellFormed(page)
    #expect(page.named("table").count == 2)
    #expect(page.named("caption").count == 2)
    #expect(page.named("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(page.named("th").count { $0.attributes["scope"] == "col" } == 5 + 7)
    #expect(page.named("tfoot").count == 2)
  }

  @Test func `a wide table scrolls in a region that has a name and takes focus`() throws {
    let page = try WellFormed(page)
    let regions = page.named("div").filter { $0.attributes["class"] == "doc-scroll" }
    #expect(regions.count == 2)
    for region in regions {
      #expect(region.attributes["role"] == "region")
      #expect(region.attributes["tabindex"] == "0")
      #expect(page.ids.contains(region.attributes["aria-labelledby"] ?? "?"))
    }
  }

  @Test func `no id occurs twice, and two fragments with different prefixes share a page`() throws {
    let ids = try WellFormed(page).ids
    #expect(Set(ids).count == ids.count)
    let other = try WellFormed(HTMLRenderer(idPrefix: "rapport").page(DocumentSamples.report)).ids
    #expect(Set(ids).isDisjoint(with: other))
  }

  @Test func `a fragment leaves its title to the frame around when asked`() throws {
    let body = HTMLRenderer().body(DocumentSamples.report, title: .inFrame)
    let fragment = try WellFormed(body)
    #expect(fragment.elements.first?.name == "article")
    #expect(fragment.named("h1").isEmpty && fragment.named("style").isEmpty)
    #expect(try WellFormed(HTMLRenderer().body(DocumentSamples.report)).named("h1").count == 1)
  }

  @Test func `the figures of a chart stand in its table too`() throws {
    let page = try WellFormed(page)
    let cells = page.texts(of: "td")
    for value in ["27", "13", "58", "119"] { #expect(cells.contains(value)) }
    #expect(page.named("svg").count >= 2)
    #expect(page.texts(of: "p").contains("Källa: kommunens synpunktsregister, 1 september 2009."))
  }

  @Test func `a hidden or missing figure is said in words to those who listen`() throws {
    let page = try WellFormed(page)
    let spoken = page.named("span").filter { $0.attributes["class"] == "doc-hidden" }.map(\.text)
    #expect(spoken == ["färre än 5", "färre än 5", "visas inte", "uppgift saknas"])
    let seen = page.named("span").filter { $0.attributes["aria-hidden"] == "true" }.map(\.text)
    #expect(seen == ["<5", "<5", "..", "–"])
  }

  @Test func `what there can be none of is not said to be missing`() throws {
    let table = TableModel(
      caption: "C", rowHeadings: ["R"], columns: [TableColumn("Plats"), TableColumn("Värde")],
      rows: [TableRow("Medel", [.notApplicable, .missing])])
    let document = Document(title: "T", sections: [DocumentSection("S", [.table(table)])])
    let spans = try WellFormed(HTMLRenderer().body(document)).named("span")
    let spoken = spans.filter { $0.attributes["class"] == "doc-hidden" }.map(\.text)
    #expect(spoken == ["gäller inte", "uppgift saknas"])
  }

  @Test func `rows show their level, and a group without figures spans the table`() throws {
    var table = DocumentSamples.boardTable
    table.rows = [
      TableRow("Rubrik", style: .group, []), TableRow("Enhet", level: 2, DocumentSamples.counts(1)),
    ]
    let document = Document(title: "T", sections: [DocumentSection("S", [.table(table)])])
    let headers = try WellFormed(HTMLRenderer().body(document)).named("th")
    #expect(headers.first { $0.text == "Rubrik" }?.attributes["colspan"] == "7")
    #expect(headers.first { $0.text == "Enhet" }?.attributes["class"] == "doc-level-2")
  }

  @Test func `a judgement is a word with a sign that is not read aloud, and a section can begin a page`()
    throws
  {
    let mark = TableMark(sign: "▲", word: "Gult", tone: .middle)
    let table = TableModel(
      caption: "C", rowHeadings: ["R"], columns: [TableColumn("Färg", .words)],
      rows: [TableRow("A", [.marked(mark)])])
    let document = Document(
      title: "T",
      sections: [DocumentSection("S", []), DocumentSection("N", start: .newPage, [.table(table)])])
    let body = HTMLRenderer().body(document)
    #expect(
      body.contains(
        "<span class=\"doc-mark doc-mark-middle\"><span aria-hidden=\"true\">▲\u{A0}</span>Gult</span>"))
    let sections = try WellFormed(body).named("section").map { $0.attributes["class"] }
    #expect(sections == ["doc-section", "doc-section doc-new-page"])
    #expect(TableCell.marked(mark).label == "▲\u{A0}Gult" && TableCell.marked(mark).amount == nil)
    let csv = String(decoding: CSVRenderer(.swedishExcel).rows(table), as: UTF8.self)
    #expect(csv.contains("A;Gult"))
  }

  @Test func `a figure without anything to draw is a sentence with its table`() throws {
    var data = ChartSamples.dimensions
    data.categories = []
    let figure = DocumentFigure(
      title: "T", finding: "F", chart: StackedBarChart(data), table: DocumentSamples.dimensionTable)
    let body = HTMLRenderer().body(Document(title: "T", sections: [DocumentSection("S", [.figure(figure)])]))
    let fragment = try WellFormed(body)
    #expect(fragment.named("svg").isEmpty)
    #expect(fragment.texts(of: "p").contains("Inga synpunkter under perioden."))
    #expect(fragment.named("table").count == 1)
  }

  @Test(arguments: ScriptCorpus.texts)
  func `no text becomes markup on a page, wherever it stands`(text: String) throws {
    let table = TableModel(
      caption: text, rowHeadings: [text], columns: [TableColumn(text, .words)],
      rows: [TableRow(text, [.text(text)])], total: TableRow(text, [.text(text)]), notes: [text])
    let data = ChartData(
      series: [text], categories: [ChartCategory(text, [.count(1)])], axisTitle: text, emptySentence: text)
    let figure = DocumentFigure(
      title: text, finding: text, chart: GroupedBarChart(data), table: table, source: text)
    let section = DocumentSection(
      text, [.paragraph(text), .list([text]), .table(table), .figure(figure)],
      subsections: [DocumentSection(text, [])])
    let document = Document(title: text, language: text, lead: [text], sections: [section], notes: [text])
    let hostile = try WellFormed(HTMLRenderer().page(document))
    let kind = try WellFormed(HTMLRenderer().page(DocumentSamples.report))
    let known = Set(kind.elements.map(\.name))
    #expect(Set(hostile.elements.map(\.name)).isSubset(of: known))
    #expect(!hostile.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }
}
