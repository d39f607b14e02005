/// One row of a result. Columns are read by name, and the type is asked for:
///
///     let number: Int = try row["number"]
///     let closed = try row["closed_on", as: String?.self]
package struct SQLRow: Sendable {
  private let columns: SQLColumns
  private let values: [SQLValue]

  init(columns: SQLColumns, values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// The names of the columns, in the order of the statement.
  package var columnNames: [String] { columns.names }

  /// The value of a column. Throws when there is no such column, when it is NULL and the type is not optional, and
  /// when it holds something else; the error names the column.
  package subscript<Value: SQLConvertible>(_ column: String) -> Value {
    get throws(SQLDecodingError) {
      try self[column, as: Value.self]
    }
  }

  /// The value of a column as the given type; see the other subscript.
  package subscript<Value: SQLConvertible>(_ column: String, as type: Value.Type) -> Value {
    get throws(SQLDecodingError) {
      guard let index = columns.index(of: column) else {
        throw SQLDecodingError(.unknownColumn, column: column)
      }
      do throws(SQLDecodingError) {
        return try Value(sqlValue: values[index])
      } catch {
        throw error.naming(column)
      }
    }
  }
}

/// The column names that all rows of a result share.
final class SQLColumns: Sendable {
  let names: [String]

  init(_ names: [String]) {
    self.names = names
  }

  /// Results have few columns with short names: comparing them in turn is faster than hashing.
  func index(of name: String) -> Int? {
    names.firstIndex(of: name)
  }
}
