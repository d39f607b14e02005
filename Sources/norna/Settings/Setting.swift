import Configuration

/// Every setting of the program, in one table. The municipality's own settings (its name, its addresses) are kept in
/// the register instead: `Municipality`.
enum Setting: String, CaseIterable, Sendable {
  case database
  case connections = "engine.connections"
  case statementTimeout = "engine.statementTimeout"
  case connectTimeout = "engine.connectTimeout"
  case busyTimeout = "engine.busyTimeout"
  case host = "http.host"
  case port = "http.port"
  case publicAddress = "http.publicAddress"
  case insecureCookies = "http.insecureCookies"
  case logLevel = "log.level"
  // Mail
  case mailHost = "mail.host"
  case mailPort = "mail.port"
  case mailSecurity = "mail.security"
  case mailUser = "mail.user"
  case mailPassword = "mail.password"
  case mailFrom = "mail.from"
  case mailEnvelopeSender = "mail.envelopeSender"
  case mailCAFile = "mail.caFile"
  case mailTimeout = "mail.timeout"
  case officeHours = "mail.officeHours"

  /// As it stands in norna.json, a dot for each level.
  var key: String { rawValue }

  var environmentName: String {
    switch self {
    case .database: "NORNA_DATABASE"
    case .connections: "NORNA_ENGINE_CONNECTIONS"
    case .statementTimeout: "NORNA_ENGINE_STATEMENT_TIMEOUT"
    case .connectTimeout: "NORNA_ENGINE_CONNECT_TIMEOUT"
    case .busyTimeout: "NORNA_ENGINE_BUSY_TIMEOUT"
    case .host: "NORNA_HTTP_HOST"
    case .port: "NORNA_HTTP_PORT"
    case .publicAddress: "NORNA_HTTP_PUBLIC_ADDRESS"
    case .insecureCookies: "NORNA_HTTP_INSECURE_COOKIES"
    case .logLevel: "NORNA_LOG_LEVEL"
    case .mailHost: "NORNA_MAIL_HOST"
    case .mailPort: "NORNA_MAIL_PORT"
    case .mailSecurity: "NORNA_MAIL_SECURITY"
    case .mailUser: "NORNA_MAIL_USER"
    case .mailPassword: "NORNA_MAIL_PASSWORD"
    case .mailFrom: "NORNA_MAIL_FROM"
    case .mailEnvelopeSender: "NORNA_MAIL_ENVELOPE_SENDER"
    case .mailCAFile: "NORNA_MAIL_CA_FILE"
    case .mailTimeout: "NORNA_MAIL_TIMEOUT"
    case .officeHours: "NORNA_MAIL_OFFICE_HOURS"
    }
  }

  var standard: ConfigContent {
    switch self {
    case .database: "sqlite:norna.db"
    case .connections: 8
    case .statementTimeout: 60
    case .connectTimeout: 5
    case .busyTimeout: 10
    case .host: "127.0.0.1"
    case .port: 8080
    case .publicAddress: ""
    case .insecureCookies: false
    case .logLevel: "notice"
    case .mailHost, .mailUser, .mailPassword, .mailFrom, .mailEnvelopeSender, .mailCAFile: ""
    case .mailPort: 587
    case .mailSecurity: "starttls"
    case .mailTimeout: 60
    case .officeHours: "8-16"
    }
  }

  var meaning: String {
    switch self {
    case .database: "sqlite:///path/norna.db or postgresql://user@host:port/db"
    case .connections: "connections to PostgreSQL, 1 to 200"
    case .statementTimeout: "the longest a statement may take in PostgreSQL, in seconds"
    case .connectTimeout: "how long PostgreSQL may take to answer a new connection, in seconds, at least 2"
    case .busyTimeout: "how long to wait for another process that holds the SQLite file, in seconds"
    case .host: "the address that norna serve listens at"
    case .port: "the port that norna serve listens at; 0 takes a free one"
    case .publicAddress:
      "where people find the site, such as https://synpunkter.tallsjo.example; printed on receipts"
    case .insecureCookies: "true lets browsers log in without TLS: only for trying the program out"
    case .logLevel: "trace, debug, info, notice, warning, error or critical"
    case .mailHost: "the mail server that takes outgoing mail; empty sends none"
    case .mailPort: "the mail server's port"
    case .mailSecurity: "starttls, tls, or none for a mail server on the same machine"
    case .mailUser: "the name that the mail server knows norna by; empty logs in nowhere"
    case .mailPassword: "the password of mail.user; best given in the environment"
    case .mailFrom: "the address that mail comes from, such as synpunkter@tallsjo.example"
    case .mailEnvelopeSender: "where mail servers report what they could not deliver; empty reports nowhere"
    case .mailCAFile: "a file of certificates to trust instead of the system's"
    case .mailTimeout: "how long one mail may take, in seconds"
    case .officeHours: "when staff are reminded, whole hours on working days, such as 8-16"
    }
  }

  var type: ConfigType {
    switch self {
    case .database, .host, .publicAddress, .logLevel: .string
    case .connections, .statementTimeout, .connectTimeout, .busyTimeout, .port: .int
    case .insecureCookies: .bool
    case .mailPort, .mailTimeout: .int
    case .mailHost, .mailSecurity, .mailUser, .mailPassword, .mailFrom, .mailEnvelopeSender, .mailCAFile:
      .string
    case .officeHours: .string
    }
  }

  /// What a value must look like, for the sentence that says it does not.
  var expectation: String {
    switch type {
    case .int: "a whole number"
    case .bool: "true or false"
    default: "text"
    }
  }
}
