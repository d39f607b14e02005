import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations
import Storage

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
    guard context.session != nil else {
      if let kept = try await site.keptForm(request, context) { return kept }
      return logIn(request)
    }
    // Read once and kept, so that a form whose page cannot be shown again can be given back.
    let request = request.method == .post ? try await request.withBodyRead(context) : request
    do {
      return try await next(request, context)
    } catch let form as UntrustedForm {
      return try await site.expiredForm(form, request, context)
    } catch let problem as Problem where problem.key == .readingReasonMissing {
      guard let question = ReasonQuestion(before: request, context) else { throw problem }
      guard request.method == .post else { return .seeOther(question.address) }
      let afterwards = ReasonQuestion(question.number, goal: "")
      return try await site.formWithoutReason(request, afterwards, context) ?? .seeOther(afterwards.address)
    }
  }

  private func logIn(_ request: Request) -> Response {
    // A form that was posted cannot be posted again by a redirect, so its page is where one comes back to.
    let goal = request.method == .get ? request.uri.string : "/desk"
    let escaped = goal.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return .seeOther(DeskRoutes.logIn + "?next=" + escaped)
  }
}

extension Site {
  /// The fields of a posted form, after its token has been compared with the session's.
  /// - Throws: `UntrustedForm` when the token is another, which gives the text back, or answers 403.
  func trustedFields(_ request: Request, _ context: SiteContext) async throws -> FormFields {
    let fields = try await FormFields(request, context: context)
    guard let expected = context.session?.csrfToken, SecretToken.equal(fields["csrf"], expected) else {
      throw UntrustedForm(fields: fields)
    }
    return fields
  }
}

/// A posted form, and whether it carries the session's token.
struct PostedForm: Sendable {
  let fields: FormFields
  let isTrusted: Bool

  /// What is told of a form whose page was opened in a session that has ended. Nothing is done with it; it comes back
  /// as it was filled in.
  static let expired = Problem(.invalid, .formExpired)

  /// For pages that show a form again with what is wrong in it.
  /// - Throws: `expired`.
  func check() throws(Problem) {
    guard isTrusted else { throw Self.expired }
  }
}

extension Problem {
  /// The status of a page that shows a form again.
  var status: HTTPResponse.Status { key == .formExpired ? .forbidden : code.status }
}

extension Site {
  /// For forms of long texts: when the token is not the session's, the page is shown again with what was written.
  /// The session's cookie is not sent along from other sites (SameSite), so nobody else can fill in the form.
  func postedForm(_ request: Request, _ context: SiteContext) async throws -> PostedForm {
    let fields = try await FormFields(request, context: context)
    let isTrusted = context.session.map { SecretToken.equal(fields["csrf"], $0.csrfToken) } ?? false
    return PostedForm(fields: fields, isTrusted: isTrusted)
  }
}

extension SiteContext {
  /// Who is logged in.
  /// - Throws: `Problem` unauthenticated; the guard has seen to it that somebody is.
  func member() throws(Problem) -> StaffMember { try openSession().member }

  /// The session that asks.
  /// - Throws: as `member()`.
  func openSession() throws(Problem) -> SessionStore.Session {
    guard let session else { throw Problem(.unauthenticated, .loginWrong) }
    return session
  }
}
