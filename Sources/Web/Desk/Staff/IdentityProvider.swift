import Domain
import Identity
import Operations

/// The municipality's identity provider, as the pages use it.
package struct IdentityProvider: Sendable {
  let client: OpenIDClient
  let accounts: ProviderAccounts
  /// What the button says, such as "Logga in med kommunens konto".
  let label: String

  package init(client: OpenIDClient, accounts: ProviderAccounts, label: String) {
    self.client = client
    self.accounts = accounts
    self.label = label
  }
}

extension OpenIDError {
  /// What the person is told; the reason is for the log.
  var problem: Problem {
    switch self {
    case .unavailable: Problem(.unavailable, .providerUnavailable)
    case .untrusted: Problem(.unauthenticated, .providerAnswerWrong)
    }
  }

  var reason: String {
    switch self {
    case .unavailable(let reason), .untrusted(let reason): reason
    }
  }
}

extension ProviderIdentity {
  init(_ identity: VerifiedIdentity) {
    self.init(
      issuer: identity.issuer, subject: identity.subject, username: identity.username, name: identity.name,
      groups: identity.groups, session: identity.session, token: identity.token)
  }
}
