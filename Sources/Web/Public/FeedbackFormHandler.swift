import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let blank = FeedbackForm(fields: FormFields(["submission": SecretToken.random()]))
    return try await form(blank, problems: [])
  }

  /// The three steps of the form: look it through, change it, send it.
  func postForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let posted = FeedbackForm(fields: try await FormFields(request, context: context))
    let offersQuestion = try await operations.municipality().questions == .offered
    let problems = posted.problems(offersQuestion: offersQuestion)
    switch posted.fields["step"] {
    case _ where posted.fields["step"] != "edit" && !problems.isEmpty:
      return try await form(posted, problems: problems)
    case "send": return try await send(posted)
    case "edit": return try await form(posted, problems: [])
    default: return try await review(posted)
    }
  }

  private func send(_ posted: FeedbackForm) async throws -> Response {
    let key = try IdempotencyKey(posted.fields["submission"])
    do {
      return try await receipt(
        try await operations.submit(posted.submission, channel: .web, idempotency: key),
        wantsAnswer: posted.submission.wish == .answer)
    } catch let problems as Problems {
      return try await form(posted, problems: problems.all.map(Self.inForm))
    } catch let problem as Problem where problem.key == .idempotencyKeyReused {
      // Sent before with another text, from a page that was gone back to: the new text is a new submission.
      return try await form(
        posted.renewed(), problems: [Problem(.conflict, .formAlreadySent, field: "text")], status: .conflict)
    }
  }

  /// Unit and service area are chosen in one list.
  private static func inForm(_ problem: Problem) -> Problem {
    problem.field == "serviceArea"
      ? Problem(problem.code, problem.key, problem.arguments, field: "unit") : problem
  }

  private func receipt(_ receipt: Receipt, wantsAnswer: Bool) async throws -> Response {
    let dates = PlainSwedishDate(today: receipt.received)
    return try await page(
      ReceiptPage(
        number: receipt.number, received: dates.date(receipt.received),
        answerBy: wantsAnswer ? dates.date(receipt.answerBy) : nil,
        codeGroups: ReceiptCode(receipt.receiptCode)?.grouped.split(separator: " ").map(String.init) ?? [],
        followAddress: settings.publicAddress.map { $0 + "/folj" },
        contact: MunicipalityContact(try await operations.municipality())),
      path: "/lamna-synpunkt")
  }

  private func review(_ posted: FeedbackForm) async throws -> Response {
    let (today, promise) = try await operations.promiseToday()
    let choices = try await choices(for: posted)
    let answerBy = PlainSwedishDate(today: today).date(promise.answerBy)
    return try await page(
      FeedbackReviewPage(
        warnings: posted.warnings,
        answers: FeedbackForm.questions.compactMap { question in
          posted.answer(question.name, choices: choices).map {
            ReviewedAnswer(term: question.term, text: $0, target: question.name)
          }
        },
        values: (FeedbackForm.questions.map(\.name) + ["submission", "privacyNotice"]).map {
          HiddenField(name: $0, value: posted.fields[$0])
        },
        promise: posted.submission.wish == .answer
          ? "Du får ett kvitto direkt. Svaret kommer senast \(answerBy)." : "Du får ett kvitto direkt."),
      path: "/lamna-synpunkt")
  }

  private func form(
    _ posted: FeedbackForm, problems: [Problem], status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    let municipality = try await operations.municipality()
    let model = posted.page(
      choices: try await choices(for: posted), problems: problems, municipality: municipality,
      notice: try await operations.currentVersion(of: .privacy))
    return try await page(
      model, path: "/lamna-synpunkt", status: status ?? (problems.isEmpty ? .ok : .unprocessableContent))
  }

  private func choices(for posted: FeedbackForm) async throws -> FeedbackFormChoices {
    let (today, _) = try await operations.promiseToday()
    return FeedbackFormChoices(
      units: UnitChoices.field(
        try await operations.organisation().current(on: today), none: "Vet inte",
        areas: try await operations.openServiceAreas()),
      offersQuestion: try await operations.municipality().questions == .offered)
  }
}
