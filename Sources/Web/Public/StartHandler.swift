import Domain
import Hummingbird

extension Site {
  func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    let municipality = try await operations.municipality()
    let promise = try await operations.currentPromise()
    return try await page(
      StartPage(
        municipality: municipality.name,
        acknowledgeDays: PlainSwedishDate.workingDays(promise.acknowledgeDays),
        answerDays: PlainSwedishDate.workingDays(promise.answerDays),
        contact: MunicipalityContact(municipality)),
      path: "/")
  }

  func blankForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let municipality = try await operations.municipality()
    let promise = try await operations.currentPromise()
    return try await page(
      BlankFormPage(
        municipality: municipality.name,
        kinds: FeedbackChoices.kinds(offersQuestion: municipality.questions == .offered).options.map(\.label),
        acknowledgeDays: PlainSwedishDate.workingDays(promise.acknowledgeDays),
        answerDays: PlainSwedishDate.workingDays(promise.answerDays),
        controller: FeedbackForm.controller, contact: MunicipalityContact(municipality)),
      path: "/lamna-synpunkt")
  }
}
