import Foundation

/// What the provider says of itself (OpenID Connect Discovery 1.0).
struct ProviderDocument: Sendable, Decodable {
  let issuer: String
  let authorizationEndpoint: String
  let tokenEndpoint: String
  let jwksURI: String
  let endSessionEndpoint: String?
  let answersWithIssuer: Bool?
  let tokenAuthentication: [String]?

  private enum CodingKeys: String, CodingKey {
    case issuer
    case authorizationEndpoint = "authorization_endpoint"
    case tokenEndpoint = "token_endpoint"
    case jwksURI = "jwks_uri"
    case endSessionEndpoint = "end_session_endpoint"
    case answersWithIssuer = "authorization_response_iss_parameter_supported"
    case tokenAuthentication = "token_endpoint_auth_methods_supported"
  }

  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
  }

  /// - Throws: `OpenIDError` for a document that is none, of another issuer, or that leads out of TLS.
  init(parsing body: [UInt8], of issuer: String) throws(OpenIDError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Foundation.Data(body))
    } catch {
      throw .unavailable("the provider's document cannot be read: \(error)")
    }
    // To the letter: another issuer's document must not answer for ours (Discovery 1.0, 4.3).
    guard self.issuer == issuer else { throw .untrusted("the document is of issuer \(self.issuer)") }
    for address in [authorizationEndpoint, tokenEndpoint, jwksURI] + [endSessionEndpoint].compactMap({ $0 })
    where !ProviderAddress.isSafe(address) {
      throw .untrusted("\(address) is not an https address")
    }
  }
}

package enum ProviderAddress {
  /// https, or http on this machine, which never leaves it.
  package static func isSafe(_ address: String) -> Bool {
    guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty,
      parts.user == nil, parts.fragment == nil
    else { return false }
    switch parts.scheme {
    case "https": return true
    case "http": return ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
    default: return false
    }
  }
}
