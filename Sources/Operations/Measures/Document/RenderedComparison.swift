import Documents
import Domain

/// A document of January as the bytes of a file.
package struct RenderedComparison: Sendable, Equatable {
  package let format: ReportFormat
  package let bytes: [UInt8]

  /// A draft.
  /// - Throws: as `init(_:as:pdf:)` of a decided one.
  package init(_ record: ComparisonRecord, as format: ReportFormat, pdf program: PDFProgram? = nil)
    async throws
  {
    try await self.init(
      ComparisonDocument(record), json: record.json.text + "\n", as: format, pdf: program)
  }

  /// A decided one: as JSON, the bytes that were decided; in every other form, made from them.
  /// - Parameter program: what makes PDF; nil where there is none.
  /// - Throws: `XLSXFailure` when a workbook cannot be written; `Problem` unavailable or `PDFProgram.Failure` when no
  ///   PDF can be made.
  package init(_ decided: DecidedContent, as format: ReportFormat, pdf program: PDFProgram? = nil)
    async throws
  {
    try await self.init(
      ComparisonDocument(decided.record, decided: decided.item), json: decided.text, as: format, pdf: program)
  }

  private init(
    _ document: ComparisonDocument, json: String, as format: ReportFormat, pdf program: PDFProgram?
  ) async throws {
    self.format = format
    switch format {
    case .html: bytes = Array(HTMLRenderer().page(document.document).utf8)
    case .json: bytes = Array(json.utf8)
    case .csv:
      bytes = CSVRenderer(.swedishExcel, figures: .exact).file(ComparisonFileTables(document).all)
    case .xlsx: bytes = try XLSXRenderer().file(ComparisonFileTables(document).all)
    case .pdf:
      guard let program else { throw Problem.noPDFProgram }
      bytes = try await program.pdf(of: HTMLRenderer.paper(document.document))
    }
  }
}
