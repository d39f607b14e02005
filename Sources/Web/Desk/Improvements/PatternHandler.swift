import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  func patternList(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await patternList(FormFields([:]), context: context)
  }

  func postPattern(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let criteria = PatternCriteria(
        kind: fields.word("kind"), dimension: fields.word("dimension"),
        serviceArea: fields.identifier("service"), placement: try await placement(fields["unit"]),
        words: PatternCriteria.words(fields["words"]), from: try fields.dayOrNone("from"),
        to: try fields.dayOrNone("to"))
      let pattern = try await operations.savePattern(
        fields["name"], criteria, idempotency: try fields.submissionKey(),
        actor: .staff(try context.member()))
      return .seeOther("/desk/monster/\(pattern.id)")
    } catch let problems as Problems {
      return try await patternList(fields, problems: problems.all, context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await patternList(fields, problems: [problem], context: context)
    }
  }

  func showPattern(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let id = context.parameters.get("id") else { throw Problem(.notFound, .patternUnknown) }
    let member = try context.member()
    let file = try await operations.readPattern(PatternID(rawValue: id), member: member)
    return try await page(
      PatternPage(file, member: member), path: DeskPlace.improvements.rawValue, context: context)
  }

  private func patternList(
    _ fields: FormFields, problems: [Problem] = [], context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    let desk = try await operations.improvementDesk(for: member)
    return try await page(
      PatternListPage(desk, member: member, fields: fields, problems: problems),
      path: DeskPlace.improvements.rawValue, context: context,
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }
}

extension PatternListPage {
  init(_ desk: ImprovementDesk, member: StaffMember, fields: FormFields, problems: [Problem]) {
    let choices = ImprovementChoices(desk, member: member)
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ options: [Choice]) -> ChoiceField {
      ChoiceField(options: [Choice(value: "", label: "Alla")] + options).selecting(
        fields[name], error: error(name))
    }
    let form = PatternForm(
      submission: fields.given("submission") ?? SecretToken.random(), name: text("name"),
      kind: choice(
        "kind", Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }),
      dimension: choice("dimension", Array(DeskChoices.dimensions.dropFirst())),
      service: choice("service", Array(DeskChoices.serviceAreas(desk.serviceAreas).dropFirst())),
      unit: choices.places.selecting(fields["unit"], error: error("unit")), words: text("words"),
      from: text("from"), to: text("to"))
    self.init(
      errors: problems.map { FormError(target: $0.field ?? "innehall", text: $0.swedish) },
      patterns: SwedishOrder.sorted(desk.patterns, by: \.name).map {
        PageLink(label: $0.name, address: "/desk/monster/\($0.id)")
      }, form: choices.mayPlan ? form : nil)
  }
}

extension PatternPage {
  init(_ file: PatternFile, member: StaffMember) {
    let words = ImprovementWords(file.desk)
    let mayPlan = Access.permitsImprovement(member, .change, at: file.pattern.criteria.placement)
    self.init(
      title: file.pattern.name, criteria: Self.criteria(file.pattern.criteria, words: words),
      sentence: Self.sentence(file),
      cases: file.cases.map { value, subject in
        PatternCaseRow(
          number: value.number.description, address: "/desk/arenden/\(value.number)",
          received: words.date(value.arrival.day), kind: value.classification.kind.swedish.capitalizedFirst,
          subject: subject.flatMap { $0.isEmpty ? nil : $0 } ?? "Utan rubrik",
          place: words.desk.chart.name(of: value.classification.placement) ?? "Inte fördelad")
      },
      improvements: file.improvements.map {
        PageLink(
          label: "\($0.content.title) (\($0.progress.status.swedish))",
          address: ImprovementWords.address($0.id))
      },
      plan: mayPlan
        ? PageLink(label: "Planera en åtgärd", address: "/desk/atgarder/ny?monster=\(file.pattern.id)") : nil)
  }

  private static func criteria(_ criteria: PatternCriteria, words: ImprovementWords) -> String {
    var parts = [criteria.kind?.swedish.capitalizedFirst ?? "Alla typer"]
    if let dimension = criteria.dimension { parts.append("om \(dimension.swedish)") }
    if let area = words.desk.serviceAreas.first(where: { $0.id == criteria.serviceArea }) {
      parts.append("i verksamheten \(area.name)")
    }
    parts.append(
      criteria.placement == .unrouted ? "i hela kommunen" : "hos \(words.place(criteria.placement))")
    if !criteria.words.isEmpty {
      parts.append("med \(criteria.words.map { "”\($0)”" }.joined(separator: " och ")) i texten")
    }
    if let from = criteria.from { parts.append("från och med \(words.date(from))") }
    if let to = criteria.to { parts.append("till och med \(words.date(to))") }
    return parts.joined(separator: " ") + "."
  }

  private static func sentence(_ file: PatternFile) -> String {
    guard let count = file.count else {
      return "Mönstret söker i texterna, så du ser varken ärenden eller antal."
    }
    let all = count == 1 ? "1 ärende passar in." : "\(SwedishNumber.integer(count)) ärenden passar in."
    let seen = file.seen < count ? " Du ser \(file.seen) av dem." : ""
    let uncounted =
      file.pattern.criteria.concernsComplaints ? " \(PatternCriteria.staffComplaintsInSwedish)" : ""
    return all + seen + uncounted
  }
}
