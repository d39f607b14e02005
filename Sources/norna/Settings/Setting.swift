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
  // Log-in
  case forwardedFor = "http.forwardedFor"
  case signInIssuer = "signIn.issuer"
  case signInClient = "signIn.client"
  case signInSecret = "signIn.secret"
  case signInLabel = "signIn.label"
  case signInAccounts = "signIn.accounts"
  case signInScopes = "signIn.scopes"
  case signInGroupsClaim = "signIn.groupsClaim"
  case signInUsernameClaim = "signIn.usernameClaim"
  // Documents
  case weasyPrint = "documents.weasyprint"

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
    case .forwardedFor: "NORNA_HTTP_FORWARDED_FOR"
    case .signInIssuer: "NORNA_SIGN_IN_ISSUER"
    case .signInClient: "NORNA_SIGN_IN_CLIENT"
    case .signInSecret: "NORNA_SIGN_IN_SECRET"
    case .signInLabel: "NORNA_SIGN_IN_LABEL"
    case .signInAccounts: "NORNA_SIGN_IN_ACCOUNTS"
    case .signInScopes: "NORNA_SIGN_IN_SCOPES"
    case .signInGroupsClaim: "NORNA_SIGN_IN_GROUPS_CLAIM"
    case .signInUsernameClaim: "NORNA_SIGN_IN_USERNAME_CLAIM"
    case .weasyPrint: "NORNA_DOCUMENTS_WEASYPRINT"
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
    case .forwardedFor: false
    case .signInIssuer, .signInClient, .signInSecret: ""
    case .signInLabel: "Logga in med kommunens konto"
    case .signInAccounts: "existing"
    case .signInScopes: "profile"
    case .signInGroupsClaim: "groups"
    case .signInUsernameClaim: "preferred_username"
    case .weasyPrint: ""
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
    case .mailSecurity:
      "starttls, tls, or none for a mail server on the same machine that asks for no mail.user"
    case .mailUser: "the name that the mail server knows norna by; empty logs in nowhere"
    case .mailPassword: "the password of mail.user; best given in the environment"
    case .mailFrom: "the address that mail comes from, such as synpunkter@tallsjo.example"
    case .mailEnvelopeSender: "where mail servers report what they could not deliver; empty reports nowhere"
    case .mailCAFile: "a file of certificates to trust instead of the system's"
    case .mailTimeout: "how long handing over one mail may take, in seconds; its answer may take longer"
    case .officeHours: "when staff are reminded, whole hours on working days, such as 8-16"
    case .forwardedFor:
      "true when a reverse proxy in front writes X-Forwarded-For, by which guessing at log-ins is slowed down"
    case .signInIssuer: "the municipality's OpenID Connect provider, as it writes its issuer; empty for none"
    case .signInClient: "what the program is called at the provider (client_id)"
    case .signInSecret: "the program's secret at the provider (client_secret)"
    case .signInLabel: "what the button of the log-in says"
    case .signInAccounts:
      "existing: administrators add those who log in; created: accounts follow the provider's groups"
    case .signInScopes: "what is asked for beside openid, with spaces between"
    case .signInGroupsClaim: "the claim that holds a person's groups"
    case .signInUsernameClaim: "the claim that holds a person's user name"
    case .weasyPrint:
      "the program that makes PDF; empty looks in .venv/bin and on the path, and makes none where it is not"
    }
  }

  var type: ConfigType {
    switch self {
    case .database, .host, .publicAddress, .logLevel: .string
    case .signInIssuer, .signInClient, .signInSecret, .signInLabel, .signInAccounts, .signInScopes,
      .signInGroupsClaim, .signInUsernameClaim:
      .string
    case .forwardedFor: .bool
    case .connections, .statementTimeout, .connectTimeout, .busyTimeout, .port: .int
    case .insecureCookies: .bool
    case .mailPort, .mailTimeout: .int
    case .mailHost, .mailSecurity, .mailUser, .mailPassword, .mailFrom, .mailEnvelopeSender, .mailCAFile:
      .string
    case .officeHours: .string
    case .weasyPrint: .string
    }
  }

  /// Whether the value is for the program alone. The database's address may hold a password too: it is shown
  /// without (`NornaConfiguration.shown`).
  var isSecret: Bool {
    switch self {
    case .mailPassword, .signInSecret: true
    case .database, .connections, .statementTimeout, .connectTimeout, .busyTimeout, .host, .port,
      .publicAddress, .insecureCookies, .logLevel, .mailHost, .mailPort, .mailSecurity, .mailUser, .mailFrom,
      .mailEnvelopeSender, .mailCAFile, .mailTimeout, .officeHours, .forwardedFor, .signInIssuer,
      .signInClient, .signInLabel, .signInAccounts, .signInScopes, .signInGroupsClaim, .signInUsernameClaim,
      .weasyPrint:
      false
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
