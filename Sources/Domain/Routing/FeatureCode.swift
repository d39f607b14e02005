import Crypto

/// How a feature is stored: as 64 bits of SHA-256 over the register's own salt and its name. What is learnt can be
/// counted and looked up, but no word can be read out of it, so the counts hold no personal data.
package struct FeatureCode: Sendable, Equatable {
  private let salt: String

  package init(salt: String) {
    self.salt = salt
  }

  package func code(of name: String) -> Int64 {
    SHA256.hash(data: Array("\(salt) \(name)".utf8)).prefix(8).reduce(0) { $0 << 8 | Int64($1) }
  }
}
