/// Who the municipality's identity provider says that somebody is.
package struct ProviderIdentity: Sendable, Equatable {
  /// Issuer and subject together are the person's key; nothing else is (OpenID Connect Core 1.0, 5.7).
  package let issuer: String
  package let subject: String
  /// What the provider calls the account, such as `anna.berg`.
  package let username: String?
  package let name: String?
  package let groups: [String]
  /// The provider's name for its own session, when it gave one.
  package let session: String?
  /// The ID token as it came: with it, one logs out at the provider.
  package let token: String

  package init(
    issuer: String, subject: String, username: String?, name: String?, groups: [String], session: String?,
    token: String
  ) {
    self.issuer = issuer
    self.subject = subject
    self.username = username
    self.name = name
    self.groups = groups
    self.session = session
    self.token = token
  }
}

/// Where the accounts of those come from who log in through the provider.
package enum ProviderAccounts: String, CaseIterable, Sendable {
  /// An administrator adds each of them, with role and place.
  case existing
  /// They are made at the first log-in; the groups decide role and place, at every log-in anew.
  case created
}

extension ProviderIdentity {
  /// The user name as ours are written, or nil when there is none that we could write: `Anna.Berg@example.se` is
  /// `anna.berg`.
  package var ownUsername: String? {
    guard let name = username?.lowercased().split(separator: "@", omittingEmptySubsequences: false).first
    else { return nil }
    return StaffMember.isUsername(name) ? String(name) : nil
  }

  /// The person's name within what an account holds.
  package var shownName: String {
    let name = (name ?? "").filter { !$0.isNewline }.trimmingPrefix(while: \.isWhitespace)
    return name.isEmpty ? username ?? subject : String(name.prefix(200))
  }
}

extension StaffMember {
  /// 1 to 60 of a-z, digits, dot and hyphen.
  package static func isUsername(_ text: some StringProtocol) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "-")
      }
  }
}
