import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showSplit(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.merge, on: try caseNumber(context), actor: .staff(try context.member()))
    return try await splitPage(FormFields([:]), count: 2, problem: nil, context: context)
  }

  func postSplit(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.merge, on: try caseNumber(context), actor: .staff(try context.member()))
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let posted = try await postedForm(request, context)
    let fields = posted.fields
    let count = (1...FeedbackCase.mostParts).last { fields.given("text\($0)") != nil } ?? 2
    do {
      try posted.check()
      if fields["more"] == "yes" {
        let more = min(count + 1, FeedbackCase.mostParts)
        return try await splitPage(fields, count: more, problem: nil, context: context)
      }
      var parts: [SplitPart] = []
      for place in 1...count where !TidyText.body(fields["text\(place)"]).isEmpty {
        guard let kind: Kind = fields.word("kind\(place)") else {
          throw Problem(.invalid, .kindMissing, field: "kind\(place)")
        }
        parts.append(
          SplitPart(
            subject: fields["subject\(place)"], text: fields["text\(place)"], kind: kind,
            placement: try await placement(fields["unit\(place)"])))
      }
      _ = try await operations.split(
        number, into: parts, version: Int(fields["version"]), idempotency: try fields.submissionKey(),
        actor: actor)
      return .seeOther("/desk/arenden/\(number)/vidare")
    } catch let problem as Problem where problem.code != .notFound {
      return try await splitPage(fields, count: count, problem: problem, context: context)
    }
  }

  private func splitPage(
    _ fields: FormFields, count: Int, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let number = try caseNumber(context)
    let file = try await operations.readCase(number, actor: .staff(try context.member()))
    let address = "/desk/arenden/\(number)"
    let kinds = ChoiceField(
      options: Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) })
    let units = PlacementChoices.field(file.chart.current(on: file.today))
    let now = file.value.classification
    let parts = (1...count).map { place in
      SplitPartForm(
        place: String(place), subject: fields["subject\(place)"], text: fields["text\(place)"],
        error: problem?.field == "text\(place)" ? problem?.swedish : nil,
        kinds: kinds.selecting(fields.given("kind\(place)") ?? now.kind.rawValue),
        units: units.selecting(fields.given("unit\(place)") ?? PlacementChoices.value(of: now.placement)))
    }
    let isConflict = problem?.isConflictOfVersions == true
    let mine = fields.written(
      (1...count).flatMap { part -> [(name: String, label: String)] in
        [("subject\(part)", "Del \(part), rubrik"), ("text\(part)", "Del \(part)")]
      })
    return try await page(
      SplitPage(
        title: "Dela upp \(number)",
        errors: isConflict
          ? [] : problem.map { [FormError(target: Self.target($0.field), text: $0.swedish)] } ?? [],
        conflict: isConflict ? CaseWords(file).conflict(with: mine) : nil,
        back: address + "/vidare", action: address + "/dela",
        version: fields.version(unless: problem, now: file.value.version),
        submission: fields.given("submission") ?? SecretToken.random(),
        quote: file.text(.submission) ?? "",
        parts: parts),
      path: "/desk", context: context, status: problem?.status ?? .ok)
  }

  /// Whose a part about a member of staff would be follows from where it is placed.
  private static func target(_ field: String?) -> String { field == "about" ? "unit1" : field ?? "text1" }
}
