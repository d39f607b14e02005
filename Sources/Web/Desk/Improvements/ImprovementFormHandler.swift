import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  /// `?arende=` plans it on a case, `?monster=` on a pattern.
  func newImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let query = FormFields(query: request)
    let desk = try await operations.improvementDesk(for: member)
    guard ImprovementChoices(desk, member: member).mayPlan else {
      throw Problem(.notFound, .improvementUnknown)
    }
    var fields = FormFields([
      "pattern": query["monster"], "owner": member.id.rawValue, "unit": "",
      "submission": SecretToken.random(),
    ])
    if let pattern = desk.patterns.first(where: { $0.id.rawValue == query["monster"] }) {
      let place = desk.chart.openPlace(for: pattern.criteria.placement, on: desk.today)
      fields = fields.replacing("unit", with: PlacementChoices.value(of: place))
    }
    if let number = CaseNumber(query["arende"]) {
      let file = try await operations.readCase(number, actor: .staff(member))
      // A case stays where it lay when its unit is closed; what is planned is for those who are there now.
      let placement = desk.chart.openPlace(for: file.value.classification.placement, on: desk.today)
      fields = fields.replacing("case", with: number.description)
        .replacing("version", with: String(file.value.version))
        .replacing("unit", with: PlacementChoices.value(of: placement))
    }
    return try await improvementForm(ImprovementForm(fields: fields), desk, context: context)
  }

  func postImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let form = ImprovementForm(fields: try await trustedFields(request, context))
    guard ImprovementChoices(try await operations.improvementDesk(for: member), member: member).mayPlan else {
      throw Problem(.notFound, .improvementUnknown)
    }
    let key = try form.fields.submissionKey()
    return try await saving(form, context: context) { content in
      if let number = CaseNumber(form.fields["case"]) {
        let version = Int(form.fields["version"])
        return try await operations.planImprovement(
          content, on: number, version: version, idempotency: key, actor: .staff(member))
      }
      return try await operations.planImprovement(content, idempotency: key, actor: .staff(member))
    }
  }

  func editImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let file = try await operations.readImprovement(try improvementID(context), member: member)
    guard Access.permitsImprovement(member, .change, at: file.value.placement) else {
      throw Problem(.notFound, .improvementUnknown)
    }
    return try await improvementForm(ImprovementForm(file.value), file.desk, context: context)
  }

  func postImprovementChange(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (member, id) = (try context.member(), try improvementID(context))
    let form = ImprovementForm(fields: try await trustedFields(request, context), id: id)
    try await operations.require(.change, on: id, actor: .staff(member))
    return try await saving(form, context: context) { content in
      try await operations.changeImprovement(
        id, to: content, version: Int(form.fields["version"]), actor: .staff(member))
    }
  }

  /// Saves a form; what cannot be saved comes back as it was filled in.
  private func saving(
    _ form: ImprovementForm, context: SiteContext, _ save: (ImprovementContent) async throws -> Improvement
  ) async throws -> Response {
    let problems: [Problem]
    do {
      let item = try await save(try form.content(in: try await operations.organisation()))
      return .seeOther("\(ImprovementWords.address(item.id))?klart=\(form.id == nil ? "ny" : "andra")")
    } catch let found as Problems {
      problems = found.all
    } catch let problem as Problem where problem.code != .notFound {
      problems = [problem]
    }
    let member = try context.member()
    let desk = try await operations.improvementDesk(for: member)
    guard problems.contains(where: \.isConflictOfVersions) else {
      return try await improvementForm(form, desk, problems: problems, context: context)
    }
    // What somebody else did stands beside the form, which carries the version that stands now.
    let (conflict, version) = try await meanwhile(form, desk, member)
    let renewed = ImprovementForm(fields: form.fields.replacing("version", with: version), id: form.id)
    return try await improvementForm(renewed, desk, problems: problems, conflict: conflict, context: context)
  }

  private func meanwhile(
    _ form: ImprovementForm, _ desk: ImprovementDesk, _ member: StaffMember
  ) async throws -> (CaseConflict, version: String) {
    let mine = form.written(desk, member: member)
    if let id = form.id {
      let file = try await operations.readImprovement(id, member: member)
      let conflict = ImprovementWords(desk).conflict(
        with: mine, in: file, since: Int(form.fields["version"]) ?? 0)
      return (conflict, String(file.value.version))
    }
    guard let number = CaseNumber(form.fields["case"]) else { throw Problem(.notFound, .caseNotFound) }
    let file = try await operations.readCase(number, actor: .staff(member))
    return (CaseWords(file).conflict(with: mine), String(file.value.version))
  }

  private func improvementForm(
    _ form: ImprovementForm, _ desk: ImprovementDesk, problems: [Problem] = [],
    conflict: CaseConflict? = nil, context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    var present: ImprovementContent?
    if let id = form.id { present = try await operations.readImprovement(id, member: member).value.content }
    var content = form.page(desk, member: member, present: present, problems: problems)
    if conflict != nil { (content.conflict, content.errors) = (conflict, []) }
    return try await page(
      content, path: DeskPlace.improvements.rawValue, context: context,
      status: problems.first?.code.status ?? .ok)
  }
}
