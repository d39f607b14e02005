/// What can go wrong in a database, told alike for both engines. No case carries a stored value: errors are logged,
/// and values may be personal data. `description` is one sentence for whoever runs the program.
package enum EngineError: Error, Hashable, Sendable {
  /// A value that must be unique is there already. The columns of the index, without the table's name.
  case uniqueViolation(columns: [String])
  /// A row that is referred to is missing, or one that others refer to was to be removed.
  case foreignKeyViolation
  /// A CHECK failed: its name (SQLite gives the expression of one without a name).
  case checkViolation(constraint: String)
  /// NULL in a column that forbids it.
  case notNullViolation(column: String)
  /// The database, or the transaction, cannot be written to. Says where.
  case readOnly(String)
  /// No room for the change. Says where.
  case diskFull(String)
  /// The database could not be opened; a sentence with the path or the server.
  case cannotOpen(String)
  /// The server cannot be reached, went away in the middle, or the database is closed; a sentence.
  case unavailable(String)
  /// Another process kept the database locked for longer than `EngineOptions.busyTimeout`.
  case busy
  /// A statement took longer than `EngineOptions.statementTimeout`, or a transaction was idle for too long.
  case timeout
  /// Other transactions got in the way at every attempt.
  case serializationFailure
  /// The database was written by a newer program: the numbers of the newest migration in it and in this program.
  case newerSchema(found: Int, known: Int)
  /// The database lacks migrations, and they may not be applied now.
  case olderSchema(found: Int, known: Int)
  /// The database's migrations are not this program's; a sentence.
  case foreignSchema(String)
  /// The file is damaged or is no database. Says where.
  case corrupt(String)
  /// A value that not both engines can store; a sentence.
  case unstorable(String)
  /// A transaction was used in a way that it does not allow; a sentence.
  case misuse(String)
  /// Anything else: the engine's code (SQLSTATE or SQLite's extended result code) and message.
  case other(code: String, message: String)
}

extension EngineError {
  /// Whether the transaction is lost for good, so that no savepoint can save the rest of it.
  var endsTransaction: Bool {
    switch self {
    case .readOnly, .diskFull, .unavailable, .busy, .serializationFailure, .corrupt, .cannotOpen: true
    case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .timeout, .newerSchema,
      .olderSchema, .foreignSchema, .unstorable, .misuse, .other:
      false
    }
  }
}

extension EngineError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .uniqueViolation(let columns):
      "A row with the same \(columns.joined(separator: ", ")) exists already."
    case .foreignKeyViolation: "The row refers to one that does not exist, or others refer to it."
    case .checkViolation(let constraint): "The row breaks the rule \(constraint)."
    case .notNullViolation(let column): "The column \(column) must have a value."
    case .readOnly(let place): "The database \(place) cannot be written to."
    case .diskFull(let place): "There is no room left for the database \(place)."
    case .cannotOpen(let sentence), .unavailable(let sentence), .foreignSchema(let sentence),
      .unstorable(let sentence), .misuse(let sentence):
      sentence
    case .busy: "The database is locked by another process."
    case .timeout: "The database took too long to answer."
    case .serializationFailure: "Other changes to the database got in the way; try again."
    case .newerSchema(let found, let known):
      "The database has schema version \(found), but this program knows only \(known): use a newer program."
    case .olderSchema(let found, let known):
      "The database has schema version \(found), but this program needs \(known): migrate it first."
    case .corrupt(let place): "The database \(place) is damaged or is no database."
    case .other(let code, let message): "The database answered: \(message) (\(code))"
    }
  }
}
