import Crypto
import Domain
import Foundation
import SQLEngine
import Storage

/// A new session: the cookie's token in plain text, and the token that every form must carry.
package struct LoggedIn: Sendable {
  package let token: String
  package let csrfToken: String
  package let member: StaffMember
}

extension Operations {
  /// A working day with its overtime; after that one logs in again.
  package static let longestSession: TimeInterval = 12 * 3600
  /// Without a sign of life for this long, the session has ended.
  package static let longestIdle: TimeInterval = 60 * 60

  /// - Throws: `Problem` with the same words for a wrong name, a wrong password and a disabled account.
  package func logIn(username: String, password: String) async throws -> LoggedIn {
    let name = username.trimmingCharacters(in: .whitespaces).lowercased()
    let found = try await database.read { try StaffStore($0).find(username: name) }
    let isRight = try await passwords.verify(password, against: found?.passwordHash)
    guard isRight, let member = found?.member, member.disabledOn == nil else {
      throw Problem(.unauthenticated, .loginWrong)
    }
    let session = LoggedIn(token: SecretToken.random(), csrfToken: SecretToken.random(), member: member)
    try await database.write { transaction in
      let store = SessionStore(transaction)
      try store.forgetEnded(at: transaction.now)
      try store.insert(
        tokenHash: SecretToken.hash(session.token), member: member.id, csrfToken: session.csrfToken,
        seenAt: transaction.now, endsAt: transaction.now.addingTimeInterval(Self.longestSession))
    }
    return session
  }

  /// Who a session's token belongs to, or nil.
  package func session(token: String) async throws -> SessionStore.Session? {
    let hash = SecretToken.hash(token)
    let found = try await database.read { transaction in
      try SessionStore(transaction).find(
        tokenHash: hash, now: transaction.now,
        idleSince: transaction.now.addingTimeInterval(-Self.longestIdle)
      ).map { (session: $0, now: transaction.now) }
    }
    guard let found else { return nil }
    // Once a minute is often enough to know that somebody is there.
    if found.now.timeIntervalSince(found.session.seenAt) > 60 {
      try await database.write { try SessionStore($0).touch(tokenHash: hash, at: $0.now) }
    }
    return found.session
  }

  package func logOut(token: String) async throws {
    let hash = SecretToken.hash(token)
    try await database.write { try SessionStore($0).end(tokenHash: hash) }
  }
}

/// 256 random bits as text, and the hash under which they are stored.
package enum SecretToken {
  package static func random() -> String {
    Hexadecimal.text((0..<32).map { _ in UInt8.random(in: 0...255) })
  }

  /// Compares in a time that does not tell where they differ.
  package static func equal(_ one: String, _ other: String) -> Bool {
    SymmetricKey(data: Array(one.utf8)) == SymmetricKey(data: Array(other.utf8))
  }

  package static func hash(_ token: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Array(token.utf8)))
  }
}
