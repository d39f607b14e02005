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
  /// The longest that it may take until the server has the whole message, the connection included.
  package var timeout: Duration
  /// How long the server may then take to say whether it takes it.
  package var replyTimeout: Duration

  package init(
    host: String, port: Int = 587, security: Security = .starttls, logIn: LogIn? = nil, caFile: String? = nil,
    timeout: Duration = .seconds(60), replyTimeout: Duration = Self.standardReplyTimeout
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.logIn = logIn
    self.caFile = caFile
    self.timeout = timeout
    self.replyTimeout = replyTimeout
  }

  /// Ten minutes: whoever gives up sooner sends again what the server has already (RFC 5321, 4.5.3.2.6).
  package static let standardReplyTimeout = Duration.seconds(600)

  /// The longest `timeout` that can be set.
  package static let longestTimeout = Duration.seconds(300)

  /// How long a delivery may take at the very most: both of them, and the good-bye with some room.
  package static let longestDelivery = longestTimeout + standardReplyTimeout + .seconds(60)
}
