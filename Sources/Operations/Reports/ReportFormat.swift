import Documents
import Domain

/// The forms a report can be given out in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case html, json, csv, xlsx

  package var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }

  package var fileExtension: String { rawValue }
}

/// A report as the bytes of a file.
package struct RenderedReport: Sendable, Equatable {
  package let format: ReportFormat
  package let bytes: [UInt8]

  /// - Parameter municipality: as the texts call it, "Östersunds kommun".
  /// - Throws: `XLSXFailure` when a workbook cannot be written.
  package init(_ report: FeedbackReport, as format: ReportFormat, municipality: String) throws {
    self.format = format
    switch format {
    case .html:
      bytes = Array(HTMLRenderer().page(ReportDocument(report, municipality: municipality).document).utf8)
    case .json: bytes = Array((ReportJSON.value(report).text + "\n").utf8)
    case .csv: bytes = ReportCSV.file(ReportDocument(report, municipality: municipality))
    case .xlsx: bytes = try ReportXLSX.file(ReportDocument(report, municipality: municipality))
    }
  }
}
