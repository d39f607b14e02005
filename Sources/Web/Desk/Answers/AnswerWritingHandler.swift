import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showAnswerWriting(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.handle, on: try caseNumber(context), actor: .staff(try context.member()))
    return try await answerWriting(FormFields([:]), problem: nil, context: context)
  }

  /// Puts a template in, shows what will be sent, or goes back to writing. Nothing is stored: the answer is sent from
  /// the preview, by the verb of the case page.
  func postAnswerWriting(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.handle, on: try caseNumber(context), actor: .staff(try context.member()))
    let posted = try await postedForm(request, context)
    let fields = posted.fields
    guard posted.isTrusted else {
      return try await answerWriting(fields, problem: PostedForm.expired, context: context)
    }
    switch fields["action"] {
    case "mall":
      let offered = try await operations.offeredTemplates(
        try caseNumber(context), actor: .staff(try context.member()))
      let chosen = offered.first { $0.id.rawValue == fields["ready"] }
      let text = [fields["text"], chosen?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
      return try await answerWriting(fields.replacing("text", with: text), problem: nil, context: context)
    case "granska":
      do {
        return try await answerPreview(fields, context: context)
      } catch let problem as Problem where problem.field == "text" {
        return try await answerWriting(fields, problem: problem, context: context)
      }
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
        quote: file.text(.submission) ?? "", advice: file.answerAdvice,
        draft: address + "/utkast/\(Draft.Form.answer.rawValue)",
        ready: ChoiceField(options: [none] + offered.map { Choice(value: $0.id.rawValue, label: $0.name) }),
        // What was begun on the case page goes on here.
        text: TextField(
          value: fields.given("text") ?? file.dialogue.draft(.answer) ?? "",
          error: problem?.field == "text" ? problem?.swedish : nil)),
      path: "/desk", context: context, status: problem?.status ?? .ok)
  }

  private func answerPreview(_ fields: FormFields, context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let file = try await operations.readCase(number, actor: actor)
    let preview = try await operations.previewAnswer(number, text: fields["text"], actor: actor)
    return try await page(
      AnswerPreviewPage(file, preview, version: fields["version"]), path: "/desk", context: context)
  }
}
