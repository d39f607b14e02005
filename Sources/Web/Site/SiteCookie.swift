import HTTPTypes
import Hummingbird

/// A cookie of the desk: for this host only, out of reach of scripts, and not sent along from other sites.
struct SiteCookie: Sendable {
  private let name: String
  private let security: WebSettings.CookieSecurity

  init(_ name: String, _ security: WebSettings.CookieSecurity) {
    // The prefix makes the browser insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2).
    self.name = security == .secure ? "__Host-\(name)" : name
    self.security = security
  }

  func value(in request: Request) -> String? {
    request.cookies[name]?.value
  }

  func setting(_ value: String, lifetime: Int) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(lifetime); HttpOnly; SameSite=Lax"
      + (security == .secure ? "; Secure" : "")
  }

  var removal: String { setting("", lifetime: 0) }
}

extension Site {
  var sessionCookie: SiteCookie { SiteCookie("norna", settings.cookies) }
  var logInCookie: SiteCookie { SiteCookie("norna-login", settings.cookies) }
  /// Whose log-in waits for a code.
  var halfLogInCookie: SiteCookie { SiteCookie("norna-half", settings.cookies) }
  /// Who is on the way to the identity provider and back.
  var providerCookie: SiteCookie { SiteCookie("norna-provider", settings.cookies) }
  /// A browser in which somebody has logged in before. It opens nothing.
  var deviceCookie: SiteCookie { SiteCookie("norna-device", settings.cookies) }
}
