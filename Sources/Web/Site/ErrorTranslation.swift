import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import SQLEngine

/// Turns whatever goes wrong into a page, or into problem+json under /api. What the program did not foresee is
/// logged with a reference, and only the reference is shown.
struct ErrorTranslation: RouterMiddleware {
  let site: Site
  private let methods: AllowedMethods

  init(site: Site, router: Router<SiteContext>) {
    self.site = site
    methods = AllowedMethods(router)
  }

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return await answer(to: error, request: request, context: context)
    }
  }

  private func answer(to error: any Error, request: Request, context: SiteContext) async -> Response {
    var failure = Failure(error)
    var headers = HTTPFields()
    if failure.status == .notFound, let allowed = methods.others(than: request) {
      failure = Failure(status: .methodNotAllowed)
      headers[.allow] = allowed
    }
    if failure.status == .serviceUnavailable { headers[.retryAfter] = "30" }
    let reference = log(failure, context: context)
    var response =
      request.uri.path.hasPrefix("/api/")
      ? ProblemJSON.response(failure, language: .init(request), reference: reference)
      : await page(failure, request: request, context: context, reference: reference)
    for field in headers { response.headers.append(field) }
    return response
  }

  /// - Returns: the reference that the person can give us; nil where there is nothing to look for.
  private func log(_ failure: Failure, context: SiteContext) -> String? {
    guard failure.status.code >= 500 else { return nil }
    let reference = String(SecretReference.make())
    // The error and the reference, nothing of the request: its address, its fields and its sender are nobody's.
    site.logger.error("\(failure.explanation)", metadata: ["reference": "\(reference)"])
    return reference
  }

  private func page(
    _ failure: Failure, request: Request, context: SiteContext, reference: String?
  ) async -> Response {
    let status = failure.status
    do {
      guard request.uri.path.hasPrefix("/desk") else {
        return try await site.page(
          ErrorPage<PublicFrame>(status: status.code, reference: reference), path: "", status: status)
      }
      // The guard's context does not come back with an error, so who is asking is looked up again.
      var context = context
      if let token = site.sessionCookie.value(in: request) {
        context.session = try await site.operations.session(token: token)
      }
      let back = PageLink(label: "Till ärendena", address: "/desk")
      return try await site.page(
        ErrorPage<DeskFrame>(status: status.code, reference: reference, back: back), path: "",
        context: context,
        status: status)
    } catch {
      // The page itself needs the database: without it, the bare words.
      return Response(
        status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: failure.swedish)))
    }
  }
}

/// A short random word for finding a line in the log.
enum SecretReference {
  static func make() -> String {
    String((0..<8).compactMap { _ in "ABCDEFGHJKMNPQRSTVWXYZ23456789".randomElement() })
  }
}
