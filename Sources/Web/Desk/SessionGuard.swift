import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

/// Lets only people who are logged in through to the desk. Whoever is not is sent to the log-in, and comes back.
struct SessionGuard: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = site.sessionCookie.value(in: request) {
      context.session = try await site.operations.session(token: token)
    }
    guard context.session != nil else { return logIn(request) }
    return try await next(request, context)
  }

  private func logIn(_ request: Request) -> Response {
    // A form that was posted cannot be posted again by a redirect, so its page is where one comes back to.
    let goal = request.method == .get ? request.uri.string : "/desk"
    let escaped = goal.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return .seeOther(DeskRoutes.logIn + "?next=" + escaped)
  }
}

extension Site {
  /// The session's fields of a posted form, after its token has been compared.
  /// - Throws: 403 when the token is not the session's.
  func trustedFields(_ request: Request, _ context: SiteContext) async throws -> FormFields {
    let fields = try await FormFields(request, context: context)
    guard let expected = context.session?.csrfToken, SecretToken.equal(fields["csrf"], expected) else {
      throw HTTPError(.forbidden)
    }
    return fields
  }
}

extension SiteContext {
  /// Who is logged in.
  /// - Throws: `Problem` unauthenticated; the guard has seen to it that somebody is.
  func member() throws(Problem) -> StaffMember {
    guard let member = session?.member else { throw Problem(.unauthenticated, .loginWrong) }
    return member
  }
}
