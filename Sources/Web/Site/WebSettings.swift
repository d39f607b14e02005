import Documents

/// How the site is reached, and what it can make.
package struct WebSettings: Sendable {
  package enum CookieSecurity: Sendable {
    /// `__Host-` cookies that a browser sends over TLS only.
    case secure
    /// For trying the program on one's own machine without TLS.
    case plain
  }

  /// How a log-in's address is found out, for slowing down guessing.
  package enum ClientSource: Sendable {
    /// Whoever opened the connection.
    case connection
    /// What the reverse proxy in front has put last into X-Forwarded-For.
    case forwardedFor
  }

  package let cookies: CookieSecurity
  /// Where people find the site, such as `https://synpunkter.tallsjo.example`; printed on receipts when it is known.
  package let publicAddress: String?
  package let source: ClientSource
  /// What makes PDF of documents; nil offers them for printing instead.
  package let pdf: PDFProgram?

  package init(
    cookies: CookieSecurity = .secure, publicAddress: String? = nil, source: ClientSource = .connection,
    pdf: PDFProgram? = nil
  ) {
    self.cookies = cookies
    self.publicAddress = publicAddress
    self.source = source
    self.pdf = pdf
  }
}
