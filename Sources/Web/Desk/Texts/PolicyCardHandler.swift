import Domain
import Hummingbird
import Operations

extension Site {
  /// The card for the wall, with the name of the workplace when one is chosen.
  func policyCard(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = FormFields(query: request)["unit"]
    let municipality = try await operations.municipality()
    let promise = try await operations.currentPromise()
    let (today, _) = try await operations.promiseToday()
    let chart = try await operations.organisation().current(on: today)
    let site = settings.publicAddress ?? municipality.website
    return try await page(
      PolicyCardPage(
        municipality: municipality.name,
        acknowledgeDays: PlainSwedishDate.workingDays(promise.acknowledgeDays),
        answerDays: PlainSwedishDate.workingDays(promise.answerDays),
        address: settings.publicAddress.map { "\(Self.withoutScheme($0))/desk/registrera" },
        publicAddress: site.isEmpty ? "vår webbplats" : Self.withoutScheme(site),
        phone: municipality.phone.isEmpty ? nil : municipality.phone,
        unit: UnitChoices.field(chart, none: "Ingen särskild").selecting(asked),
        workplace: chart.unit(UnitID(rawValue: asked))?.name),
      path: DeskPlace.policy.rawValue, context: context)
  }

  private static func withoutScheme(_ address: String) -> String {
    address.replacing("https://", with: "").replacing("http://", with: "").trimmingSuffix("/")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
