import Crypto
import Foundation

/// A key of the test's provider (P-256), with its public half as it is published.
struct ProviderKey: Sendable {
  let name: String
  private let key = P256.Signing.PrivateKey()

  var published: [String: Any] {
    let bytes = Array(key.publicKey.rawRepresentation)
    return [
      "keys": [
        ["kty": "oct", "k": "c2hhcmVk", "kid": name],
        [
          "kty": "EC", "crv": "P-256", "kid": name, "alg": "ES256", "use": "sig",
          "x": FakeProvider.base64(bytes.prefix(32)), "y": FakeProvider.base64(bytes.suffix(32)),
        ],
      ]
    ]
  }

  /// The public half as a text that somebody could take for a shared secret.
  var publicText: String { key.publicKey.pemRepresentation }

  func sign(_ text: String) -> [UInt8] {
    (try? Array(key.signature(for: Array(text.utf8)).rawRepresentation)) ?? []
  }
}
