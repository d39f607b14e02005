import Testing

@testable import Documents

struct CSVRendererTests {
  @Test func `tables follow each other with a title line and a blank line between`() {
    let file = String(decoding: CSVRenderer(.international).file(DocumentSamples.report), as: UTF8.self)
    let lines = file.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "Antal synpunkter per kvalitetsdimension och typ")
    #expect(lines[1] == "Kvalitetsdimension,Klagomål,Beröm,Förslag,Summa")
    #expect(lines[2] == "Tillgång & tillgänglighet,27,7,6,40")
    #expect(lines[7] == "Summa,58,50,11,119")
    #expect(lines[8] == "")
    #expect(lines[9] == "Antal synpunkter per nämnd och förvaltning")
  }

  @Test func `each level of the row headers is a column, so that every row says where it belongs`() throws {
    let file = CSVRenderer(.swedishExcel).file([DocumentSamples.boardTable])
    let rows = String(decoding: file, as: UTF8.self).split(separator: "\r\n")
    #expect(rows[1] == "Nämnd;Förvaltning;Klagomål;Beröm;Förslag;Summa;Summa 2008;Andel klagomål")
    #expect(rows[2] == "Kommunstyrelsen;;2;17;1;20;19;10")
    #expect(rows[6] == "Utförarstyrelsen;Teknisk förvaltning;14;2;5;21;14;67")
    #expect(rows[7] == "Socialnämnden;;12;<5;<5;..;15;")
    #expect(rows[8] == "Summa;;58;50;11;119;88;49")
  }

  @Test func `levels without a heading, skipped levels and short rows still fill every column`() throws {
    let table = TableModel(
      caption: "T", rowHeadings: ["Nämnd"], columns: [TableColumn("Antal")],
      rows: [
        TableRow("A", style: .group, []), TableRow("B", level: 2, [.count(1)]), TableRow("C", [.count(2)]),
      ])
    let rows = String(decoding: CSVRenderer(.international).file([table]), as: UTF8.self).split(
      separator: "\r\n")
    #expect(rows == ["T", "Nämnd,,,Antal", "A,,,", "A,,B,1", "C,,,2"])
  }

  @Test func `figures have the decimals that are shown, or all their digits`() {
    let table = TableModel(
      caption: "T", rowHeadings: ["Mått"], columns: [TableColumn("Värde"), TableColumn("År")],
      rows: [TableRow("A", [.number(85.41666667, decimals: 1), .year(2022)])])
    func lastRow(_ figures: CSVRenderer.Figures) -> Substring? {
      let file = CSVRenderer(.swedishExcel, figures: figures).rows(table)
      return String(decoding: file, as: UTF8.self).split(separator: "\r\n").last
    }
    #expect(lastRow(.shown) == "A;85,4;2022")
    #expect(lastRow(.exact) == "A;85,41666667;2022")
  }

  @Test func `words in a table are guarded, its figures are not`() {
    let table = TableModel(
      caption: "=1", rowHeadings: ["@x"], columns: [TableColumn("+y", .words), TableColumn("-z")],
      rows: [TableRow("=A", [.text("=B"), .count(-3)])])
    let file = String(decoding: CSVRenderer(.international).file([table]), as: UTF8.self)
    #expect(file == "'=1\r\n'@x,'+y,'-z\r\n'=A,'=B,-3\r\n")
  }
}
