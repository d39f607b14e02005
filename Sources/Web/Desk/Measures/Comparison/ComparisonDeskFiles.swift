import Documents
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

extension Site {
  /// The document as it would be decided now, as a file.
  func comparisonDraft(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let member = try comparisonWorker(.readDrafts, context)
    guard let format: ReportFormat = query.word("format") else { throw HTTPError(.notFound) }
    let kind: DecidedComparison.Kind = query.word("sort") ?? .own
    let desk = try await operations.comparisonDesk(try ComparisonDeskQuestion(query).choice, member: member)
    guard let order = desk.order else {
      throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality")
    }
    let record = try await operations.draftComparison(order, as: kind, actor: .staff(member))
    let rendered = try await withPDF { try await RenderedComparison(record, as: format, pdf: settings.pdf) }
    let name = Self.comparisonFileName(kind, order.municipality, order.year)
    return Self.comparisonFile(rendered, named: "utkast-\(name)")
  }

  /// A decided document in any form, made from what was decided.
  func decidedComparison(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try comparisonWorker(.readDecided, context)
    guard let format: ReportFormat = FormFields(query: request).word("format"),
      let id = context.parameters.get("id")
    else { throw HTTPError(.notFound) }
    let decided = try await operations.decidedComparison(RowID(rawValue: id), actor: .staff(member))
    let rendered = try await withPDF { try await RenderedComparison(decided, as: format, pdf: settings.pdf) }
    return Self.comparisonFile(rendered, of: decided.item)
  }

  /// The own analyses as a file for the network.
  func comparisonAnalyses(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try comparisonWorker(.decide, context)
    let choice = try ComparisonDeskQuestion(FormFields(query: request)).choice
    let desk = try await operations.comparisonDesk(choice, member: member)
    guard let municipality = desk.home.municipality else {
      throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality")
    }
    let file = try await operations.exportAnalyses(
      of: municipality.id, set: desk.set, year: desk.year, actor: .staff(member))
    return Self.attachment(
      Array((file.json.text + "\n").utf8), ReportFormat.json.contentType,
      named: "analyser-\(municipality.id)-\(desk.year)-\(desk.set.id).json")
  }

  static func comparisonFile(_ rendered: RenderedComparison, of item: DecidedComparison) -> Response {
    comparisonFile(rendered, named: comparisonFileName(item.kind, item.municipality, item.year))
  }

  private static func comparisonFileName(
    _ kind: DecidedComparison.Kind, _ municipality: AreaID, _ year: Int
  ) -> String {
    "jamforelse-\(municipality)-\(year)\(kind == .joint ? "-gemensam" : "")"
  }

  private static func comparisonFile(_ rendered: RenderedComparison, named name: String) -> Response {
    attachment(
      rendered.bytes, rendered.format.contentType, named: "\(name).\(rendered.format.fileExtension)")
  }

  private static func attachment(_ bytes: [UInt8], _ type: String, named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name.filter { $0.isASCII && $0 != "\"" })\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
