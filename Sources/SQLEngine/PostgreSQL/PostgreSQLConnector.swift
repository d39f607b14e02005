import CPostgreSQL
import Logging

/// Opens connections, sets their sessions up, and refuses a database that would sort or fold Swedish text wrongly.
struct PostgreSQLConnector: Sendable {
  let uri: String
  let options: EngineOptions
  let logger: Logger

  /// Throws `EngineError.unavailable` when the server does not answer, `.cannotOpen` when the database is unfit.
  func connect() throws -> PostgreSQLConnection {
    let connection = try PostgreSQLConnection(
      parameters: parameters, place: DatabaseLocation.postgresql(uri: uri).description, options: options,
      logger: logger)
    try connection.command(sessionSettings)
    try checkEncoding(connection)
    return connection
  }

  /// Later ones count, so the URI may change what stands before it, and not what stands after.
  private var parameters: [(name: String, value: String)] {
    [
      ("connect_timeout", "\(max(2, Int(options.connectTimeout / .seconds(1))))"),
      // A server that vanished without a word is noticed within a minute.
      ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "60000"),
      ("dbname", uri),
      ("application_name", "norna"), ("client_encoding", "UTF8"),
    ]
  }

  /// A server may be set to report commits before they are on its disk; stronger settings than `on` are kept. Statements
  /// are not compiled: where a reach has many conditions, compiling them took a second and the answer eight milliseconds.
  private var sessionSettings: String {
    """
    SET TimeZone = 'UTC';
    SET standard_conforming_strings = on;
    SET jit = off;
    SET statement_timeout = \(Int(options.statementTimeout / .milliseconds(1)));
    SET idle_in_transaction_session_timeout = \(Int(options.idleInTransactionTimeout / .milliseconds(1)));
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
    """
  }

  private func checkEncoding(_ connection: PostgreSQLConnection) throws {
    let row = try connection.rows(
      """
      SELECT current_setting('server_encoding') AS encoding, datctype AS ctype
      FROM pg_database WHERE datname = current_database()
      """
    ).first
    let encoding = try row?["encoding", as: String.self] ?? ""
    let ctype = try row?["ctype", as: String.self] ?? ""
    guard encoding == "UTF8", ctype.lowercased().replacing("-", with: "").hasSuffix("utf8") else {
      throw EngineError.cannotOpen(
        "The PostgreSQL database must have the encoding UTF8 and an LC_CTYPE such as C.UTF-8 (it has \(encoding) "
          + "and \(ctype)): create it with TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.")
    }
  }
}
