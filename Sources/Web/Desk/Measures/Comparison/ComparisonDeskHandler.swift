import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  /// The path that the desk's menu knows the comparison by.
  static let comparisonPath = "/desk/jamforelse"

  func comparisonDesk(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try comparisonWorker(.readDecided, context)
    let query = FormFields(query: request)
    let notice: String? =
      switch query["klart"] {
      case "beslut": "Dokumentet är beslutat. Det finns under ”Beslutade dokument”."
      case "publicerat": "Dokumentet är publicerat. Alla kan läsa det på webben."
      case "tillbakadraget": "Dokumentet är tillbakadraget. Det finns inte längre på webben."
      case "analyser": AnalysisNews.swedish(query)
      case "kommun": "Kommun och nätverk är sparade."
      default: nil
      }
    return try await comparisonPage(
      try ComparisonDeskQuestion(query).choice, context: context, notice: notice)
  }

  func postPublication(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await publication(request, context, done: "publicerat") { id, actor in
      try await operations.publishComparison(id, actor: actor)
    }
  }

  func postWithdrawal(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await publication(request, context, done: "tillbakadraget") { id, actor in
      try await operations.withdrawComparison(id, actor: actor)
    }
  }

  private func publication(
    _ request: Request, _ context: SiteContext, done: String, _ work: (RowID, Actor) async throws -> Void
  ) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.publish, context)
    let id = RowID(rawValue: context.parameters.get("id") ?? "")
    let choice = try ComparisonDeskQuestion(fields).choice
    return try await comparisonForm(fields, choice, context: context, done: done) {
      try await work(id, .staff(member))
    }
  }

  func postComparisonAnalyses(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.decide, context)
    let choice = try ComparisonDeskQuestion(fields).choice
    return try await comparisonForm(fields, choice, context: context, telling: "analyser") {
      let (upload, field) = try Self.analyses(fields)
      let outcome = try await operations.importAnalyses([upload], actor: .staff(member))
      guard outcome.faults.isEmpty else {
        throw Problems(
          outcome.faults.map { Problem(.invalid, .analysisFileWrong, [$0.swedish], field: field) })
      }
      return AnalysisNews.parameters(outcome)
    }
  }

  /// The file that was chosen, or else what was pasted, and which of the two it is.
  private static func analyses(_ fields: FormFields) throws(Problem) -> (AnalysisUpload, field: String) {
    if let file = fields.file("file") {
      return (AnalysisUpload(name: file.name, bytes: Foundation.Data(file.bytes)), field: "file")
    }
    let pasted = fields["content"]
    guard !TidyText.line(pasted).isEmpty else { throw Problem(.invalid, .analysisFileMissing, field: "file") }
    return (
      AnalysisUpload(name: "inklistrad fil", bytes: Foundation.Data(pasted.utf8)), field: "content"
    )
  }

  func postComparisonHome(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.arrange, context)
    return try await comparisonForm(fields, ComparisonChoice(), context: context, done: "kommun") {
      try await operations.arrangeComparison(
        municipality: AreaID(rawValue: fields["municipality"]), network: fields["home"],
        actor: .staff(member))
    }
  }

  /// Asks before a form is looked at, so that what is wrong in it tells nothing to those whom it is not for.
  /// - Throws: `Problem` not found.
  func comparisonWorker(_ action: ComparisonAction, _ context: SiteContext) throws -> StaffMember {
    let member = try context.member()
    guard Access.permitsComparison(member, action) else {
      throw Problem(.notFound, .decidedComparisonUnknown)
    }
    return member
  }

  /// Does what a form of the page asks for; what cannot be done comes back with the form as it was filled in.
  private func comparisonForm(
    _ fields: FormFields, _ choice: ComparisonChoice, context: SiteContext, done: String,
    _ work: () async throws -> Void
  ) async throws -> Response {
    try await comparisonForm(fields, choice, context: context, telling: done) {
      try await work()
      return [:]
    }
  }

  /// The same with more to tell than that it is done.
  /// - Parameter work: gives what the address is to say of it.
  private func comparisonForm(
    _ fields: FormFields, _ choice: ComparisonChoice, context: SiteContext, telling done: String,
    _ work: () async throws -> KeyValuePairs<String, String>
  ) async throws -> Response {
    let problems: [Problem]
    do {
      let news = try await work()
      let desk = try await operations.comparisonDesk(choice, member: try context.member())
      return .seeOther(desk.address(done: done, news))
    } catch let found as Problems {
      problems = found.all
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      problems = [problem]
    }
    return try await comparisonPage(
      choice, context: context, attempt: ComparisonDeskAttempt(fields: fields, problems: problems))
  }

  private func comparisonPage(
    _ choice: ComparisonChoice, context: SiteContext, notice: String? = nil,
    attempt: ComparisonDeskAttempt = ComparisonDeskAttempt()
  ) async throws -> Response {
    let member = try comparisonWorker(.readDecided, context)
    let desk = try await operations.comparisonDesk(choice, member: member)
    let filling = ComparisonDeskFilling(
      desk: desk, member: member, attempt: attempt, formats: comparisonFormats)
    return try await page(
      filling.page, path: Self.comparisonPath, context: context, notice: notice,
      status: attempt.problems.first?.code.status ?? .ok)
  }
}
