import Documents
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

/// What a document for paper is sent as.
enum PaperForm: String, Sendable {
  case pdf
  /// To print from the browser, where the server makes no PDF.
  case html
}

extension Site {
  /// The whole case for the diary.
  func caseDocument(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    let file = try await operations.readCase(number, actor: .staff(try context.member()))
    let form: PaperForm = FormFields(query: request).word("format") ?? .pdf
    guard form == .html || settings.pdf != nil else {
      return try await page(
        NoDocumentPage(
          back: "/desk/arenden/\(number)", printable: "/desk/arenden/\(number)/pdf?format=html"),
        path: "/desk", context: context)
    }
    let document = CaseDocument(
      file: file, madeBy: try context.member().name, municipality: try await operations.municipality().name)
    return try await self.document(document.paper, as: form, name: "arende-\(number)")
  }

  /// A document as a file to fetch. It is never shown inside the site, whose rules forbid its own stylesheet.
  /// - Throws: `Problem` unavailable when the PDF cannot be made.
  func document(_ paper: PaperDocument, as form: PaperForm, name: String) async throws -> Response {
    let html = PaperRenderer().page(paper)
    let bytes: [UInt8]
    switch form {
    case .html: bytes = Array(html.utf8)
    case .pdf: bytes = try await pdf(of: html)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: form == .pdf ? "application/pdf" : "text/html; charset=utf-8",
        .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name).\(form.rawValue)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private func pdf(of html: String) async throws -> [UInt8] {
    guard let program = settings.pdf else { throw Problem.noPDFProgram }
    return try await withPDF { try await program.pdf(of: html) }
  }
}

extension PageLink {
  /// What can be made of a case for paper.
  static func papers(of file: CaseFile) -> [PageLink] {
    let address = "/desk/arenden/\(file.value.number)"
    let document = PageLink(label: "Hela ärendet som PDF", address: "\(address)/pdf")
    guard file.permits(.disclose) else { return [document] }
    return [document, PageLink(label: "Lämna ut handlingar", address: "\(address)/lamna-ut")]
  }
}
