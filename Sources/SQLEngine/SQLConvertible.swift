/// A type that can be bound in a statement and read from a column. An enum with a raw value only has to say that it
/// conforms; an optional of a convertible type is convertible, with nil as NULL.
package protocol SQLConvertible {
  /// The value to store.
  var sqlValue: SQLValue { get }

  /// Reads a stored value; throws when it is NULL, of another type, or not a value of `Self`.
  init(sqlValue: SQLValue) throws(SQLDecodingError)
}

extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
  package var sqlValue: SQLValue { rawValue.sqlValue }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard let value = Self(rawValue: try RawValue(sqlValue: sqlValue)) else {
      throw SQLDecodingError(.invalidValue(of: "\(Self.self)"))
    }
    self = value
  }
}

extension SQLValue: SQLConvertible {
  package var sqlValue: SQLValue { self }

  package init(sqlValue: SQLValue) {
    self = sqlValue
  }
}

extension Int: SQLConvertible {
  package var sqlValue: SQLValue { .integer(Int64(self)) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    self = Int(try Int64(sqlValue: sqlValue))
  }
}

extension Int64: SQLConvertible {
  package var sqlValue: SQLValue { .integer(self) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard case .integer(let value) = sqlValue else {
      throw SQLDecodingError(expected: "an integer", sqlValue)
    }
    self = value
  }
}

extension Double: SQLConvertible {
  package var sqlValue: SQLValue { .real(self) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    switch sqlValue {
    case .real(let value): self = value
    case .integer(let value): self = Double(value)
    default: throw SQLDecodingError(expected: "a real number", sqlValue)
    }
  }
}

extension String: SQLConvertible {
  package var sqlValue: SQLValue { .text(self) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard case .text(let value) = sqlValue else { throw SQLDecodingError(expected: "text", sqlValue) }
    self = value
  }
}

extension Bool: SQLConvertible {
  package var sqlValue: SQLValue { .boolean(self) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    switch sqlValue {
    case .boolean(let value): self = value
    // SQLite has no boolean type: it keeps 0 and 1.
    case .integer(0): self = false
    case .integer(1): self = true
    default: throw SQLDecodingError(expected: "a boolean", sqlValue)
    }
  }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  package var sqlValue: SQLValue { self?.sqlValue ?? .null }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    self = sqlValue == .null ? nil : try Wrapped(sqlValue: sqlValue)
  }
}
