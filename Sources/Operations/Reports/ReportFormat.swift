import Documents
import Domain

/// The forms a report can be given out in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case html, json, csv, xlsx, pdf

  package var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pdf: "application/pdf"
    }
  }

  package var fileExtension: String { rawValue }
}

/// A report as the bytes of a file.
package struct RenderedReport: Sendable, Equatable {
  package let format: ReportFormat
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - municipality: as the texts call it, "Östersunds kommun".
  ///   - program: what makes PDF; nil where there is none.
  /// - Throws: `XLSXFailure` when a workbook cannot be written; `Problem` unavailable or `PDFProgram.Failure` when no
  ///   PDF can be made.
  package init(
    _ report: FeedbackReport, as format: ReportFormat, municipality: String, pdf program: PDFProgram? = nil
  ) async throws {
    self.format = format
    let document = ReportDocument(report, municipality: municipality)
    switch format {
    case .html: bytes = Array(HTMLRenderer().page(document.document).utf8)
    case .json: bytes = Array((ReportJSON.value(report).text + "\n").utf8)
    case .csv: bytes = ReportCSV.file(document)
    case .xlsx: bytes = try ReportXLSX.file(document)
    case .pdf:
      guard let program else { throw Problem.noPDFProgram }
      bytes = try await program.pdf(of: HTMLRenderer.paper(document.document))
    }
  }
}
