/// One step of the schema. Steps are only ever added, never changed: databases out there have run them.
package struct Migration: Sendable {
  /// 1, 2, 3, ... without gaps.
  package let number: Int
  /// A short name for people, such as `cases`.
  package let name: String
  /// What it does, in order.
  package let statements: [Statement]

  package init(_ number: Int, _ name: String, _ statements: [Statement]) {
    self.number = number
    self.name = name
    self.statements = statements
  }

  /// One statement, usually written as a string literal with portable types (see `Dialect.schema`).
  package enum Statement: Sendable, ExpressibleByStringLiteral {
    case portable(String)
    /// A statement that only one engine runs, as it stands.
    case only(Dialect, String)

    package init(stringLiteral text: String) {
      self = .portable(text)
    }

    func text(for dialect: Dialect) -> String? {
      switch self {
      case .portable(let text): dialect.schema(text)
      case .only(dialect, let text): text
      case .only: nil
      }
    }
  }
}

/// What a database's schema is, compared with the program's migrations.
package struct SchemaStatus: Sendable, Hashable {
  /// A migration that the database has.
  package struct Applied: Sendable, Hashable {
    package let number: Int
    package let name: String
  }

  /// In order of number.
  package let applied: [Applied]
  /// The numbers that the program has and the database lacks.
  package let pending: [Int]
}
