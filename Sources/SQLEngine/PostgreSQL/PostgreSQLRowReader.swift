import CPostgreSQL

/// Turns the rows of a result into values, by the types that the server says its columns have.
struct PostgreSQLRowReader {
  private let columns: SQLColumns
  private let kinds: [Kind]

  private enum Kind {
    case boolean
    case integer
    case real
    /// Sums of integers, and averages, are of the type numeric; SQLite gives an integer and a real number.
    case numeric
    case text
  }

  init(_ result: PostgreSQLResult) {
    let names = result.columnNames
    columns = SQLColumns(names)
    kinds = (0..<Int32(names.count)).map { Self.kind(of: result.columnType($0)) }
  }

  func row(of result: PostgreSQLResult, at row: Int32) -> SQLRow {
    var values: [SQLValue] = []
    values.reserveCapacity(kinds.count)
    for (column, kind) in kinds.enumerated() {
      let column = Int32(column)
      values.append(result.isNull(row, column) ? .null : Self.value(result.bytes(row, column), kind))
    }
    return SQLRow(columns: columns, values: values)
  }

  /// The numbers are those of the catalogue `pg_type`, which never change.
  private static func kind(of type: Oid) -> Kind {
    switch type {
    case 16: .boolean
    case 20, 21, 23: .integer
    case 700, 701: .real
    case 1700: .numeric
    default: .text
    }
  }

  private static func value(_ bytes: UnsafeBufferPointer<CChar>, _ kind: Kind) -> SQLValue {
    switch kind {
    case .boolean: .boolean(bytes.first == CChar(UInt8(ascii: "t")))
    case .integer: integer(bytes)
    case .real: real(bytes)
    case .numeric: bytes.contains(CChar(UInt8(ascii: "."))) ? real(bytes) : integer(bytes)
    case .text: .text(string(bytes))
    }
  }

  private static func integer(_ bytes: UnsafeBufferPointer<CChar>) -> SQLValue {
    let text = string(bytes)
    // A sum that no 64 bits hold stays what it is, and is refused when it is read as an integer.
    return Int64(text).map { .integer($0) } ?? .text(text)
  }

  private static func real(_ bytes: UnsafeBufferPointer<CChar>) -> SQLValue {
    let text = string(bytes)
    return Double(text).map { .real($0) } ?? .text(text)
  }

  private static func string(_ bytes: UnsafeBufferPointer<CChar>) -> String {
    bytes.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
  }
}
