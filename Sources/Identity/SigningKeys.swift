import Foundation
import JWTKit

/// The provider's public keys (RFC 7517), and the check of a signature with them.
struct SigningKeys: Sendable {
  /// Signatures with a public key only. Neither `none` nor a shared secret: with those, whoever knows what we know
  /// could sign (RFC 8725, 2.1).
  private static let algorithms: Set<String> = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
  ]

  private let keys: [JWK]

  /// - Throws: `OpenIDError.unavailable` for what is no key set. Keys of kinds that we do not know are passed over.
  init(parsing body: [UInt8]) throws(OpenIDError) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Foundation.Data(body)) as? [String: Any],
      let list = object["keys"] as? [[String: Any]]
    else { throw .unavailable("the provider's keys cannot be read") }
    keys = list.compactMap(Self.key)
  }

  private static func key(_ object: [String: Any]) -> JWK? {
    guard let kind = object["kty"] as? String, ["RSA", "EC", "OKP"].contains(kind),
      (object["use"] as? String ?? "sig") == "sig"
    else { return nil }
    var object = object
    if object["kid"] == nil { object["kid"] = "" }
    guard let text = try? JSONSerialization.data(withJSONObject: object) else { return nil }
    return try? JWK(json: String(decoding: text, as: UTF8.self))
  }

  /// Whether a token may be one that these keys have signed; if not, the provider may have newer ones.
  func mayHaveSigned(_ token: String) -> Bool {
    guard let header = Self.header(of: token) else { return false }
    return !candidates(header).isEmpty
  }

  /// - Throws: `OpenIDError.untrusted` for any other signature than one of these keys.
  func claims(of token: String) async throws(OpenIDError) -> TokenClaims {
    guard let header = Self.header(of: token) else { throw .untrusted("the token cannot be read") }
    guard Self.algorithms.contains(header.algorithm) else {
      throw .untrusted("the token is signed with \(header.algorithm.prefix(20))")
    }
    for key in candidates(header) {
      if let claims = await Self.claims(of: token, by: key) { return claims }
    }
    throw .untrusted("the token's signature is wrong")
  }

  private static func claims(of token: String, by key: JWK) async -> TokenClaims? {
    // One key at a time: which of them it is must not be left to a default.
    let collection = JWTKeyCollection()
    do {
      _ = try await collection.add(jwk: key, isDefault: true)
      return try await collection.verify(token, as: TokenClaims.self)
    } catch {
      // A signature of another key is no error here: the next key is tried.
      return nil
    }
  }

  private func candidates(_ header: Header) -> [JWK] {
    guard let identifier = header.key else { return keys }
    return keys.filter { $0.keyIdentifier?.string == identifier || $0.keyIdentifier?.string == "" }
  }

  private struct Header {
    let algorithm: String
    let key: String?
  }

  private static func header(of token: String) -> Header? {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64URL.bytes(parts[0]),
      let object = try? JSONSerialization.jsonObject(with: Foundation.Data(bytes)) as? [String: Any],
      let algorithm = object["alg"] as? String, object["crit"] == nil
    else { return nil }
    return Header(algorithm: algorithm, key: object["kid"] as? String)
  }
}
