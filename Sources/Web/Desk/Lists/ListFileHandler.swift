import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

extension Site {
  /// The list on the screen as a file.
  func listFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = FormFields(query: request)
    guard let format: CaseListFileFormat = fields.word("format") else { throw HTTPError(.notFound) }
    let asked = CaseListQuestion(fields)
    let list = try await operations.listCases(
      { asked.fill(&$0) }, length: Operations.longestFile, for: try context.member())
    let heading = CaseListSentence(question: asked.question, list: list).heading
    let table = CaseListTable(list)
    let bytes = try table.file(format, caption: heading)
    return Response(
      status: .ok,
      headers: [
        .contentType: format.contentType, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(table.name(format))\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The whole list for paper.
  func listPrint(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = CaseListQuestion(FormFields(query: request))
    let list = try await operations.listCases(
      { asked.fill(&$0) }, length: Operations.longestPrint, for: try context.member())
    let rows = CaseListRows(list)
    let sentence = CaseListSentence(question: asked.question, list: list)
    return try await page(
      CaseListPrintPage(
        title: sentence.heading, sentence: sentence.text,
        printed: "Utskriven \(PlainSwedishDate(today: list.today).date(list.today)) \(list.today.year).",
        cut: list.total > list.items.count
          ? "Listan är längre: här står de \(list.items.count) första ärendena." : nil,
        rows: list.items.map(rows.row), back: asked.address()),
      path: "/desk", context: context)
  }
}
