/// JSON whose keys keep the order they were given in, which `JSONEncoder` does not: what people read beside the
/// description should look like it. Missing values are said (`null`), not left out.
package enum OrderedJSON: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Unrounded; `null` when it is not a finite number, for which JSON has no sign.
  case number(Double)
  case string(String)
  case array([OrderedJSON])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: OrderedJSON
  }

  /// On one line (RFC 8259).
  package var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.isFinite ? value.description : "null"
    case .string(let value): Self.quoted(value)
    case .array(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.key)):\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  /// Quote, backslash and control characters are escaped; all else is UTF-8 as it stands.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\u{00}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension OrderedJSON: ExpressibleByDictionaryLiteral {
  /// The keys in the order they are written.
  package init(dictionaryLiteral members: (String, OrderedJSON)...) {
    self = .object(members.map(Member.init(key:value:)))
  }
}

extension OrderedJSON {
  static func optional(_ value: Int?) -> OrderedJSON { value.map(OrderedJSON.integer) ?? .null }
  static func optional(_ value: Double?) -> OrderedJSON { value.map(OrderedJSON.number) ?? .null }
  static func optional(_ value: String?) -> OrderedJSON { value.map(OrderedJSON.string) ?? .null }

  static func + (object: OrderedJSON, members: [Member]) -> OrderedJSON {
    guard case .object(let own) = object else { return object }
    return .object(own + members)
  }
}
