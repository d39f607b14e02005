import Crypto
import Foundation

/// The program's side of a log-in through the municipality's identity provider: authorization code with PKCE, one
/// issuer. What the provider says of itself is kept for an hour; its keys until a token comes that they have not signed.
package actor OpenIDClient {
  private static let documentLifetime: TimeInterval = 3600
  /// Whoever sends tokens of unknown keys must not make us ask the provider each time.
  private static let mostKeyQuestionsPerMinute = 5

  package nonisolated let settings: OpenIDSettings
  private let transport: any ProviderTransport
  private let now: @Sendable () -> Date
  private var document: (value: ProviderDocument, at: Date)?
  private var keys: SigningKeys?
  /// When the keys were asked for in the last minute.
  private var keyQuestions: [Date] = []

  package init(
    settings: OpenIDSettings, transport: any ProviderTransport, now: @escaping @Sendable () -> Date
  ) {
    self.settings = settings
    self.transport = transport
    self.now = now
  }

  /// Where somebody is sent to log in.
  /// - Parameter verifier: PKCE's secret (RFC 7636); 64 characters of hexadecimal are one.
  package func authorizationAddress(state: String, nonce: String, verifier: String) async throws(OpenIDError)
    -> String
  {
    let document = try await currentDocument()
    return FormText.address(
      document.authorizationEndpoint,
      adding: [
        ("response_type", "code"), ("client_id", settings.clientID),
        ("redirect_uri", settings.redirectAddress),
        ("scope", (["openid"] + settings.scopes).joined(separator: " ")), ("state", state),
        ("nonce", nonce), ("code_challenge", Self.challenge(of: verifier)),
        ("code_challenge_method", "S256"),
      ])
  }

  /// Trades the code for an identity.
  /// - Parameter issuer: what came along with the code; compared where the provider says that it sends it (RFC 9207).
  package func identity(code: String, issuer: String?, nonce: String, verifier: String)
    async throws(OpenIDError)
    -> VerifiedIdentity
  {
    let document = try await currentDocument()
    if issuer != nil || document.answersWithIssuer == true {
      guard issuer == settings.issuer else { throw .untrusted("the answer is of another issuer") }
    }
    let token = try await idToken(code: code, verifier: verifier, document: document)
    let claims = try await verifiedClaims(of: token)
    try check.checkIDToken(claims, nonce: nonce)
    return VerifiedIdentity(
      issuer: settings.issuer, subject: claims.text("sub") ?? "",
      username: claims.text(settings.usernameClaim), name: claims.text("name"),
      groups: claims.texts(settings.groupsClaim), session: claims.text("sid"), token: token)
  }

  /// Where somebody logs out at the provider too (RP-Initiated Logout 1.0); nil when it has no such place.
  package func logOutAddress(token: String) async throws(OpenIDError) -> String? {
    try await currentDocument().endSessionEndpoint.map { endpoint in
      FormText.address(
        endpoint,
        adding: [
          ("id_token_hint", token), ("client_id", settings.clientID),
          ("post_logout_redirect_uri", settings.afterLogOutAddress),
        ])
    }
  }

  /// Reads what the provider says has ended.
  package func logOut(token: String) async throws(OpenIDError) -> VerifiedLogOut {
    let claims = try await verifiedClaims(of: token)
    try check.checkLogOutToken(claims)
    return VerifiedLogOut(
      issuer: settings.issuer, subject: claims.text("sub"), session: claims.text("sid"),
      id: claims.text("jti") ?? "")
  }

  private var check: TokenCheck {
    TokenCheck(issuer: settings.issuer, clientID: settings.clientID, now: now())
  }

  private static func challenge(of verifier: String) -> String {
    Base64URL.text(SHA256.hash(data: Array(verifier.utf8)))
  }
}

extension OpenIDClient {
  private func currentDocument() async throws(OpenIDError) -> ProviderDocument {
    if let document, now().timeIntervalSince(document.at) < Self.documentLifetime { return document.value }
    let answer = try await get(ProviderDocument.address(of: settings.issuer))
    let value = try ProviderDocument(parsing: answer, of: settings.issuer)
    document = (value, now())
    return value
  }

  private func verifiedClaims(of token: String) async throws(OpenIDError) -> TokenClaims {
    if let keys, keys.mayHaveSigned(token), let claims = try? await keys.claims(of: token) {
      return claims
    }
    // The provider may have newer keys, also one under the same name.
    return try await freshKeys().claims(of: token)
  }

  private func freshKeys() async throws(OpenIDError) -> SigningKeys {
    let now = now()
    keyQuestions.removeAll { now.timeIntervalSince($0) >= 60 }
    if let keys, keyQuestions.count >= Self.mostKeyQuestionsPerMinute { return keys }
    keyQuestions.append(now)
    let value = try SigningKeys(parsing: try await get(try await currentDocument().jwksURI))
    keys = value
    return value
  }

  private func idToken(code: String, verifier: String, document: ProviderDocument)
    async throws(OpenIDError)
    -> String
  {
    var form = [
      (name: "grant_type", value: "authorization_code"), (name: "code", value: code),
      (name: "redirect_uri", value: settings.redirectAddress), (name: "code_verifier", value: verifier),
    ]
    // Basic is the default where the provider does not say (Core 1.0, 9).
    let isBasic = (document.tokenAuthentication ?? ["client_secret_basic"]).contains("client_secret_basic")
    if !isBasic {
      form += [
        (name: "client_id", value: settings.clientID), (name: "client_secret", value: settings.clientSecret),
      ]
    }
    let answer = try await transport.send(
      ProviderQuestion(
        address: document.tokenEndpoint, form: form, authorization: isBasic ? basicAuthorization : nil))
    guard answer.status == 200 else { throw .untrusted("the code was not accepted: \(answer.status)") }
    guard
      let object = try? JSONSerialization.jsonObject(with: Foundation.Data(answer.body)) as? [String: Any],
      let token = object["id_token"] as? String
    else { throw .untrusted("the answer to the code has no ID token") }
    return token
  }

  /// Both parts are escaped as in a form before they are joined (RFC 6749, 2.3.1).
  private var basicAuthorization: String {
    let pair = "\(FormText.escaped(settings.clientID)):\(FormText.escaped(settings.clientSecret))"
    return "Basic " + Foundation.Data(pair.utf8).base64EncodedString()
  }

  private func get(_ address: String) async throws(OpenIDError) -> [UInt8] {
    let answer = try await transport.send(ProviderQuestion(address: address))
    guard answer.status == 200 else { throw .unavailable("\(address) answers \(answer.status)") }
    return answer.body
  }
}
