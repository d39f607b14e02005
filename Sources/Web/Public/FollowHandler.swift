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
      return try await followedCase(fields["code"])
    } catch let problem as Problem where problem.key == .receiptNotFound {
      return try await follow(problem: problem)
    }
  }

  /// A message from the sender. The page comes as the answer to the POST, since its address may not hold the code; sent
  /// again by a reload or a double click, it is the same message.
  func postFollowMessage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await FormFields(request, context: context)
    do {
      _ = try await operations.receiveMessage(
        receiptCode: fields["code"], text: fields["message"],
        idempotency: try IdempotencyKey(fields["submission"]))
      return try await followedCase(fields["code"], done: "Ditt meddelande är registrerat. Tack.")
    } catch let problem as Problem where problem.key == .receiptNotFound {
      return try await follow(problem: problem)
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      return try await followedCase(fields["code"], attempt: (fields["message"], problem))
    }
  }

  private func followedCase(
    _ code: String, attempt: (text: String, problem: Problem)? = nil, done: String? = nil
  ) async throws -> Response {
    let view = try await operations.read(receiptCode: code)
    let (today, _) = try await operations.promiseToday()
    let content = FollowedCasePage(
      view, today: today, code: code, submission: SecretToken.random(), attempt: attempt, done: done)
    return try await page(content, path: "/folj", status: attempt?.problem.code.status ?? .ok)
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
