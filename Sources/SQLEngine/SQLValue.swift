import Foundation

/// A value as both engines store it. There is no date and no blob: days and instants are text that sorts as time
/// (see `InstantText`), so that the same value reads the same on both engines.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case boolean(Bool)
}

extension SQLValue {
  /// The name of the value's type, for messages. Never the value itself: it may be personal data.
  var typeName: String {
    switch self {
    case .null: "NULL"
    case .integer: "an integer"
    case .real: "a real number"
    case .text: "text"
    case .boolean: "a boolean"
    }
  }

  /// Refuses what only one of the engines would store: NUL in text (PostgreSQL cannot) and numbers that are not
  /// finite (SQLite makes NULL of them).
  func checkStorable() throws(EngineError) {
    switch self {
    case .text(let text) where text.hasNUL:
      throw .unstorable("A text with a NUL character cannot be stored.")
    case .real(let number) where !number.isFinite:
      throw .unstorable("A number that is not finite cannot be stored.")
    default:
      return
    }
  }
}

extension String {
  /// `memchr` where the bytes lie together, as they nearly always do: every stored text is looked through.
  fileprivate var hasNUL: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    } ?? utf8.contains(0)
  }
}
