import GRDB

/// SQLite's result codes as `EngineError`.
enum SQLiteErrors {
  /// An error while the database is opened: always with the path in its sentence.
  static func opening(_ error: DatabaseError, path: String) -> EngineError {
    let translated = engineError(error, path: path)
    if case .other(let code, let message) = translated {
      return .cannotOpen("The database \(path) cannot be opened: \(message) (\(code)).")
    }
    return translated
  }

  static func engineError(_ error: DatabaseError, path: String) -> EngineError {
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: constraint(error)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
    case .SQLITE_FULL: .diskFull(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt(path)
    case .SQLITE_CANTOPEN: .cannotOpen("The database \(path) cannot be opened.")
    // The index of the WAL could not grow.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull(path)
    case .SQLITE_IOERR: .unavailable("The file system failed under the database \(path) (\(code(error))).")
    case .SQLITE_INTERRUPT: .unavailable("The statement was interrupted.")
    default: .other(code: code(error), message: error.message ?? "no message")
    }
  }

  private static func code(_ error: DatabaseError) -> String {
    String(error.extendedResultCode.rawValue)
  }

  private static func constraint(_ error: DatabaseError) -> EngineError {
    let subject = subject(of: error.message ?? "")
    return switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      .uniqueViolation(columns: subject.split(separator: ", ").map { column(String($0)) })
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKeyViolation
    case .SQLITE_CONSTRAINT_CHECK: .checkViolation(constraint: subject)
    case .SQLITE_CONSTRAINT_NOTNULL: .notNullViolation(column: column(subject))
    default: .other(code: code(error), message: error.message ?? "no message")
    }
  }

  /// What stands after the colon in messages such as `UNIQUE constraint failed: cases.year, cases.sequence`.
  private static func subject(of message: String) -> String {
    message.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }

  /// The column without its table.
  private static func column(_ name: String) -> String {
    name.split(separator: ".", maxSplits: 1).last.map(String.init) ?? name
  }
}
