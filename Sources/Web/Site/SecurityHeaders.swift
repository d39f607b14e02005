import HTTPTypes
import Hummingbird

/// The headers that every answer carries (OWASP ASVS 5.0, 3.4): nothing from elsewhere, no framing, no sniffing, and
/// no address of ours handed on to where a link leads.
struct SecurityHeaders: RouterMiddleware {
  let settings: WebSettings

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.fixed { response.headers[name] = value }
    if settings.cookies == .secure {
      response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
    }
    return response
  }

  private static let fixed: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      """
      default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; \
      base-uri 'none'; frame-ancestors 'none'; object-src 'none'
      """
    ),
    (.xContentTypeOptions, "nosniff"),
    (.referrerPolicy, "no-referrer"),
    (.crossOriginOpenerPolicy, "same-origin"),
    (.crossOriginResourcePolicy, "same-origin"),
    (.permissionsPolicy, "camera=(), geolocation=(), microphone=()"),
  ]
}

extension HTTPField.Name {
  static let referrerPolicy = Self(literal: "Referrer-Policy")
  static let crossOriginOpenerPolicy = Self(literal: "Cross-Origin-Opener-Policy")
  static let permissionsPolicy = Self(literal: "Permissions-Policy")
  static let idempotencyKey = Self(literal: "Idempotency-Key")

  /// For names that are written here as literals.
  private init(literal name: StaticString) {
    self = Self("\(name)") ?? .contentType
  }
}
