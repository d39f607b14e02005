import Documents
import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  /// The decided documents that everybody may read.
  func publishedDocuments(_ request: Request, _ context: SiteContext) async throws -> Response {
    let items = try await operations.publishedComparisons()
    return try await page(PublishedDocumentsPage(items), path: "/jamforelser")
  }

  /// One of them: as a page, or as a file in another form.
  func publishedDocument(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id = try context.parameters.require("id")
    let query = FormFields(query: request)
    let word: ReportFormat? = query.word("format")
    guard let format = query.given("format") == nil ? ReportFormat.html : word,
      fileForms.contains(format) || format == .html,
      id.count <= 40, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { throw HTTPError(.notFound) }
    let decided = try await operations.publishedComparison(RowID(rawValue: id))
    switch format {
    case .html: return try await page(PublishedDocumentPage(decided, fileForms), path: "/jamforelser")
    case .pdf: return Self.comparisonFile(try await publishedPDF(decided), of: decided.item)
    case .json, .csv, .xlsx:
      return Self.comparisonFile(try await RenderedComparison(decided, as: format), of: decided.item)
    }
  }

  /// What it can be fetched as. Where the server makes no PDF, none is offered.
  private var fileForms: [ReportFormat] {
    ReportFormat.allCases.filter { $0 != .html && ($0 != .pdf || settings.pdf != nil) }
  }

  /// - Throws: `Problem` unavailable when the PDF cannot be made.
  private func publishedPDF(_ decided: DecidedContent) async throws -> RenderedComparison {
    let program = settings.pdf
    return try await withPDF {
      try await publishedPDFs.value(of: decided.item.id) {
        try await RenderedComparison(decided, as: .pdf, pdf: program)
      }
    }
  }
}

extension PublishedDocumentsPage {
  init(_ items: [DecidedComparison]) {
    self.init(
      documents: items.map { item in
        PublishedDocumentItem(
          heading: item.title, address: PublishedWords.address(item), what: PublishedWords.what(item))
      })
  }
}

extension PublishedDocumentPage {
  init(_ decided: DecidedContent, _ formats: [ReportFormat]) {
    let document = ComparisonDocument(decided.record, decided: decided.item).document
    self.init(
      title: document.title, what: PublishedWords.what(decided.item),
      downloads: formats.map { format in
        PageLink(
          label: format.rawValue.uppercased(),
          address: "\(PublishedWords.address(decided.item))?format=\(format.rawValue)")
      }, reportHTML: HTMLRenderer().body(document, title: .inFrame))
  }
}

/// What is said of a decided document where everybody reads it.
enum PublishedWords {
  static let list = "/jamforelser/dokument"

  static func address(_ item: DecidedComparison) -> String { "\(list)/\(item.id)" }

  /// Whose it is, and when and where it was decided.
  static func what(_ item: DecidedComparison) -> String {
    let kind = item.kind == .own ? "Kommunens eget dokument" : "Nätverkets gemensamma dokument"
    let place = item.decision.isEmpty ? "" : " \(item.decision)."
    return "\(kind). Beslutat \(item.decided.day.swedish).\(place)"
  }
}
