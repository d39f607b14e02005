import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Whether links for a new password can be sent by e-mail.
  package var canMailResetLinks: Bool { outgoing.delivery == .on && !outgoing.publicAddress.isEmpty }

  /// Sends a link for a new password to whoever has this address at work, and says nothing of whether anybody does.
  /// - Parameter path: makes a path of the site out of the secret part of the link.
  /// - Throws: `Problem` too many, when the same address or place asks again and again.
  package func mailResetLink(
    to email: String, from origin: LogInOrigin, path: @escaping @Sendable (String) -> String
  ) async throws {
    guard canMailResetLinks else { return }
    let email = email.trimmingCharacters(in: .whitespaces).lowercased()
    // What is taken is never given back: each of them may be a mail.
    let now = try await database.read { $0.now }
    guard throttle.admitMail(to: email, source: origin.source, at: now) else {
      throw Problem(.tooMany, .loginThrottled, field: "email")
    }
    try await database.write { transaction in
      let members = try StaffContactStore(transaction).members(email: email)
      // An address that several share is nobody's proof.
      guard let member = members.first, members.count == 1,
        try StaffStore(transaction).passwordHash(of: member.id) != Self.noPassword
      else { return }
      let token = try Self.makeReset(for: member, way: .mailed, in: transaction)
      let letter = ResetLetter(name: member.name, address: outgoing.publicAddress + path(token))
      try queueMail(
        letter.message, to: email, staff: member.id, goodUntil: transaction.now + Self.longestReset,
        in: transaction)
      try StaffEventStore(transaction).append(.resetLinkMailed, about: member.id, by: .program)
    }
  }
}
