/// A column that does not hold what the program expects. It names the column and the types, never the value.
package struct SQLDecodingError: Error, Hashable, Sendable {
  /// What was wrong.
  package enum Reason: Hashable, Sendable {
    /// The row has no column of that name.
    case unknownColumn
    /// NULL in a column that was read as a type that is not optional.
    case unexpectedNull(expected: String)
    /// A value of another type.
    case wrongType(expected: String, found: String)
    /// A value of the right type that is none of the type's values (an unknown raw value, a malformed instant).
    case invalidValue(of: String)
  }

  package let reason: Reason
  /// The column that was read; nil when a value was converted by itself.
  package let column: String?

  package init(_ reason: Reason, column: String? = nil) {
    self.reason = reason
    self.column = column
  }

  /// For use in `SQLConvertible.init(sqlValue:)`: tells NULL from a value of the wrong type.
  package init(expected: String, _ found: SQLValue) {
    self.init(
      found == .null
        ? .unexpectedNull(expected: expected) : .wrongType(expected: expected, found: found.typeName))
  }

  func naming(_ column: String) -> SQLDecodingError {
    SQLDecodingError(reason, column: column)
  }
}

extension SQLDecodingError: CustomStringConvertible {
  package var description: String {
    let place = column.map { "The column \($0)" } ?? "The value"
    return switch reason {
    case .unknownColumn: "\(place) is not in the result."
    case .unexpectedNull(let expected): "\(place) is NULL where \(expected) was expected."
    case .wrongType(let expected, let found): "\(place) holds \(found) where \(expected) was expected."
    case .invalidValue(let type): "\(place) holds a value that is no \(type)."
    }
  }
}
