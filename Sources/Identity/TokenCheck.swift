import Crypto
import Foundation

/// What must hold of a token whose signature is right (OpenID Connect Core 1.0, 3.1.3.7). Pure: the clock is handed in.
struct TokenCheck {
  /// How much clocks may differ, in seconds.
  static let skew = 60.0
  /// How old a token may be that we have just asked for.
  static let oldest = 600.0

  let issuer: String
  let clientID: String
  let now: Date

  /// - Throws: `OpenIDError.untrusted` that says which claim is wrong.
  func checkIDToken(_ claims: TokenClaims, nonce: String) throws(OpenIDError) {
    try checkOrigin(claims)
    guard let expiry = claims.number("exp"), seconds < expiry + Self.skew else {
      throw .untrusted("the ID token has expired")
    }
    guard let given = claims.text("nonce"),
      SymmetricKey(data: Array(given.utf8)) == SymmetricKey(data: Array(nonce.utf8))
    else { throw .untrusted("the ID token has another nonce") }
    guard let subject = claims.text("sub"), subject.count <= 255 else {
      throw .untrusted("the ID token has no subject")
    }
  }

  /// Back-Channel Logout 1.0, 2.6.
  func checkLogOutToken(_ claims: TokenClaims) throws(OpenIDError) {
    try checkOrigin(claims)
    if let expiry = claims.number("exp"), seconds >= expiry + Self.skew {
      throw .untrusted("the log-out token has expired")
    }
    guard claims.members("events").contains("http://schemas.openid.net/event/backchannel-logout") else {
      throw .untrusted("this is no log-out token")
    }
    // An ID token must not pass for one.
    guard !claims.has("nonce") else { throw .untrusted("a log-out token has no nonce") }
    guard claims.text("jti") != nil else { throw .untrusted("the log-out token has no identifier") }
    guard claims.text("sub") != nil || claims.text("sid") != nil else {
      throw .untrusted("the log-out token names nobody")
    }
  }

  private func checkOrigin(_ claims: TokenClaims) throws(OpenIDError) {
    guard claims.text("iss") == issuer else { throw .untrusted("the token is of another issuer") }
    let audience = claims.texts("aud")
    guard audience.contains(clientID) else { throw .untrusted("the token is for somebody else") }
    if audience.count > 1 || claims.has("azp") {
      guard claims.text("azp") == clientID else { throw .untrusted("the token was given to somebody else") }
    }
    guard let issued = claims.number("iat"), issued <= seconds + Self.skew else {
      throw .untrusted("the token is from the future")
    }
    guard seconds <= issued + Self.oldest + Self.skew else { throw .untrusted("the token is too old") }
    if let start = claims.number("nbf"), seconds + Self.skew < start {
      throw .untrusted("the token does not hold yet")
    }
  }

  private var seconds: Double { now.timeIntervalSince1970 }
}
