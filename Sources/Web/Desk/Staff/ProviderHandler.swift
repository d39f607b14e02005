import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Identity
import Operations

/// Log-in and log-out through the municipality's identity provider.
extension Site {
  func providerLink(_ next: String) -> PageLink? {
    provider.map { provider in
      let escaped = next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return PageLink(label: provider.label, address: "/desk/logga-in/kommunen?next=\(escaped)")
    }
  }

  func leaveForProvider(_ request: Request, _ context: SiteContext) async throws -> Response {
    let provider = try requiredProvider()
    let next = goal(FormFields(query: request)["next"])
    return try await saying(next) {
      let journey = try await operations.startProviderLogIn(goal: next)
      let address = try await provider.client.authorizationAddress(
        state: journey.state, nonce: journey.nonce, verifier: journey.verifier)
      var response = Response.seeOther(address)
      let lifetime = Int(Operations.longestProviderLogIn)
      response.headers.append(cookieField(providerCookie.setting(journey.browserToken, lifetime: lifetime)))
      return response
    }
  }

  func comeBackFromProvider(_ request: Request, _ context: SiteContext) async throws -> Response {
    let provider = try requiredProvider()
    let query = FormFields(query: request)
    return try await saying("/desk") {
      let sent = try await operations.takeBackProviderLogIn(
        state: query["state"], browserToken: providerCookie.value(in: request) ?? "")
      guard let code = query.given("code") else { throw Problem(.unauthenticated, .providerRefused) }
      let identity = try await provider.client.identity(
        code: code, issuer: query.given("iss"), nonce: sent.nonce, verifier: sent.verifier)
      let session = try await operations.logIn(
        ProviderIdentity(identity), accounts: provider.accounts, from: origin(request, context))
      var response = opened(
        session, .seeOther(try await firstPage(of: session.member, goal: goal(sent.goal))))
      response.headers.append(cookieField(providerCookie.removal))
      return response
    }
  }

  /// The provider's own server says what has ended: no browser is there, so there is no cookie and no form's token. The
  /// token's signature is what is trusted.
  func logOutFromProvider(_ request: Request, _ context: SiteContext) async throws -> Response {
    let provider = try requiredProvider()
    let fields = try await FormFields(request, context: context)
    do {
      let ended = try await provider.client.logOut(token: fields["logout_token"])
      try await operations.logOutFromProvider(ended)
      return Response(status: .ok, headers: [.cacheControl: "no-store"])
    } catch let error as OpenIDError {
      logger.warning("a log-out message was not obeyed", metadata: ["reason": "\(error.reason)"])
      return Response(status: .badRequest, headers: [.cacheControl: "no-store"])
    }
  }

  /// Where one logs out at the provider too. When it cannot be reached, one is logged out here all the same.
  func providerLogOut(_ token: String) async -> PageLink? {
    do {
      return try await provider?.client.logOutAddress(token: token).map {
        PageLink(label: "Logga ut från kommunens konto", address: $0)
      }
    } catch {
      logger.warning("the provider's log-out is not known", metadata: ["reason": "\(error.reason)"])
      return nil
    }
  }

  private func requiredProvider() throws -> IdentityProvider {
    guard let provider else { throw HTTPError(.notFound) }
    return provider
  }

  /// Shows on the log-in page what went wrong on the way.
  private func saying(_ next: String, _ body: () async throws -> Response) async throws -> Response {
    do {
      return try await body()
    } catch let error as OpenIDError {
      logger.warning("a log-in through the provider failed", metadata: ["reason": "\(error.reason)"])
      return try await logInPage(error.problem, next: next)
    } catch let problem as Problem where problem.code == .unauthenticated {
      return try await logInPage(problem, next: next)
    }
  }

  private func logInPage(_ problem: Problem, next: String) async throws -> Response {
    var response = try await logInPage(
      LogInPage(
        errors: [FormError(target: "username", text: problem.swedish)], next: next,
        provider: providerLink(next)),
      status: problem.code.status)
    response.headers.append(cookieField(providerCookie.removal))
    return response
  }
}

extension Operations {
  /// How long a message of the provider is remembered, so that it is obeyed once: longer than it holds.
  private static let logOutMemory: TimeInterval = 3600

  fileprivate func logOutFromProvider(_ ended: VerifiedLogOut) async throws {
    try await logOutFromProvider(
      issuer: ended.issuer, subject: ended.subject, session: ended.session, tokenID: ended.id,
      keptFor: Self.logOutMemory)
  }
}
