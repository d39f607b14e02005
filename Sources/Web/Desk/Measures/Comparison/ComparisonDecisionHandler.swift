import Domain
import Hummingbird
import Operations

extension Site {
  /// The page that decides a draft: the municipality's own, or the network's.
  func showComparisonDecision(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try comparisonWorker(.decide, context)
    return try await decisionPage(
      ComparisonDeskAttempt(fields: FormFields(query: request)), member, context)
  }

  func postComparisonDecision(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.decide, context)
    let problem: Problem
    do {
      let (desk, order) = try await decidable(fields, member)
      _ = try await operations.decideComparison(
        order, as: fields.comparisonKind, decision: fields["decision"], seen: fields["seen"],
        idempotency: try fields.submissionKey(), actor: .staff(member))
      return .seeOther(desk.address(done: "beslut", [:]))
    } catch let found as Problem where found.code == .invalid || found.code == .conflict {
      problem = found
    }
    // With a draft made anew: what has changed is read before it is decided.
    return try await decisionPage(
      ComparisonDeskAttempt(fields: fields, problems: [problem]), member, context)
  }

  private func decidable(
    _ fields: FormFields, _ member: StaffMember
  ) async throws -> (desk: ComparisonDesk, order: ComparisonOrder) {
    let desk = try await operations.comparisonDesk(try ComparisonDeskQuestion(fields).choice, member: member)
    guard let order = desk.order else {
      throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality")
    }
    return (desk, order)
  }

  private func decisionPage(
    _ attempt: ComparisonDeskAttempt, _ member: StaffMember, _ context: SiteContext
  ) async throws -> Response {
    let (desk, order) = try await decidable(attempt.fields, member)
    let kind = attempt.fields.comparisonKind
    let filling = ComparisonDecisionFilling(
      desk: desk, attempt: attempt,
      record: try await operations.draftComparison(order, as: kind, actor: .staff(member)),
      formats: comparisonFormats)
    return try await page(
      filling.page, path: Self.comparisonPath, context: context,
      status: attempt.problems.first?.code.status ?? .ok)
  }

  /// Where the server makes no PDF, none is offered.
  var comparisonFormats: [ReportFormat] {
    ReportFormat.allCases.filter { $0 != .pdf || settings.pdf != nil }
  }
}

extension FormFields {
  /// Whose document is meant; the municipality's own where nothing says it.
  var comparisonKind: DecidedComparison.Kind { word("sort") ?? .own }
}

/// Fills the page that decides a draft.
private struct ComparisonDecisionFilling {
  let desk: ComparisonDesk
  let attempt: ComparisonDeskAttempt
  /// The draft, as it would be decided now.
  let record: ComparisonRecord
  let formats: [ReportFormat]

  var page: ComparisonDecisionPage {
    ComparisonDecisionPage(
      title: "Besluta ”\(ComparisonDocument(record).title)”",
      back: PageLink(label: "Jämförelsen", address: desk.address()),
      errors: attempt.errors(["decision": "decision"]), what: what,
      files: desk.files(record.kind, in: formats),
      mark: "Utkastet har nu märket \(ComparisonRecord.mark(of: record.digest)).",
      carried: desk.carried + [
        HiddenField(name: "sort", value: record.kind.rawValue),
        HiddenField(name: "seen", value: record.digest),
        HiddenField(name: "submission", value: SecretToken.random()),
      ],
      decision: TextField(value: attempt.fields["decision"], error: attempt.error("decision")))
  }

  private var what: String {
    let kind =
      switch record.kind {
      case .own: "Ert eget dokument"
      case .joint: "Nätverkets gemensamma dokument"
      }
    return "\(kind), med måtten i \(record.setTitle), bredvid \(record.network.title)."
  }
}
