import Foundation
import Testing

@testable import Documents

/// What is inside the file is read by Tests/API/test_workbook.py, with a reader that is not ours.
struct XLSXRendererTests {
  private static let table = TableModel(
    caption: "Ärenden", rowHeadings: ["Nummer"],
    columns: [TableColumn("Kom in"), TableColumn("Rubrik", .words)],
    rows: [
      TableRow("2026-0001", [.day(TableDay(year: 2026, month: 3, day: 2)), .text("=1+1")]),
      TableRow("2026-0002", [.missing, .text(String(repeating: "å", count: 40_000))]),
      TableRow("2026-0003", [.number(.nan, decimals: 1), .suppressed(below: 5)]),
    ])

  @Test func `a workbook is a zip file, also of nothing and of what no cell can hold`() throws {
    for tables in [
      [Self.table], [Self.table, Self.table],
      [TableModel(caption: "", rowHeadings: [], columns: [], rows: [])],
    ] {
      let bytes = try XLSXRenderer().file(tables)
      #expect(bytes.starts(with: Array("PK".utf8)) && bytes.count > 1_000)
    }
  }

  @Test func `a text is cut by what Excel counts, not by what a reader calls a character`() throws {
    let families = String(repeating: "👨‍👩‍👧‍👦", count: 10_000)
    let cut = XLSXSheet.fitting(families)
    #expect(families.count < 16_000 && families.unicodeScalars.count > 32_767)
    #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_760)
    #expect(families.unicodeScalars.starts(with: cut.unicodeScalars))
    #expect(XLSXSheet.fitting(String(repeating: "å", count: 32_767)).utf16.count == 32_767)
    let table = TableModel(
      caption: families, rowHeadings: ["Nummer"], columns: [TableColumn("Text", .words)],
      rows: [TableRow("2026-0001", [.text(families)])])
    #expect(try XLSXRenderer().file([table]).starts(with: Array("PK".utf8)))
  }

  @Test func `what does not fit in a sheet is said, and not left out`() {
    let wide = TableModel(
      caption: "Bred", rowHeadings: ["Nummer"], columns: Array(repeating: TableColumn("Tal"), count: 16_384),
      rows: [])
    #expect(throws: XLSXFailure.self) { try XLSXRenderer().file([wide]) }
  }

  @Test func `a workbook is closed also when something in it goes wrong`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "norna-test-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: XLSXFailure.self) {
      try XLSXWorkbook.write(to: file.path) { workbook in
        _ = try workbook.sheet(named: "Blad")
        _ = try workbook.sheet(named: "Blad")
      }
    }
    #expect(FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `names of sheets are what Excel takes, and no two alike`() {
    let long = "Synpunkter efter nämnd, förvaltning, enhet och typ"
    let names = XLSXSheetNames.unique(["A/B: [c]?", long, long.uppercased(), "", "'Citat'", "citat"])
    #expect(names[0] == "AB c")
    #expect(names[1] == "Synpunkter efter nämnd, förvalt")
    #expect(names[2].hasSuffix(" (3)") && names[2].utf16.count == 31)
    #expect(names[3] == "Blad 4" && names[4] == "Citat" && names[5] == "citat (6)")
  }
}
