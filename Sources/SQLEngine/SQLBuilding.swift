extension SQL {
  /// The parts one after the other, with a separator between: `SQL.joined(conditions, separator: " AND ")`.
  package static func joined(_ parts: [SQL], separator: SQL = ", ") -> SQL {
    guard var result = parts.first else { return "" }
    for part in parts.dropFirst() {
      result += separator
      result += part
    }
    return result
  }

  /// The condition that an expression equals one of the values; false when there are none, so `NOT` of it works too.
  package static func isOneOf(_ expression: SQL, _ values: some Collection<some SQLConvertible>) -> SQL {
    values.isEmpty ? "FALSE" : expression + " IN " + list(values)
  }

  /// `(?, ?, ?)` for `IN`. The last value is repeated up to the next power of two, which changes nothing for `IN` but
  /// keeps the number of different statements small. Nothing is in an empty list; for `NOT IN` use `isOneOf`.
  package static func list(_ values: some Collection<some SQLConvertible>) -> SQL {
    var bound = values.map(\.sqlValue)
    guard let last = bound.last else { return "(NULL)" }
    while bound.count & (bound.count - 1) != 0 { bound.append(last) }
    return SQL(text: placeholders(bound.count), values: bound)
  }

  /// `(?, ?), (?, ?)` for `VALUES`, one group a row; all rows have as many values. To insert many rows use
  /// `Transaction.insert`, which cuts them into statements of few different lengths.
  package static func rows(_ rows: some Collection<[any SQLConvertible]>) -> SQL {
    let group = placeholders(rows.first?.count ?? 0)
    var values: [SQLValue] = []
    values.reserveCapacity(rows.count * (rows.first?.count ?? 0))
    for row in rows {
      for value in row { values.append(value.sqlValue) }
    }
    return SQL(text: Array(repeating: group, count: rows.count).joined(separator: ", "), values: values)
  }

  private static func placeholders(_ count: Int) -> String {
    "(" + Array(repeating: "?", count: count).joined(separator: ", ") + ")"
  }
}
