import Documents
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

/// The second step of the log-in: a code, or an app that is set up now.
extension Site {
  func showLogInCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await logInPage(LogInCodePage(next: goal(FormFields(query: request)["next"])))
  }

  func postLogInCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await logInFields(request, context)
    let next = goal(fields["next"])
    do {
      let session = try await operations.finishLogIn(
        token: halfLogInCookie.value(in: request) ?? "", code: fields["code"], from: origin(request, context))
      return opened(session, .seeOther(try await firstPage(of: session.member, goal: next)))
    } catch let problem as Problem where problem.field == "code" {
      let page = LogInCodePage(
        errors: [FormError(target: "code", text: problem.swedish)], code: TextField(error: problem.swedish),
        next: next)
      return try await logInPage(page, status: problem.code.status)
    } catch let problem as Problem where problem.key == .loginExpired {
      return .seeOther(LogInNews.tooLate.address)
    }
  }

  func showLogInSetUp(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await logInSetUp(request, next: goal(FormFields(query: request)["next"]))
  }

  func postLogInSetUp(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await logInFields(request, context)
    let next = goal(fields["next"])
    do {
      let (session, codes) = try await operations.finishLogInWithSetUp(
        token: halfLogInCookie.value(in: request) ?? "", code: fields["code"], from: origin(request, context))
      let page = RecoveryCodesPage(
        codes: codes.map(\.grouped), next: try await firstPage(of: session.member, goal: next))
      return opened(session, try await logInPage(page))
    } catch let problem as Problem where problem.field == "code" {
      return try await logInSetUp(request, next: next, problem: problem)
    } catch let problem as Problem where problem.key == .loginExpired {
      return .seeOther(LogInNews.tooLate.address)
    }
  }

  private func logInSetUp(_ request: Request, next: String, problem: Problem? = nil) async throws -> Response
  {
    do {
      let (code, member) = try await operations.secondFactorDraft(
        token: halfLogInCookie.value(in: request) ?? "")
      var page = try await secondFactorPage(
        code, member: member, action: DeskRoutes.logIn + "/ny-kod", problem: problem)
      page.reason =
        "Din roll, eller en roll som du ersätter i, kräver att du loggar in med lösenord och en kod från telefonen."
      page.next = next
      return try await logInPage(page, status: problem?.code.status ?? .ok)
    } catch let problem as Problem where problem.key == .loginExpired {
      return .seeOther(LogInNews.tooLate.address)
    }
  }

  /// The page with a secret to put into an app.
  func secondFactorPage(
    _ code: TimeBasedCode, member: StaffMember, action: String, problem: Problem? = nil
  ) async throws -> SecondFactorPage {
    let issuer = "Norna, \(try await operations.municipality().name)"
    let address = code.address(issuer: issuer, account: member.username)
    return SecondFactorPage(
      errors: problem.map { [FormError(target: "code", text: $0.swedish)] } ?? [], action: action,
      qrSVG: QRCodeImage.svg(of: address, name: "Bild att läsa av med appen"), secret: code.groupedSecret,
      address: address, code: TextField(error: problem?.swedish))
  }
}
