import Crypto
import Foundation
import Identity

/// The tokens of the test's provider, right and wrong. They are put together by hand, since no library makes the
/// wrong ones.
extension FakeProvider.State {
  func idToken(nonce: String) async throws(OpenIDError) -> String {
    var claims = base
    claims["exp"] = seconds + 300
    claims["nonce"] = nonce
    claims["preferred_username"] = username
    claims["name"] = "Åsa Ny"
    claims["groups"] = groups
    claims["sid"] = session
    for fault in faults { Self.spoil(&claims, fault, seconds) }
    return token(claims)
  }

  package func logOutToken(id: String, _ change: (inout [String: Any]) -> Void = { _ in }) -> String {
    var claims = base
    claims["jti"] = id
    claims["sid"] = session
    claims["events"] = ["http://schemas.openid.net/event/backchannel-logout": [String: Any]()]
    change(&claims)
    return token(claims)
  }

  private var seconds: Int { Int(now.timeIntervalSince1970) }

  private var base: [String: Any] {
    ["iss": FakeProvider.issuer, "aud": "norna", "iat": seconds, "sub": subject]
  }

  private static func spoil(_ claims: inout [String: Any], _ fault: FakeProvider.Fault, _ seconds: Int) {
    switch fault {
    case .otherIssuer: claims["iss"] = "https://id.example.org"
    case .otherAudience: claims["aud"] = "another"
    case .severalAudiences: claims["aud"] = ["norna", "another"]
    case .otherParty: claims["azp"] = "another"
    case .expired: claims["exp"] = seconds - 61
    case .fromTheFuture: claims["iat"] = seconds + 3600
    case .old: claims["iat"] = seconds - 3600
    case .notYet: claims["nbf"] = seconds + 600
    case .otherNonce: claims["nonce"] = "another"
    case .noNonce: claims["nonce"] = nil
    case .noSubject: claims["sub"] = nil
    case .down, .brokenDocument, .otherIssuersDocument, .plainEndpoint, .brokenKeys, .unsigned,
      .signedWithSecret, .signedWithPublicKey, .foreignKey, .alteredPayload, .noToken, .notAToken:
      break
    }
  }

  private func token(_ claims: [String: Any]) -> String {
    let payload = Self.part(claims)
    if faults.contains(.unsigned) { return "\(Self.part(["alg": "none"])).\(payload)." }
    if faults.contains(.signedWithSecret) { return shared("hemlig&", payload) }
    if faults.contains(.signedWithPublicKey) { return shared(key.publicText, payload) }
    let text = "\(Self.part(["alg": "ES256", "kid": key.name, "typ": "JWT"])).\(payload)"
    let signer = faults.contains(.foreignKey) ? ProviderKey(name: key.name) : key
    let signature = FakeProvider.base64(signer.sign(text))
    if faults.contains(.alteredPayload) {
      var altered = claims
      altered["sub"] = "somebody-else"
      return "\(text.prefix { $0 != "." }).\(Self.part(altered)).\(signature)"
    }
    return "\(text).\(signature)"
  }

  private func shared(_ secret: String, _ payload: String) -> String {
    let text = "\(Self.part(["alg": "HS256", "kid": key.name])).\(payload)"
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(text.utf8), using: SymmetricKey(data: Array(secret.utf8)))
    return "\(text).\(FakeProvider.base64(code))"
  }

  private static func part(_ object: [String: Any]) -> String {
    FakeProvider.base64((try? JSONSerialization.data(withJSONObject: object)) ?? Foundation.Data())
  }
}
