/// Everything that the two engines want written differently. Statements are otherwise the same on both.
package enum Dialect: Hashable, Sendable, CaseIterable {
  case sqlite
  case postgresql

  /// A schema statement in the engine's own words. Portable types, written in capitals:
  ///
  /// | written | SQLite (all tables STRICT) | PostgreSQL |
  /// |---|---|---|
  /// | `TEXT` | `TEXT` | `TEXT COLLATE "C"`: sorts by code point, as SQLite does |
  /// | `INTEGER` | `INTEGER` | `BIGINT` |
  /// | `REAL` | `REAL` | `DOUBLE PRECISION` |
  /// | `BOOLEAN` | `INTEGER` | `BOOLEAN` |
  /// | `) WITHOUT ROWID` | the rows lie in the primary key itself: half the work for small rows | nothing |
  package func schema(_ statement: String) -> String {
    let isClustered = statement.hasSuffix(Self.clustered)
    let pieces = SchemaText.pieces(
      isClustered && self == .postgresql ? String(statement.dropLast(Self.clustered.count)) : statement)
    var previous: Substring = ""
    var rendered = ""
    for piece in pieces {
      guard case .word(let word) = piece else {
        rendered += piece.text
        continue
      }
      rendered += type(word, after: previous)
      previous = word
    }
    guard isStrict(pieces) else { return rendered }
    return rendered + (isClustered ? ", STRICT" : " STRICT")
  }

  private static let clustered = " WITHOUT ROWID"

  /// A statement with the engine's placeholders instead of each `?` outside quotes.
  func placeholders(_ statement: String) -> String {
    switch self {
    case .sqlite: statement
    case .postgresql: Self.numbered(statement)
    }
  }

  private func type(_ word: Substring, after previous: Substring) -> String {
    switch (self, word) {
    // After AS stands the type of a CAST, which takes no collation.
    case (.postgresql, "TEXT") where previous != "AS": "TEXT COLLATE \"C\""
    case (.postgresql, "INTEGER"): "BIGINT"
    case (.postgresql, "REAL"): "DOUBLE PRECISION"
    case (.sqlite, "BOOLEAN"): "INTEGER"
    default: String(word)
    }
  }

  private func isStrict(_ pieces: [SchemaText.Piece]) -> Bool {
    guard self == .sqlite else { return false }
    let words = pieces.compactMap { if case .word(let word) = $0 { word.uppercased() } else { nil } }
    return words.starts(with: ["CREATE", "TABLE"])
  }

  private static func numbered(_ statement: String) -> String {
    var rendered = ""
    rendered.reserveCapacity(statement.utf8.count * 2)
    var number = 0
    var quote: Unicode.Scalar?
    for scalar in statement.unicodeScalars {
      if scalar == "?" && quote == nil {
        number += 1
        rendered += "$\(number)"
        continue
      }
      if scalar == quote {
        quote = nil
      } else if quote == nil && (scalar == "'" || scalar == "\"") {
        quote = scalar
      }
      rendered.unicodeScalars.append(scalar)
    }
    return rendered
  }
}
