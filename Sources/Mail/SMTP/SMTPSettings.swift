/// How the municipality's mail server is reached.
package struct SMTPSettings: Sendable, Equatable {
  package enum Security: String, Sendable, CaseIterable {
    /// Plain at first, then TLS or nothing (RFC 3207).
    case starttls
    /// TLS from the first byte (RFC 8314).
    case tls
    /// For a server on the same machine only, and without a log-in: the program's settings see to both.
    case none
  }

  package struct LogIn: Sendable, Equatable {
    package let user: String
    package let password: String

    package init(user: String, password: String) {
      self.user = user
      self.password = password
    }
  }

  package var host: String
  package var port: Int
  package var security: Security
  package var logIn: LogIn?
  /// A file of certificates to trust instead of the system's.
  package var caFile: String?
  /// The longest that one message may take, the connection included.
  package var timeout: Duration

  package init(
    host: String, port: Int = 587, security: Security = .starttls, logIn: LogIn? = nil, caFile: String? = nil,
    timeout: Duration = .seconds(60)
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.logIn = logIn
    self.caFile = caFile
    self.timeout = timeout
  }
}
