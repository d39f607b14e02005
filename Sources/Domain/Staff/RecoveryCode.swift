import Crypto
import Foundation

/// What opens instead of the telephone, once: 24 characters of Crockford's base 32, 120 random bits. Above 112 bits a
/// plain SHA-256 suffices to store (OWASP ASVS 5.0, 6.5.2).
package struct RecoveryCode: Sendable, Equatable {
  package static let length = 24
  /// How many somebody gets at a time.
  package static let count = 10

  /// Upper case, without separators.
  package let text: String

  package static func random() -> RecoveryCode {
    var generator = SystemRandomNumberGenerator()
    return RecoveryCode(
      symbols: (0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }

  /// Reads a code as people type it: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
  package init?(_ typed: String) {
    var symbols: [Character] = []
    for character in typed.uppercased() where !character.isWhitespace && character != "-" {
      let symbol: Character = character == "O" ? "0" : character == "I" || character == "L" ? "1" : character
      guard Self.alphabet.contains(symbol), symbols.count < Self.length else { return nil }
      symbols.append(symbol)
    }
    guard symbols.count == Self.length else { return nil }
    self.init(symbols: symbols)
  }

  private init(symbols: [Character]) {
    text = String(symbols)
  }

  /// What is stored: SHA-256 in lower-case hexadecimal.
  package var hash: String { Hexadecimal.text(SHA256.hash(data: Array(text.utf8))) }

  /// In groups of four, as it is shown and printed.
  package var grouped: String { text.inGroupsOfFour }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
