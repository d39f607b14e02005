import Crypto
import Foundation

/// The code with which a sender, also an anonymous one, follows the case: 26 characters of Crockford's base 32,
/// 130 random bits. Shown once; only its SHA-256 is stored, which suffices above 112 bits (OWASP ASVS 5.0, 6.5.2).
package struct ReceiptCode: Sendable, Equatable {
  package static let length = 26

  /// Upper case, without separators.
  package let text: String

  /// A new code from the system's random numbers.
  package static func random() -> ReceiptCode {
    var generator = SystemRandomNumberGenerator()
    let symbols = (0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
    return ReceiptCode(symbols: symbols)
  }

  /// Reads a code as people type it: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
  package init?(_ typed: String) {
    var symbols: [Character] = []
    for character in typed.uppercased() {
      if character.isWhitespace || character == "-" { continue }
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
  package var grouped: String {
    stride(from: 0, to: Self.length, by: 4).map { start in
      String(text.dropFirst(start).prefix(4))
    }.joined(separator: " ")
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
