import Documents
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

extension Site {
  func reportPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (member, scope) = try reportReader(context)
    let (today, _) = try await operations.promiseToday()
    let question = ReportQuestion(request, today: today)
    let chart = try await operations.organisation()
    let boards = scope == .municipality ? chart.boards : []
    do {
      let report = try await operations.report(try question.order(), for: member)
      let municipality = try await reportTitle(scope, chart)
      let html = HTMLRenderer().body(
        ReportDocument(report, municipality: municipality).document, title: .inFrame)
      return try await page(
        question.page(
          boards: boards, within: scope, html: html,
          // Where the server makes no PDF, none is offered.
          formats: ReportFormat.allCases.filter { $0 != .pdf || settings.pdf != nil }), path: "/desk/rapport",
        context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await page(
        question.page(boards: boards, within: scope, problem: problem), path: "/desk/rapport",
        context: context,
        status: .unprocessableContent)
    }
  }

  /// The same report as a file.
  func reportFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (member, scope) = try reportReader(context)
    let (today, _) = try await operations.promiseToday()
    let question = ReportQuestion(request, today: today)
    guard let format: ReportFormat = FormFields(query: request).word("format") else {
      throw HTTPError(.notFound)
    }
    let report = try await operations.report(try question.order(), for: member)
    let title = try await reportTitle(scope, try await operations.organisation())
    let rendered = try await withPDF {
      try await RenderedReport(report, as: format, municipality: title, pdf: settings.pdf)
    }
    let name = "synpunkter-\(question.from)-\(question.to).\(format.fileExtension)"
    return Response(
      status: .ok,
      headers: [
        .contentType: format.contentType, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name.filter { $0.isASCII && $0 != "\"" })\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: rendered.bytes)))
  }

  private func reportReader(_ context: SiteContext) throws -> (StaffMember, ReportScope) {
    let member = try context.member()
    guard let scope = Access.reportScope(of: member) else { throw Problem(.notFound, .caseNotFound) }
    return (member, scope)
  }

  /// Whose report it is: the municipality's, or that of a provider's own units, which says so.
  private func reportTitle(_ scope: ReportScope, _ chart: OrganisationChart) async throws -> String {
    let municipality = try await operations.municipality().name
    guard case .units(let units) = scope else { return municipality }
    let names = SwedishOrder.sorted(chart.units.filter { units.contains($0.id) }.map(\.name)) { $0 }
    return "\(names.joined(separator: ", ")), \(municipality)"
  }
}

/// What the report was asked for, as it stands in the address. Without a period: this year so far.
struct ReportQuestion: Sendable {
  let from: String
  let to: String
  let compare: String
  let board: String

  init(_ request: Request, today: CalendarDay) {
    let query = FormFields(query: request)
    // A period that is not asked for is this year so far; one that was emptied by hand is a mistake to be told of.
    from = query.given("from") ?? "\(today.year)-01-01"
    to = query.given("to") ?? today.description
    compare = query["compare"]
    board = query["board"]
  }

  func order() throws -> ReportOrder {
    guard let first = CalendarDay(from) else { throw Problem(.invalid, .dateWrong, [from], field: "from") }
    guard let last = CalendarDay(to) else { throw Problem(.invalid, .dateWrong, [to], field: "to") }
    guard first <= last else { throw Problem(.invalid, .periodBackwards, field: "to") }
    return ReportOrder(
      period: try ReportPeriod(from: first, to: last),
      comparison: compare == "none" ? .nothing : .yearEarlier,
      board: board.isEmpty ? nil : board)
  }

  /// - Parameters:
  ///   - scope: what of it the reader may see.
  ///   - formats: the files that the report can be fetched as.
  func page(
    boards: [Board], within scope: ReportScope, html: String? = nil, problem: Problem? = nil,
    formats: [ReportFormat] = []
  ) -> ReportPage {
    func field(_ name: String, _ value: String) -> TextField {
      TextField(value: value, error: problem?.field == name ? problem?.swedish : nil)
    }
    return ReportPage(
      errors: problem.map { [FormError(target: $0.field ?? "from", text: $0.swedish)] } ?? [],
      from: field("from", from), to: field("to", to),
      compare: ChoiceField(options: [
        Choice(value: "", label: "Samma tid året före"), Choice(value: "none", label: "Ingenting"),
      ]).selecting(compare),
      board: ChoiceField(
        options: [Choice(value: "", label: scope == .municipality ? "Hela kommunen" : "Era enheter")]
          + SwedishOrder.sorted(boards, by: \.name).map { Choice(value: $0.name, label: $0.name) }
      ).selecting(board, error: problem?.field == "board" ? problem?.swedish : nil),
      reportHTML: html, downloads: formats.map(download))
  }

  private func download(_ format: ReportFormat) -> PageLink {
    var parts = URLComponents()
    parts.path = "/desk/rapport/hamta"
    parts.queryItems = [
      URLQueryItem(name: "from", value: from), URLQueryItem(name: "to", value: to),
      URLQueryItem(name: "compare", value: compare), URLQueryItem(name: "board", value: board),
      URLQueryItem(name: "format", value: format.rawValue),
    ].filter { $0.value?.isEmpty == false }
    return PageLink(label: format.rawValue.uppercased(), address: parts.string ?? "/desk/rapport")
  }
}
