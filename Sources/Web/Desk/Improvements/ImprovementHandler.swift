import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let verb: ImprovementVerb? = query.word("klart")
    let notice =
      switch query["klart"] {
      case "ny": "Åtgärden är planerad."
      case "andra": "Uppgifterna är sparade."
      default: verb?.done
      }
    return try await improvementPage(try improvementID(context), context: context, notice: notice)
  }

  /// Does what a form of the page asks for; what cannot be done comes back with the form as it was filled in.
  func perform(_ verb: ImprovementVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (try improvementID(context), try context.member())
    try await operations.require(verb.action, on: id, actor: .staff(member))
    do {
      try await perform(verb, on: id, fields, actor: .staff(member))
      return .seeOther("/desk/atgarder/\(id)?klart=\(verb.rawValue)")
    } catch let problems as Problems {
      return try await improvementPage(
        id, context: context, attempt: ImprovementAttempt(verb: verb, fields: fields, problems: problems.all))
    } catch let problem as Problem where problem.code != .notFound || verb == .linkCase {
      // The case that is not there is what was written in the form.
      let field = problem.code == .notFound ? "number" : problem.field
      let shown = Problem(problem.code, problem.key, problem.arguments, field: field)
      return try await improvementPage(
        id, context: context, attempt: ImprovementAttempt(verb: verb, fields: fields, problems: [shown]))
    }
  }

  private func perform(
    _ verb: ImprovementVerb, on id: ImprovementID, _ fields: FormFields, actor: Actor
  ) async throws {
    let version = Int(fields["version"])
    switch verb {
    case .move:
      _ = try await operations.moveImprovement(
        id, to: fields.word("status") ?? .planned, reason: fields["reason"], evidence: fields["evidence"],
        version: version, actor: actor)
    case .addStep:
      _ = try await operations.addStep(
        fields["step"], dueOn: try fields.dayOrNone("stepDue"), to: id, version: version, actor: actor)
    case .completeStep:
      _ = try await operations.completeStep(
        RowID(rawValue: fields["step"]), of: id, version: version, actor: actor)
    case .linkCase:
      guard let number = CaseNumber(TidyText.line(fields["number"])) else {
        throw Problem(.invalid, .caseNotFound, field: "number")
      }
      try await operations.linkImprovement(id, to: number, actor: actor)
    case .judgeEffect:
      guard let judgement: ImprovementEffect.Judgement = fields.word("judgement") else {
        throw Problem(.invalid, .valueMissing, field: "judgement")
      }
      _ = try await operations.judgeEffect(
        of: id, judgement, comment: fields["comment"], version: version, actor: actor)
    case .writeStory:
      let story = StoryText(headline: fields["headline"], youSaid: fields["youSaid"], weDid: fields["weDid"])
      _ = try await operations.writeStory(story, of: id, version: version, actor: actor)
    case .approveStory:
      _ = try await operations.approveStory(
        Int(fields["ordinal"]) ?? 0, of: id, version: version, actor: actor)
    case .withdrawStory:
      _ = try await operations.withdrawStory(of: id, version: version, actor: actor)
    }
  }

  private func improvementPage(
    _ id: ImprovementID, context: SiteContext, notice: String? = nil, attempt: ImprovementAttempt? = nil
  ) async throws -> Response {
    let member = try context.member()
    let file = try await operations.readImprovement(id, member: member)
    return try await page(
      ImprovementPage(file, member: member, attempt: attempt), path: DeskPlace.improvements.rawValue,
      context: context, notice: notice, status: attempt?.problems.first?.pageStatus ?? .ok)
  }

  func improvementID(_ context: SiteContext) throws(Problem) -> ImprovementID {
    guard let id = context.parameters.get("id") else { throw Problem(.notFound, .improvementUnknown) }
    return ImprovementID(rawValue: id)
  }
}

extension Problem {
  /// The status of a page that shows a form again: one that names a case that is not there is no missing page.
  fileprivate var pageStatus: HTTPResponse.Status {
    code == .notFound ? .unprocessableContent : code.status
  }
}

/// Something that could not be done with an improvement, with the form as it was filled in.
struct ImprovementAttempt: Sendable {
  let verb: ImprovementVerb
  let fields: FormFields
  let problems: [Problem]

  /// Of the form's field; the problem of a step's day has the field's own name.
  func error(_ field: String) -> String? { problems.first { $0.field == field }?.swedish }

  /// What was written, to be read beside what somebody else has done.
  var written: [DescribedText] {
    switch verb {
    case .move:
      fields.written([("evidence", "Vad visar att det är klart?"), ("reason", "Varför avbryts den?")])
    case .addStep: fields.written([("step", "Nytt steg"), ("stepDue", "Klart senast")])
    case .linkCase: fields.written([("number", "Ärende")])
    case .judgeEffect: fields.written([("comment", "Vad bygger du det på?")])
    case .writeStory:
      fields.written([("headline", "Rubrik"), ("youSaid", "Ni sa"), ("weDid", "Vi gjorde")])
    case .completeStep, .approveStory, .withdrawStory: []
    }
  }
}

extension FormFields {
  /// A day, or nil when the field is empty.
  /// - Throws: `Problem` for what is no day.
  func dayOrNone(_ name: String) throws(Problem) -> CalendarDay? {
    TidyText.line(self[name]).isEmpty ? nil : try day(name)
  }
}
