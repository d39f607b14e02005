/// How the site is reached.
package struct WebSettings: Sendable {
  package enum CookieSecurity: Sendable {
    /// `__Host-` cookies that a browser sends over TLS only.
    case secure
    /// For trying the program on one's own machine without TLS.
    case plain
  }

  package let cookies: CookieSecurity
  /// Where people find the site, such as `https://synpunkter.tallsjo.example`; printed on receipts when it is known.
  package let publicAddress: String?

  package init(cookies: CookieSecurity = .secure, publicAddress: String? = nil) {
    self.cookies = cookies
    self.publicAddress = publicAddress
  }
}
