import GRDB
import GRDBSQLite

/// A prepared statement, which takes as many values every time.
final class SQLitePrepared {
  let statement: Statement
  /// How many values it was found to take.
  private var valueCount: Int?

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// Binds the values: the first time by GRDB, which counts them and has them be the statement's own; then straight to
  /// SQLite, for an import binds millions, and GRDB's way costs more than what SQLite does with them.
  func bind(_ values: [SQLValue]) throws {
    guard valueCount == values.count else {
      try statement.setArguments(StatementArguments(values.map(\.databaseValue)))
      valueCount = values.count
      return
    }
    // What a failed execution left as its result is reset along with it, and has been reported.
    sqlite3_reset(statement.sqliteStatement)
    for (index, value) in values.enumerated() {
      let code = value.bind(to: statement.sqliteStatement, at: CInt(index + 1))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }
}

extension SQLValue {
  fileprivate func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    switch self {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let value): sqlite3_bind_int64(statement, index, value)
    case .real(let value): sqlite3_bind_double(statement, index, value)
    case .boolean(let value): sqlite3_bind_int64(statement, index, value ? 1 : 0)
    case .text(let value): Self.bind(value, to: statement, at: index)
    }
  }

  private static func bind(_ text: String, to statement: SQLiteStatement, at index: CInt) -> CInt {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, copied) }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, index, $0, CInt(bytes.count), copied)
      }
    }
  }

  /// SQLITE_TRANSIENT, a macro that does not come through: SQLite makes a copy of its own.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .boolean(let value): value.databaseValue
    }
  }
}
