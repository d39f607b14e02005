import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showLogIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    return try await logInPage(
      LogInPage(
        next: goal(query["next"]), provider: providerLink(goal(query["next"])),
        told: LogInNews(rawValue: query["klart"])?.swedish))
  }

  func postLogIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await logInFields(request, context)
    let next = goal(fields["next"])
    do {
      let step = try await operations.startLogIn(
        username: fields["username"], password: fields["password"], from: origin(request, context))
      switch step {
      case .loggedIn(let session):
        return opened(session, .seeOther(try await firstPage(of: session.member, goal: next)))
      case .code(let token): return half(token, at: DeskRoutes.logIn + "/kod", next: next)
      case .setUp(let token): return half(token, at: DeskRoutes.logIn + "/ny-kod", next: next)
      }
    } catch let problem as Problem where problem.code == .unauthenticated || problem.code == .tooMany {
      let page = LogInPage(
        errors: [FormError(target: "username", text: problem.swedish)],
        username: TextField(value: fields["username"], error: problem.swedish), next: next,
        provider: providerLink(next))
      return try await logInPage(page, status: problem.code.status)
    }
  }

  func postLogOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    if let token = sessionCookie.value(in: request) { try await operations.logOut(token: token) }
    // A form may not lead to another site (form-action), so the provider's own log-out is a link on the next page.
    var response: Response
    if let token = context.session?.providerToken, let link = await providerLogOut(token) {
      response = try await logInPage(LoggedOutPage(provider: link))
    } else {
      response = .seeOther(DeskRoutes.logIn)
    }
    response.headers.append(cookieField(sessionCookie.removal))
    return response
  }

  /// The fields of a form before there is a session to hold a token: the form's must be the one in the cookie that was
  /// set with it.
  func logInFields(_ request: Request, _ context: SiteContext) async throws -> FormFields {
    let fields = try await FormFields(request, context: context)
    guard let cookie = logInCookie.value(in: request), !cookie.isEmpty,
      SecretToken.equal(fields["csrf"], cookie)
    else { throw HTTPError(.forbidden) }
    return fields
  }

  /// A page of the log-in, with the token that its form must bring back.
  func logInPage<Page: PageModel>(_ page: Page, status: HTTPResponse.Status = .ok) async throws -> Response
  where Page.Frame == DeskFrame {
    let token = SecretToken.random()
    let municipality = try await operations.municipality()
    let frame = DeskFrame(municipality: municipality.name, user: nil, csrf: token, path: DeskRoutes.logIn)
    var response = Response.html(renderer.render(page, in: frame), status: status)
    response.headers.append(cookieField(logInCookie.setting(token, lifetime: 3600)))
    return response
  }

  /// Lets a new session in, and knows the browser the next time.
  func opened(_ session: LoggedIn, _ response: Response) -> Response {
    var response = response
    let lifetimes = (session: Int(Operations.longestSession), device: Operations.longestKnownDevice * 86_400)
    response.headers.append(cookieField(sessionCookie.setting(session.token, lifetime: lifetimes.session)))
    response.headers.append(
      cookieField(deviceCookie.setting(session.deviceToken, lifetime: lifetimes.device)))
    response.headers.append(cookieField(logInCookie.removal))
    response.headers.append(cookieField(halfLogInCookie.removal))
    return response
  }

  private func half(_ token: String, at path: String, next: String) -> Response {
    let escaped = next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    var response = Response.seeOther("\(path)?next=\(escaped)")
    let lifetime = Int(Operations.longestHalfLogIn)
    response.headers.append(cookieField(halfLogInCookie.setting(token, lifetime: lifetime)))
    return response
  }

  /// Only addresses of the desk, so that a link to the log-in cannot lead elsewhere afterwards.
  func goal(_ asked: String?) -> String {
    DeskGoal.path(asked)
  }

  func cookieField(_ value: String) -> HTTPField {
    HTTPField(name: .setCookie, value: value)
  }
}

/// What the log-in page says to whoever was sent there, as it stands in the address.
enum LogInNews: String {
  case newPassword = "losenord"
  case tooLate = "tiden"
  case loggedOut = "utloggad"

  var swedish: String {
    switch self {
    case .newPassword: "Ditt nya lösenord är sparat. Logga in med det."
    case .tooLate: "Inloggningen tog för lång tid. Börja om."
    case .loggedOut: "Du är utloggad."
    }
  }

  var address: String { "\(DeskRoutes.logIn)?klart=\(rawValue)" }
}
