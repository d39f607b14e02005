import Domain
import Hummingbird
import Operations

extension Site {
  func editPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let shelf = try await operations.policy()
    let fields = FormFields([
      "text": shelf.current.text.source, "validFrom": shelf.today.description,
      "seen": String(shelf.lastNumber),
    ])
    return try await policyForm(fields, shelf, context: context)
  }

  /// Saves a new version, or shows what it would look like.
  func postPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let shelf = try await operations.policy()
    do {
      if fields["do"] == "preview" {
        let text = try PolicyText(fields["text"]).checked()
        return try await policyForm(fields, shelf, preview: text, context: context)
      }
      _ = try await operations.writePolicy(
        fields["text"], decision: fields["decision"], validFrom: try fields.day("validFrom"),
        seen: Int(fields["seen"]) ?? 0, member: try context.member())
      return .seeOther("/desk/rutinen?klart=ny")
    } catch let problems as Problems {
      return try await policyForm(fields, shelf, problems: problems.all, context: context)
    } catch let problem as Problem where problem.code != .notFound {
      // Whoever has read what the other wrote can save again.
      let seen = fields.replacing("seen", with: String(shelf.lastNumber))
      return try await policyForm(seen, shelf, problems: [problem], context: context)
    }
  }

  private func policyForm(
    _ fields: FormFields, _ shelf: PolicyShelf, preview: PolicyText? = nil, problems: [Problem] = [],
    context: SiteContext
  ) async throws -> Response {
    guard Access.permitsPolicyEditing(try context.member()) else { throw Problem(.notFound, .caseNotFound) }
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    let promise = shelf.promises[shelf.current.number] ?? .standard
    let filled: [PolicyField: String] = [
      .municipality: shelf.municipality, .acknowledgeDays: String(promise.acknowledgeDays),
      .answerDays: String(promise.answerDays),
    ]
    return try await page(
      PolicyEditPage(
        errors: problems.map { FormError(target: $0.field ?? "text", text: $0.swedish) },
        seen: fields["seen"], text: TextField(value: fields["text"], error: error("text")),
        decision: TextField(value: fields["decision"], error: error("decision")),
        validFrom: TextField(value: fields["validFrom"], error: error("validFrom")),
        fields: PolicyField.allCases.map { DescribedText($0.mark, filled[$0] ?? "") },
        parts: preview?.filled(with: filled).blocks.map(PolicyPart.init) ?? []),
      path: DeskPlace.policy.rawValue, context: context, status: problems.first?.code.status ?? .ok)
  }
}
