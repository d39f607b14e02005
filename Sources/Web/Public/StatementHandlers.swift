import Domain
import Hummingbird
import Operations

extension Site {
  /// The accessibility statement (lag 2018:1937; rules R50). The texts follow what was tested.
  func accessibility(_ request: Request, _ context: SiteContext) async throws -> Response {
    let municipality = try await operations.municipality()
    return try await page(
      AccessibilityPage(
        municipality: municipality.name, service: "tjänsten för synpunkter",
        conformance: "delvis förenlig",
        gaps: [
          AccessibilityGap(
            what: "Prövning med skärmläsare saknas.",
            why: "Vi har prövat tjänsten automatiskt och med tangentbord, men ännu inte med skärmläsare.")
        ],
        assessed: "november 2026", updated: "november 2026",
        method: """
          Vi har granskat sidorna själva: automatiskt mot WCAG 2.2 nivå AA på smal och bred skärm, med tangentbord \
          och utan JavaScript.
          """,
        supervisor: PageLink(
          label: "Myndigheten för digital förvaltning (Digg)", address: "https://www.digg.se/tdosanmalan"),
        contact: MunicipalityContact(municipality)),
      path: "/tillganglighet")
  }

  func privacy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let municipality = try await operations.municipality()
    let (today, _) = try await operations.promiseToday()
    let boards = try await operations.organisation().current(on: today).boards
    return try await page(
      PrivacyPage(
        controllers: SwedishOrder.sorted(boards.map(\.name)) { $0 },
        protectionOfficer: municipality.dataProtectionOfficer.isEmpty
          ? "frågas efter i växeln" : municipality.dataProtectionOfficer,
        retention: [
          "Synpunkten och svaret sparas så länge som nämndens dokumenthanteringsplan säger.",
          "Din kod sparar vi aldrig. Vi kan bara känna igen den när du skriver den.",
        ],
        contact: MunicipalityContact(municipality), version: String(Domain.PrivacyNotice.version),
        updated: "november 2026"),
      path: "/personuppgifter")
  }
}
