import Crypto
import Foundation
import Identity
import Synchronization

/// An identity provider in memory that can be told to do every wrong thing there is.
package final class FakeProvider: ProviderTransport {
  package static let issuer = "https://id.tallsjo.example"

  /// What it does wrong, or in another way than usual.
  package enum Fault: Sendable, CaseIterable {
    case down, brokenDocument, otherIssuersDocument, plainEndpoint, brokenKeys
    case otherIssuer, otherAudience, severalAudiences, otherParty, expired, fromTheFuture, old, notYet
    case otherNonce, noNonce, noSubject
    case unsigned, signedWithSecret, signedWithPublicKey, foreignKey, alteredPayload, noToken, notAToken
  }

  package struct State: Sendable {
    package var faults: Set<Fault> = []
    package var now = Date(timeIntervalSince1970: 1_800_000_000)
    package var subject = "subject-1"
    package var username = "asa.ny"
    package var groups = ["alla", "norna"]
    package var session = "session-1"
    var key = ProviderKey(name: "k1")
    /// What was asked for a code, by code.
    var codes: [String: (nonce: String, challenge: String)] = [:]
    var asked: [String: Int] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  package func change<Value>(_ body: (inout State) -> Value) -> Value where Value: Sendable {
    state.withLock { state in body(&state) }
  }

  /// Takes another key into use; the old one is no longer published.
  package func rotateKey(name: String) {
    state.withLock { $0.key = ProviderKey(name: name) }
  }

  /// How often an address was asked, by the end of its path.
  package func timesAsked(_ end: String) -> Int { state.withLock { $0.asked[end] ?? 0 } }

  /// The person logs in at the address that they were sent to.
  /// - Returns: code and state as they come back.
  package func logIn(at address: String) -> (code: String, state: String) {
    let fields = Self.fields(URLComponents(string: address)?.percentEncodedQuery ?? "")
    return state.withLock { state in
      let code = "code-\(state.codes.count + 1)"
      state.codes[code] = (nonce: fields["nonce"] ?? "", challenge: fields["code_challenge"] ?? "")
      return (code, fields["state"] ?? "")
    }
  }

  package func send(_ question: ProviderQuestion) async throws(OpenIDError) -> ProviderAnswer {
    let end = question.address.split(separator: "/").last.map(String.init) ?? ""
    let current = state.withLock { state in
      state.asked[end, default: 0] += 1
      return state
    }
    if current.faults.contains(.down) { throw .unavailable("connection refused") }
    switch end {
    case "openid-configuration": return Self.json(Self.document(current.faults))
    case "keys":
      return current.faults.contains(.brokenKeys)
        ? ProviderAnswer(status: 200, body: Array("<html>".utf8)) : Self.json(current.key.published)
    case "token": return try await answer(question)
    default: return ProviderAnswer(status: 404, body: [])
    }
  }

  private func answer(_ question: ProviderQuestion) async throws(OpenIDError) -> ProviderAnswer {
    let fields = Dictionary(question.form ?? [], uniquingKeysWith: { $1 })
    // A code is good for one time, and for whoever knows what its challenge was made of.
    let asked = state.withLock { $0.codes.removeValue(forKey: fields["code"] ?? "") }
    let challenge = Self.base64(SHA256.hash(data: Array((fields["code_verifier"] ?? "").utf8)))
    guard let asked, asked.challenge == challenge,
      question.authorization == "Basic " + Foundation.Data("norna:hemlig%26".utf8).base64EncodedString()
    else { return ProviderAnswer(status: 400, body: Array("{\"error\":\"invalid_grant\"}".utf8)) }
    let current = change { $0 }
    if current.faults.contains(.noToken) { return Self.json(["access_token": "a"]) }
    if current.faults.contains(.notAToken) { return Self.json(["id_token": "a.b"]) }
    return Self.json(["id_token": try await current.idToken(nonce: asked.nonce)])
  }

  private static func document(_ faults: Set<Fault>) -> [String: Any] {
    if faults.contains(.brokenDocument) { return ["issuer": issuer] }
    let base = faults.contains(.plainEndpoint) ? "http://id.tallsjo.example" : issuer
    return [
      "issuer": faults.contains(.otherIssuersDocument) ? issuer + "/" : issuer,
      "authorization_endpoint": "\(issuer)/login?tenant=1", "token_endpoint": "\(base)/token",
      "jwks_uri": "\(issuer)/keys", "end_session_endpoint": "\(issuer)/logout",
    ]
  }

  private static func json(_ object: [String: Any]) -> ProviderAnswer {
    let bytes = (try? JSONSerialization.data(withJSONObject: object)) ?? Foundation.Data()
    return ProviderAnswer(status: 200, body: Array(bytes))
  }

  static func base64(_ bytes: some Sequence<UInt8>) -> String {
    Foundation.Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  private static func fields(_ query: String) -> [String: String] {
    var parts = URLComponents()
    parts.percentEncodedQuery = query
    return Dictionary(
      (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
  }
}
