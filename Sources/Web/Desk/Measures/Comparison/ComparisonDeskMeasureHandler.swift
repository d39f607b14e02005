import Domain
import Hummingbird
import Operations

extension Site {
  func comparisonMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let notice: String? =
      switch query["klart"] {
      case "analys": "Analysen är sparad."
      case "kopplad": "Åtgärden är kopplad till måttet."
      case "bort": "Åtgärden är inte längre kopplad till måttet."
      default: nil
      }
    return try await measurePage(try ComparisonDeskQuestion(query).choice, context: context, notice: notice)
  }

  func postAnalysis(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.write, context)
    return try await measureForm(fields, context: context, done: "analys") { kpi, choice in
      let desk = try await operations.comparisonDesk(choice, member: member)
      _ = try await operations.writeAnalysis(
        fields["text"], of: kpi, in: desk.set, year: desk.year, seen: Int(fields["version"]) ?? 0,
        member: member)
    }
  }

  func postMeasureImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.write, context)
    return try await measureForm(fields, context: context, done: "kopplad") { kpi, _ in
      try await operations.linkImprovement(try Self.improvement(in: fields), to: kpi, member: member)
    }
  }

  func removeMeasureImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try comparisonWorker(.write, context)
    return try await measureForm(fields, context: context, done: "bort") { kpi, _ in
      try await operations.unlinkImprovement(try Self.improvement(in: fields), from: kpi, member: member)
    }
  }

  private static func improvement(in fields: FormFields) throws(Problem) -> ImprovementID {
    guard let id: ImprovementID = fields.identifier("improvement") else {
      throw Problem(.invalid, .improvementUnknown, field: "improvement")
    }
    return id
  }

  private func measureID(_ context: SiteContext) -> KPIID {
    KPIID(rawValue: context.parameters.get("kpi") ?? "")
  }

  /// Does what a form of the page asks for; what cannot be done comes back with the form as it was filled in.
  private func measureForm(
    _ fields: FormFields, context: SiteContext, done: String,
    _ work: (KPIID, ComparisonChoice) async throws -> Void
  ) async throws -> Response {
    let (kpi, choice) = (measureID(context), try ComparisonDeskQuestion(fields).choice)
    let problem: Problem
    do {
      try await work(kpi, choice)
      let desk = try await operations.comparisonDesk(choice, member: try context.member())
      return .seeOther(desk.address("/matt/\(kpi)", ["klart": done]))
    } catch let found as Problem where found.key == .improvementUnknown {
      // The improvement that is not there is what was chosen in the form.
      problem = Problem(.invalid, .improvementUnknown, field: "improvement")
    } catch let found as Problem where found.code == .invalid || found.code == .conflict {
      problem = found
    }
    return try await measurePage(
      choice, context: context, attempt: ComparisonDeskAttempt(fields: fields, problems: [problem]))
  }

  private func measurePage(
    _ choice: ComparisonChoice, context: SiteContext, notice: String? = nil,
    attempt: ComparisonDeskAttempt = ComparisonDeskAttempt()
  ) async throws -> Response {
    let member = try comparisonWorker(.readDecided, context)
    let measure = try await operations.measureDesk(measureID(context), choice, member: member)
    let filling = ComparisonDeskMeasureFilling(measure: measure, member: member, attempt: attempt)
    return try await page(
      filling.page, path: Self.comparisonPath, context: context, notice: notice,
      status: attempt.problems.first?.code.status ?? .ok)
  }
}
