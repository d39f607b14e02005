import Domain
import Hummingbird
import Operations

extension Site {
  func showFollow(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await follow(problem: nil)
  }

  /// The code comes by POST, so that it stands in no address, history or log.
  func postFollow(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await FormFields(request, context: context)
    do {
      let view = try await operations.read(receiptCode: fields["code"])
      let (today, _) = try await operations.promiseToday()
      return try await page(FollowedCasePage(view, today: today), path: "/folj")
    } catch let problem as Problem where problem.key == .receiptNotFound {
      return try await follow(problem: problem)
    }
  }

  private func follow(problem: Problem?) async throws -> Response {
    try await page(
      FollowPage(
        errors: problem.map { [FormError(target: "code", text: $0.swedish)] } ?? [],
        code: TextField(error: problem?.swedish),
        contact: MunicipalityContact(try await operations.municipality())),
      path: "/folj", status: problem == nil ? .ok : .notFound)
  }
}
