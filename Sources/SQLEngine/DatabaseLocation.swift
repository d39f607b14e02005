import Foundation

/// Where a database is: `sqlite:///path/norna.db` (or `sqlite:norna.db`, seen from the working directory), or
/// `postgresql://user@host:port/db` as libpq reads it. The description has no password and no parameters.
package enum DatabaseLocation: Hashable, Sendable {
  case sqlite(path: String)
  case postgresql(uri: String)

  /// Throws `EngineError.cannotOpen` with what was expected.
  package init(parsing text: String) throws {
    if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
      self = .postgresql(uri: text)
    } else if let path = Self.sqlitePath(text) {
      self = .sqlite(path: path)
    } else {
      throw EngineError.cannotOpen(
        "The database must be given as sqlite:///path/norna.db or postgresql://user@host:port/db.")
    }
  }

  private static func sqlitePath(_ text: String) -> String? {
    guard text.hasPrefix("sqlite:") else { return nil }
    var path = text.dropFirst("sqlite:".count)
    if path.hasPrefix("//") {
      path = path.dropFirst(2)
      // Between // and the next / stands a host, which a file has not.
      guard path.hasPrefix("/") else { return nil }
    }
    guard let decoded = String(path).removingPercentEncoding, !decoded.isEmpty, !decoded.utf8.contains(0)
    else { return nil }
    return decoded
  }
}

extension DatabaseLocation: CustomStringConvertible {
  package var description: String {
    switch self {
    case .sqlite(let path): path
    case .postgresql(let uri): Self.withoutSecrets(uri)
    }
  }

  private static func withoutSecrets(_ uri: String) -> String {
    let scheme = uri.prefix { $0 != "/" } + "//"
    let rest = uri.dropFirst(scheme.count).prefix { $0 != "?" }
    guard let at = rest.lastIndex(of: "@") else { return "\(scheme)\(rest)" }
    let user = rest[..<at].prefix { $0 != ":" }
    return "\(scheme)\(user)\(rest[at...])"
  }
}
