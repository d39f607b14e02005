import Domain
import Operations
import TestSupport
import Testing

struct CaseListTableTests {
  @Test(arguments: TestEngine.allCases)
  func `a list as CSV has the same cases, no names of senders, and nothing that runs as a formula`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let first = try await town.submit("=HYPERLINK(\"http://ond.example\")")
      _ = try await town.submit("Skolans sak", to: town.preschool)
      let list = try await town.operations.listCases({ _ in }, length: 9, for: town.officer)
      let text = String(decoding: try CaseListTable(list).file(.csv, caption: "Öppna"), as: UTF8.self)
      let lines = text.split(separator: "\r\n")
      #expect(lines.count == 2 && lines[0].contains("Nummer;Kom in;Förfaller;Läge;Typ"))
      #expect(lines[1].hasPrefix("\(first);2026-03-02;2026-03-16;bekräftad;klagomål;"))
      #expect(lines[1].contains("Socialnämnden;Socialförvaltningen;Hemtjänst Norr"))
      #expect(lines[1].contains("\"'=HYPERLINK(") && !text.contains("Åsa") && !text.contains("Skolans"))
    }
  }

  @Test func `a list as a workbook is a zip file`() async throws {
    try await withMunicipality(.sqlite) { town in
      _ = try await town.submit()
      let list = try await town.operations.listCases({ _ in }, for: town.officer)
      #expect(try CaseListTable(list).file(.xlsx, caption: "Öppna ärenden").starts(with: Array("PK".utf8)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a file that does not hold the whole list says so in its name`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for text in ["Ett.", "Två."] { _ = try await town.submit(text) }
      let whole = CaseListTable(try await town.operations.listCases({ _ in }, for: town.officer))
      #expect(whole.name(.csv) == "arenden-2026-03-02.csv")
      let cut = CaseListTable(try await town.operations.listCases({ _ in }, length: 1, for: town.officer))
      let names = CaseListFileFormat.allCases.map(cut.name)
      #expect(names == ["arenden-2026-03-02-de-1-forsta.csv", "arenden-2026-03-02-de-1-forsta.xlsx"])
    }
  }
}
