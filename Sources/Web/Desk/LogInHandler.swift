import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showLogIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await logInPage(LogInPage(next: goal(FormFields(query: request)["next"])), status: .ok)
  }

  func postLogIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await FormFields(request, context: context)
    // There is no session yet to hold a token, so the form's must be the one in the cookie set with it.
    guard let cookie = logInCookie.value(in: request), !cookie.isEmpty,
      SecretToken.equal(fields["csrf"], cookie)
    else { throw HTTPError(.forbidden) }
    do {
      let session = try await operations.logIn(username: fields["username"], password: fields["password"])
      var response = Response.seeOther(
        try await firstPage(of: session.member, goal: goal(fields["next"])))
      response.headers.append(
        cookieField(sessionCookie.setting(session.token, lifetime: Self.sessionSeconds)))
      response.headers.append(cookieField(logInCookie.removal))
      return response
    } catch let problem as Problem where problem.code == .unauthenticated || problem.code == .tooMany {
      let page = LogInPage(
        errors: [FormError(target: "username", text: problem.swedish)],
        username: TextField(value: fields["username"], error: problem.swedish), next: goal(fields["next"]))
      return try await logInPage(page, status: problem.code.status)
    }
  }

  func postLogOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    if let token = sessionCookie.value(in: request) { try await operations.logOut(token: token) }
    var response = Response.seeOther(DeskRoutes.logIn)
    response.headers.append(cookieField(sessionCookie.removal))
    return response
  }

  private static let sessionSeconds = Int(Operations.longestSession)

  private func logInPage(_ page: LogInPage, status: HTTPResponse.Status) async throws -> Response {
    let token = SecretToken.random()
    let municipality = try await operations.municipality()
    let frame = DeskFrame(municipality: municipality.name, user: nil, csrf: token, path: DeskRoutes.logIn)
    var response = Response.html(renderer.render(page, in: frame), status: status)
    response.headers.append(cookieField(logInCookie.setting(token, lifetime: 3600)))
    return response
  }

  /// Only addresses of the desk, so that a link to the log-in cannot lead elsewhere afterwards.
  private func goal(_ asked: String?) -> String {
    DeskGoal.path(asked)
  }

  private func cookieField(_ value: String) -> HTTPField {
    HTTPField(name: .setCookie, value: value)
  }
}
