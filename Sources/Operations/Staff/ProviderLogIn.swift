import Domain
import Foundation
import SQLEngine
import Storage

/// A log-in on its way to the identity provider.
package struct ProviderJourney: Sendable {
  /// Goes with the address, and comes back.
  package let state: String
  /// Stays in the browser's cookie: whoever comes back must be who left.
  package let browserToken: String
  package let nonce: String
  package let verifier: String
}

extension Operations {
  /// How long somebody may take at the provider.
  package static let longestProviderLogIn: TimeInterval = 15 * 60

  /// Sends somebody to the identity provider.
  /// - Parameter goal: where to go on to at the desk afterwards.
  package func startProviderLogIn(goal: String) async throws -> ProviderJourney {
    let journey = ProviderJourney(
      state: SecretToken.random(), browserToken: SecretToken.random(), nonce: SecretToken.random(),
      verifier: SecretToken.random())
    try await database.write { transaction in
      let store = ProviderStore(transaction)
      try store.forgetEnded(at: transaction.now)
      try store.send(
        ProviderStore.Sent(nonce: journey.nonce, verifier: journey.verifier, goal: goal),
        stateHash: SecretToken.hash(journey.state), browserHash: SecretToken.hash(journey.browserToken),
        endsAt: transaction.now.addingTimeInterval(Self.longestProviderLogIn))
    }
    return journey
  }

  /// Takes back a log-in that came from the provider. It comes back once.
  /// - Throws: `Problem` for one that did not leave here, in this browser, or that is too old.
  package func takeBackProviderLogIn(state: String, browserToken: String) async throws -> ProviderStore.Sent {
    let sent = try await database.write { transaction in
      try ProviderStore(transaction).takeBack(
        stateHash: SecretToken.hash(state), browserHash: SecretToken.hash(browserToken), now: transaction.now)
    }
    guard let sent else { throw Problem(.unauthenticated, .loginExpired) }
    return sent
  }

  /// Opens a session for whom the provider has vouched. The second factor is the provider's to ask for.
  /// - Throws: `Problem` unauthenticated when there is no account and none is to be made.
  package func logIn(_ identity: ProviderIdentity, accounts: ProviderAccounts, from origin: LogInOrigin)
    async throws -> LoggedIn
  {
    let outcome = try await database.write { transaction -> Result<LoggedIn, Problem> in
      do {
        let member = try ProviderAccount(identity: identity, transaction: transaction, operations: self)
          .member(accounts)
        return .success(
          try Self.openSession(
            for: member, from: origin, identity: identity, in: transaction))
      } catch let problem as Problem {
        // What was taken away on the way, such as sessions of somebody without a group, is to stay so.
        return .failure(problem)
      }
    }
    return try outcome.get()
  }

  /// Ends what the provider says has ended (OpenID Connect Back-Channel Logout 1.0).
  /// - Parameters:
  ///   - tokenID: the message's own identifier; one that comes twice is refused.
  ///   - subject: nil when only the session is named.
  ///   - memory: how many seconds the message is remembered, longer than it holds.
  package func logOutFromProvider(
    issuer: String, subject: String?, session: String?, tokenID: String,
    keptFor memory: TimeInterval
  ) async throws {
    try await database.write { transaction in
      let store = ProviderStore(transaction)
      guard try store.takeToken(SecretToken.hash(tokenID), endsAt: transaction.now.addingTimeInterval(memory))
      else {
        throw Problem(.invalid, .providerAnswerWrong)
      }
      let sessions = SessionStore(transaction)
      if let subject {
        guard let member = try store.member(issuer: issuer, subject: subject) else { return }
        try sessions.endFromProvider(of: member.id, session: session)
      } else if let session {
        try sessions.endFromProvider(session: session)
      }
    }
  }
}
