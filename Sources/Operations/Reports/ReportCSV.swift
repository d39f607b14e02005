import Documents
import Domain

/// The report's tables as one file for a spreadsheet: semicolon, decimal comma and byte order mark, which Swedish Excel
/// opens with a double click. A first table says what the report is about.
enum ReportCSV {
  static func file(_ report: ReportDocument) -> [UInt8] {
    CSVRenderer(.swedishExcel).file([report.about] + report.document.tables)
  }
}

/// The report's tables as a workbook, a sheet for each; the first says what the report is about.
enum ReportXLSX {
  static func file(_ report: ReportDocument) throws -> [UInt8] {
    try XLSXRenderer().file([report.about] + report.document.tables)
  }
}

extension ReportDocument {
  /// What the report is about, as a first table.
  fileprivate var about: TableModel {
    let report = words.report
    let compared = report.previous.map { previous in
      [
        TableRow("Jämförd period, från", [.text(previous.period.from.description)]),
        TableRow("Jämförd period, till", [.text(previous.period.to.description)]),
      ]
    }
    return TableModel(
      caption: title, rowHeadings: ["Uppgift"], columns: [TableColumn("Värde", .words)],
      rows: [
        TableRow("Kommun", [.text(words.municipality)]),
        TableRow("Nämnd", [.text(report.board ?? "alla")]),
        TableRow("Period, från", [.text(report.period.from.description)]),
        TableRow("Period, till", [.text(report.period.to.description)]),
      ] + (compared ?? []) + [
        TableRow("Uppgifter till och med", [.text(report.dataDate.description)]),
        TableRow("Anonyma avsändare", [.count(report.anonymous)]),
        TableRow("Varav ärenden som löstes på plats", [.count(report.anonymousOnSpot)]),
      ])
  }
}
