/// A statement, or a part of one, with its values apart from its text. It is written as a string literal, and every
/// `\(value)` in it is bound, never spliced: a value cannot become SQL.
///
///     let statement: SQL = "SELECT id, subject FROM feedback_cases WHERE number = \(number)"
///     try transaction.query(statement + " ORDER BY \(sql: order) LIMIT \(20)")
///
/// `\(sql: part)` splices another `SQL`. Names of tables and columns are lower case, since PostgreSQL gives them so.
package struct SQL: Sendable, Hashable {
  /// The text, with a `?` outside quotes for each value.
  private(set) var text: String
  /// The bound values, in the order of their placeholders.
  private(set) var values: [SQLValue]

  /// A text without values. Not offered to other modules: there, SQL is written as literals only.
  init(text: String, values: [SQLValue] = []) {
    self.text = text
    self.values = values
  }

  package static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + right.text, values: left.values + right.values)
  }

  package static func += (left: inout SQL, right: SQL) {
    left.text += right.text
    left.values += right.values
  }
}

extension SQL: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text: text)
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.sql
  }

  /// Collects the literal's text and its values.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql: SQL

    package init(literalCapacity: Int, interpolationCount: Int) {
      var text = ""
      text.reserveCapacity(literalCapacity + interpolationCount)
      var values: [SQLValue] = []
      values.reserveCapacity(interpolationCount)
      sql = SQL(text: text, values: values)
    }

    package mutating func appendLiteral(_ literal: String) {
      sql.text += literal
    }

    /// Binds a value.
    package mutating func appendInterpolation(_ value: some SQLConvertible) {
      sql.text += "?"
      sql.values.append(value.sqlValue)
    }

    /// Binds a value, or NULL for nil. Spelled out for optionals, which the compiler else warns of in literals.
    package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
      sql.text += "?"
      sql.values.append(value.sqlValue)
    }

    /// Splices a part of a statement, with its values.
    package mutating func appendInterpolation(sql part: SQL) {
      sql += part
    }
  }
}
