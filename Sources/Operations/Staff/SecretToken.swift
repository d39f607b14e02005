import Crypto
import Domain

/// 256 random bits as text, and the hash under which they are stored.
package enum SecretToken {
  package static func random() -> String {
    Hexadecimal.text((0..<32).map { _ in UInt8.random(in: 0...255) })
  }

  /// Compares in a time that does not tell where they differ.
  package static func equal(_ one: String, _ other: String) -> Bool {
    SymmetricKey(data: Array(one.utf8)) == SymmetricKey(data: Array(other.utf8))
  }

  package static func hash(_ token: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Array(token.utf8)))
  }
}
