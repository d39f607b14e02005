import Domain
import Foundation
import SQLEngine

/// What binds staff to the municipality's identity provider, and log-ins that are on their way there and back.
package struct ProviderStore {
  /// A log-in that was sent to the provider.
  package struct Sent: Sendable, Equatable {
    package let nonce: String
    package let verifier: String
    /// Where to go on to at the desk.
    package let goal: String

    package init(nonce: String, verifier: String, goal: String) {
      self.nonce = nonce
      self.verifier = verifier
      self.goal = goal
    }
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func member(issuer: String, subject: String) throws -> StaffMember? {
    try transaction.first(
      """
      SELECT \(sql: StaffStore.columns) FROM provider_identities
      JOIN staff ON staff.id = provider_identities.staff_id
      WHERE issuer = \(issuer) AND subject = \(subject)
      """
    ).map(StaffStore.decode)
  }

  package func isLinked(_ member: StaffID) throws -> Bool {
    try transaction.first("SELECT issuer FROM provider_identities WHERE staff_id = \(member)") != nil
  }

  package func link(_ member: StaffID, issuer: String, subject: String) throws {
    try transaction.execute(
      "INSERT INTO provider_identities (issuer, subject, staff_id) VALUES (\(issuer), \(subject), \(member))")
  }

  package func unlink(_ member: StaffID) throws {
    try transaction.execute("DELETE FROM provider_identities WHERE staff_id = \(member)")
  }

  package func send(_ sent: Sent, stateHash: String, browserHash: String, endsAt: Date) throws {
    try transaction.execute(
      """
      INSERT INTO provider_log_ins (state_hash, browser_hash, nonce, verifier, goal, ends_at)
      VALUES (\(stateHash), \(browserHash), \(sent.nonce), \(sent.verifier), \(sent.goal), \(endsAt))
      """)
  }

  /// Takes back a log-in of the same browser. It comes back once only, whether all else is right or not.
  package func takeBack(stateHash: String, browserHash: String, now: Date) throws -> Sent? {
    let sent = try transaction.first(
      """
      SELECT nonce, verifier, goal FROM provider_log_ins
      WHERE state_hash = \(stateHash) AND browser_hash = \(browserHash) AND ends_at > \(now)
      """
    ).map { row in
      Sent(nonce: try row["nonce"], verifier: try row["verifier"], goal: try row["goal"])
    }
    let taken = try transaction.execute(
      "DELETE FROM provider_log_ins WHERE state_hash = \(stateHash) AND browser_hash = \(browserHash)")
    return taken == 1 ? sent : nil
  }

  package func forgetEnded(at now: Date) throws {
    try transaction.execute("DELETE FROM provider_log_ins WHERE ends_at <= \(now)")
    try transaction.execute("DELETE FROM provider_tokens_used WHERE ends_at <= \(now)")
  }

  /// Notes a log-out message of the provider. False when it came before.
  package func takeToken(_ id: String, endsAt: Date) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO provider_tokens_used (token_id, ends_at) VALUES (\(id), \(endsAt))
      ON CONFLICT (token_id) DO NOTHING
      """) == 1
  }
}
