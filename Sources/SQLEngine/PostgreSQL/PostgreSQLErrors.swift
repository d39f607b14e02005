import CPostgreSQL

/// PostgreSQL's SQLSTATE codes as `EngineError`. Details are left out: they hold the values of rows.
enum PostgreSQLErrors {
  /// The fields of an error, by their letters in the protocol (libpq's macros for them are not imported).
  enum Field {
    static let severity: Unicode.Scalar = "V"
    static let sqlState: Unicode.Scalar = "C"
    static let message: Unicode.Scalar = "M"
    static let detail: Unicode.Scalar = "D"
    static let column: Unicode.Scalar = "c"
    static let constraint: Unicode.Scalar = "n"
  }

  static let closed = EngineError.unavailable("The PostgreSQL database is closed.")

  static func connectionLost(place: String) -> EngineError {
    .unavailable("The connection to the database \(place) was lost.")
  }

  /// The first line of libpq's message says what is wrong; the rest are hints and further addresses tried.
  static func cannotConnect(_ connection: OpaquePointer, place: String) -> EngineError {
    let message = String(cString: PQerrorMessage(connection))
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no reason was given"
    return .unavailable("The database \(place) cannot be reached: \(line).")
  }

  /// A prepared statement whose tables have changed since (0A000), or that the server does not know (26000).
  static func isStaleStatement(_ code: String) -> Bool {
    code == "0A000" || code == "26000"
  }

  static func engineError(_ result: PostgreSQLResult, place: String, isConnected: Bool) -> EngineError {
    guard let state = result.errorField(Field.sqlState) else { return connectionLost(place: place) }
    let translated = violation(state, result) ?? condition(state, place: place)
    if let translated { return translated }
    guard isConnected else { return connectionLost(place: place) }
    return .other(code: state, message: message(state, result))
  }

  private static func violation(_ state: String, _ result: PostgreSQLResult) -> EngineError? {
    let constraint = result.errorField(Field.constraint) ?? ""
    return switch state {
    case "23505": .uniqueViolation(columns: columns(result.errorField(Field.detail)) ?? [constraint])
    case "23503": .foreignKeyViolation
    case "23514": .checkViolation(constraint: constraint)
    case "23502": .notNullViolation(column: result.errorField(Field.column) ?? "")
    default: nil
    }
  }

  private static func condition(_ state: String, place: String) -> EngineError? {
    switch state {
    case "40001", "40P01": .serializationFailure
    case "25006": .readOnly(place)
    case "53100": .diskFull(place)
    case "57014", "25P03", "25P04": .timeout
    case "55P03": .busy
    case "57P01", "57P02", "57P03", "57P05", "53300": connectionLost(place: place)
    case "XX001", "XX002": .corrupt(place)
    // Too many or too few values for a statement; the connection is none the worse.
    case "08P01": nil
    default: state.hasPrefix("08") ? connectionLost(place: place) : nil
    }
  }

  /// The columns in a detail such as `Key (year, sequence)=(2009, 17) already exists.`, whatever its language.
  private static func columns(_ detail: String?) -> [String]? {
    guard let detail, let open = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(")
    else { return nil }
    return detail[detail.index(after: open)..<end.lowerBound].split(separator: ", ").map(String.init)
  }

  /// Messages of class 22 (data exceptions) quote the value.
  private static func message(_ state: String, _ result: PostgreSQLResult) -> String {
    state.hasPrefix("22")
      ? "a value does not fit its column" : result.errorField(Field.message) ?? "no message"
  }
}
