import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showSpotSolution(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let member = try context.member()
    let blank = SpotSolutionForm(
      fields: FormFields([
        "submission": SecretToken.random(), "unit": PlacementChoices.value(of: member.placement),
        "channel": "visit",
      ]))
    let done = CaseNumber(FormFields(query: request)["klart"])
    return try await spotSolutionPage(
      blank, problems: [], context,
      notice: done.map { "\($0) är registrerad, besvarad och avslutad. Här kan du skriva nästa." })
  }

  func postSpotSolution(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let posted = try await postedForm(request, context)
    let form = SpotSolutionForm(fields: posted.fields)
    guard posted.isTrusted else {
      return try await spotSolutionPage(form, problems: [PostedForm.expired], context, status: .forbidden)
    }
    do {
      let receipt = try await operations.solveOnSpot(
        try form.item(placement: try await placement(form.fields["unit"])),
        idempotency: try IdempotencyKey(form.fields["submission"]), actor: .staff(try context.member()))
      return .seeOther("/desk/lost-pa-plats?klart=\(receipt.number)")
    } catch let problems as Problems {
      return try await spotSolutionPage(
        form, problems: problems.all, context, status: .unprocessableContent)
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      return try await spotSolutionPage(form, problems: [problem], context, status: problem.code.status)
    }
  }

  private func spotSolutionPage(
    _ form: SpotSolutionForm, problems: [Problem], _ context: SiteContext, notice: String? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let material = try await operations.registrationMaterial()
    return try await page(
      form.page(material, problems: problems), path: "/desk/lost-pa-plats", context: context, notice: notice,
      status: status)
  }
}

/// The form as it was posted.
struct SpotSolutionForm: Sendable {
  let fields: FormFields

  /// - Throws: `Problems` for what is missing before the register can be asked.
  func item(placement: Placement) throws -> SpotSolution {
    guard let kind: Kind = fields.word("kind") else {
      var problems: [Problem] = []
      for (field, key) in [("text", ProblemKey.textMissing), ("solution", .solutionMissing)]
      where TidyText.line(fields[field]).isEmpty {
        problems.append(Problem(.invalid, key, field: field))
      }
      throw Problems(problems + [Problem(.invalid, .kindMissing, field: "kind")])
    }
    return SpotSolution(
      channel: fields.word("channel") ?? .visit,
      classification: Classification(
        kind: kind, dimension: fields.word("dimension"), serviceArea: fields.identifier("service"),
        placement: placement),
      text: fields["text"], solution: fields["solution"])
  }

  /// What is solved has a place: there is no pile to wait in.
  private static func units(_ material: Operations.RegistrationMaterial) -> ChoiceField {
    var field = PlacementChoices.field(material.chart.current(on: material.today))
    field.options = [Choice(value: "", label: "Välj enhet")]
    return field
  }

  func page(_ material: Operations.RegistrationMaterial, problems: [Problem]) -> SpotSolutionPage {
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    return SpotSolutionPage(
      errors: problems.map { problem in
        let field = problem.field == "serviceArea" ? "service" : problem.field
        return FormError(target: field ?? "text", text: problem.swedish)
      },
      submission: fields["submission"],
      text: TextField(value: fields["text"], error: error("text")),
      solution: TextField(value: fields["solution"], error: error("solution")),
      kind: RegistrationChoices.kinds.selecting(fields["kind"], error: error("kind")),
      unit: Self.units(material).selecting(fields["unit"], error: error("unit")),
      service: ChoiceField(options: DeskChoices.serviceAreas(material.serviceAreas)).selecting(
        fields["service"], error: error("serviceArea")),
      dimension: ChoiceField(options: DeskChoices.dimensions).selecting(fields["dimension"]),
      channel: SpotSolutionPage.channels.selecting(fields["channel"]))
  }
}
