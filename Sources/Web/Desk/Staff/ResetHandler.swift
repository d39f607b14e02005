import Domain
import HTTPTypes
import Hummingbird
import Operations

/// Links for a new password.
extension Site {
  func showNewPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    let token = context.parameters.get("token") ?? ""
    try await operations.checkResetLink(token: token)
    return try await logInPage(NewPasswordPage(action: DeskRoutes.newPassword(token)))
  }

  func postNewPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    let token = context.parameters.get("token") ?? ""
    let fields = try await logInFields(request, context)
    do {
      let device = try await operations.resetPassword(
        token: token, to: fields["password"], from: origin(request, context))
      var response = Response.seeOther(LogInNews.newPassword.address)
      response.headers.append(
        cookieField(
          deviceCookie.setting(device, lifetime: Operations.longestKnownDevice * 86_400)))
      return response
    } catch let problem as Problem where problem.field == "password" {
      let page = NewPasswordPage(
        errors: [FormError(target: "password", text: problem.swedish)],
        action: DeskRoutes.newPassword(token), password: TextField(error: problem.swedish))
      return try await logInPage(page, status: problem.code.status)
    }
  }

  func showForgottenPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await logInPage(ForgottenPasswordPage(canMail: operations.canMailResetLinks))
  }

  /// The same words whether there is somebody with that address or not.
  func postForgottenPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await logInFields(request, context)
    var page = ForgottenPasswordPage(canMail: operations.canMailResetLinks)
    do {
      try await operations.mailResetLink(
        to: fields["email"], from: origin(request, context), path: DeskRoutes.newPassword)
      page.sent = "Om adressen finns här har vi skickat en länk. Titta i din e-post."
      return try await logInPage(page)
    } catch let problem as Problem where problem.code == .tooMany {
      page.errors = [FormError(target: "email", text: problem.swedish)]
      page.email = TextField(value: fields["email"], error: problem.swedish)
      return try await logInPage(page, status: problem.code.status)
    }
  }
}
