import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showAnswerWriting(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await answerWriting(FormFields([:]), problem: nil, context: context)
  }

  /// Puts a template in, shows what will be sent, or goes back to writing. Nothing is stored: the answer is sent from
  /// the preview, by the verb of the case page.
  func postAnswerWriting(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    switch fields["action"] {
    case "mall":
      let offered = try await operations.offeredTemplates(
        try caseNumber(context), actor: .staff(try context.member()))
      let chosen = offered.first { $0.id.rawValue == fields["ready"] }
      let text = [fields["text"], chosen?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
      return try await answerWriting(fields.replacing("text", with: text), problem: nil, context: context)
    case "granska" where !TidyText.body(fields["text"]).isEmpty:
      return try await answerPreview(fields, context: context)
    case "granska":
      return try await answerWriting(
        fields, problem: Problem(.invalid, .answerMissing, field: "text"), context: context)
    default: return try await answerWriting(fields, problem: nil, context: context)
    }
  }

  private func answerWriting(
    _ fields: FormFields, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let file = try await operations.readCase(number, actor: actor)
    let offered = try await operations.offeredTemplates(number, actor: actor)
    let address = "/desk/arenden/\(number)"
    let none = Choice(value: "", label: offered.isEmpty ? "Det finns ingen mall för det här" : "Välj en mall")
    return try await page(
      AnswerWritingPage(
        title: "Svara på \(number)",
        errors: problem.map { [FormError(target: "text", text: $0.swedish)] } ?? [], caseAddress: address,
        action: address + "/svara", version: fields.given("version") ?? String(file.value.version),
        quote: file.text(.submission) ?? "",
        ready: ChoiceField(options: [none] + offered.map { Choice(value: $0.id.rawValue, label: $0.name) }),
        text: TextField(value: fields["text"], error: problem?.swedish)),
      path: "/desk", context: context, status: problem == nil ? .ok : .unprocessableContent)
  }

  private func answerPreview(_ fields: FormFields, context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let file = try await operations.readCase(number, actor: actor)
    let others = try await operations.duplicates(of: number, actor: actor)
    let municipality = try await operations.municipality().name
    return try await page(
      AnswerPreviewPage(
        file, text: TidyText.body(fields["text"]), others: others, version: fields["version"], municipality),
      path: "/desk", context: context)
  }
}
