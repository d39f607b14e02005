import Crypto
import Foundation

/// SHA-256 (FIPS 180-4) over a sequence of texts, each written as a netstring (`length:text,`) so that the parts
/// cannot run into each other.
package struct ChainDigest {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ text: String) {
    let utf8 = text.utf8
    bytes.append(contentsOf: String(utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: utf8)
    bytes.append(UInt8(ascii: ","))
  }

  /// Lower-case hexadecimal.
  package func hexadecimal() -> String {
    Hexadecimal.text(SHA256.hash(data: bytes))
  }
}

package enum Hexadecimal {
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0f)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
