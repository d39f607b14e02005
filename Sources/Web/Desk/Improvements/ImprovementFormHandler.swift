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
    var fields = FormFields(["pattern": query["monster"], "owner": member.id.rawValue, "unit": ""])
    if let pattern = desk.patterns.first(where: { $0.id.rawValue == query["monster"] }) {
      fields = fields.replacing("unit", with: PlacementChoices.value(of: pattern.criteria.placement))
    }
    if let number = CaseNumber(query["arende"]) {
      let file = try await operations.readCase(number, actor: .staff(member))
      let placement = file.value.classification.placement
      fields = fields.replacing("case", with: number.description)
        .replacing("version", with: String(file.value.version))
        .replacing("unit", with: PlacementChoices.value(of: placement))
    }
    return try await improvementForm(ImprovementForm(fields: fields), desk, context: context)
  }

  func postImprovement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let form = ImprovementForm(fields: try await trustedFields(request, context))
    return try await saving(form, context: context) { content in
      if let number = CaseNumber(form.fields["case"]) {
        let version = Int(form.fields["version"])
        return try await operations.planImprovement(
          content, on: number, version: version, actor: .staff(member))
      }
      return try await operations.planImprovement(content, actor: .staff(member))
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
    let desk = try await operations.improvementDesk(for: try context.member())
    return try await improvementForm(form, desk, problems: problems, context: context)
  }

  private func improvementForm(
    _ form: ImprovementForm, _ desk: ImprovementDesk, problems: [Problem] = [], context: SiteContext
  ) async throws -> Response {
    try await page(
      form.page(desk, member: try context.member(), problems: problems),
      path: DeskPlace.improvements.rawValue, context: context, status: problems.first?.code.status ?? .ok)
  }
}

/// The form of an improvement as it was posted.
struct ImprovementForm: Sendable {
  let fields: FormFields
  /// Nil for one that is not planned yet.
  var id: ImprovementID?

  init(fields: FormFields, id: ImprovementID? = nil) {
    self.fields = fields
    self.id = id
  }

  init(_ value: Improvement) {
    let content = value.content
    self.init(
      fields: FormFields([
        "version": String(value.version), "heading": content.title,
        "expectedEffect": content.expectedEffect, "unit": PlacementChoices.value(of: content.placement),
        "body": content.body, "owner": content.owner?.rawValue ?? "", "dueOn": content.dueOn.description,
        "followUpOn": content.followUpOn?.description ?? "", "pattern": content.pattern?.rawValue ?? "",
      ]), id: value.id)
  }

  func content(in chart: OrganisationChart) throws -> ImprovementContent {
    ImprovementContent(
      title: fields["heading"], expectedEffect: fields["expectedEffect"],
      placement: try PlacementChoices.placement(fields["unit"], in: chart), body: fields["body"],
      owner: fields.identifier("owner"), dueOn: try fields.day("dueOn"),
      followUpOn: try fields.dayOrNone("followUpOn"), pattern: fields.identifier("pattern"))
  }

  func page(_ desk: ImprovementDesk, member: StaffMember, problems: [Problem]) -> ImprovementFormPage {
    let choices = ImprovementChoices(desk, member: member)
    func error(_ name: String) -> String? {
      problems.first { Self.formField($0.field) == name }?.swedish
    }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ field: ChoiceField) -> ChoiceField {
      field.selecting(fields[name], error: error(name))
    }
    return ImprovementFormPage(
      title: id == nil ? "Planera en åtgärd" : "Ändra åtgärden",
      lead: fields["case"].isEmpty ? nil : "Gäller ärende \(fields["case"]).",
      action: id.map { "\(ImprovementWords.address($0))/andra" } ?? "/desk/atgarder/ny",
      back: id.map(ImprovementWords.address) ?? "/desk/atgarder",
      submit: id == nil ? "Planera åtgärden" : "Spara ändringarna",
      errors: problems.map {
        FormError(target: Self.formField($0.field) ?? "innehall", text: $0.swedish)
      },
      carried: ["version", "case"].filter { !fields[$0].isEmpty }.map {
        HiddenField(name: $0, value: fields[$0])
      },
      heading: text("heading"), expectedEffect: text("expectedEffect"), unit: choice("unit", choices.places),
      body: text("body"), owner: choice("owner", choices.owners(none: "Ingen än")), dueOn: text("dueOn"),
      followUpOn: text("followUpOn"), pattern: choice("pattern", choices.patterns))
  }

  /// Where the operation's names and the form's differ.
  private static func formField(_ name: String?) -> String? { name == "title" ? "heading" : name }
}
