import CPostgreSQL

/// A result of libpq, freed when it is let go.
final class PostgreSQLResult {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    PQclear(pointer)
  }

  var isFailure: Bool {
    switch PQresultStatus(pointer) {
    case PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: false
    default: true
    }
  }

  var rowCount: Int32 { PQntuples(pointer) }

  /// Such as `INSERT 0 1` or `COMMIT`.
  var commandTag: String { String(cString: PQcmdStatus(pointer)) }

  /// The rows that a statement changed; the server counts the rows of a SELECT too.
  var changedRows: Int {
    commandTag.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(pointer))) ?? 0
  }

  var columnNames: [String] {
    (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
  }

  func columnType(_ column: Int32) -> Oid {
    PQftype(pointer, column)
  }

  func isNull(_ row: Int32, _ column: Int32) -> Bool {
    PQgetisnull(pointer, row, column) == 1
  }

  /// The bytes of a value in the text format, followed by a NUL; valid while the result lives.
  func bytes(_ row: Int32, _ column: Int32) -> UnsafeBufferPointer<CChar> {
    UnsafeBufferPointer(
      start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
  }

  /// A part of an error: see `PostgreSQLErrors.Field`.
  func errorField(_ field: Unicode.Scalar) -> String? {
    PQresultErrorField(pointer, Int32(field.value)).map { String(cString: $0) }
  }
}
