/// How the program is known at the municipality's identity provider (OpenID Connect Core 1.0).
package struct OpenIDSettings: Sendable {
  /// As the provider writes it, to the letter.
  package let issuer: String
  package let clientID: String
  package let clientSecret: String
  /// Where the provider sends people back to after the log-in.
  package let redirectAddress: String
  /// Where it sends them after the log-out.
  package let afterLogOutAddress: String
  /// What is asked for, beside `openid`.
  package let scopes: [String]
  /// The claim that holds the groups.
  package let groupsClaim: String
  /// The claim that holds the user name.
  package let usernameClaim: String

  package init(
    issuer: String, clientID: String, clientSecret: String, redirectAddress: String,
    afterLogOutAddress: String, scopes: [String] = ["profile"], groupsClaim: String = "groups",
    usernameClaim: String = "preferred_username"
  ) {
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.redirectAddress = redirectAddress
    self.afterLogOutAddress = afterLogOutAddress
    self.scopes = scopes
    self.groupsClaim = groupsClaim
    self.usernameClaim = usernameClaim
  }
}

/// Why a log-in through the provider came to nothing. The reason is for the log, and holds no token.
package enum OpenIDError: Error, Sendable, Equatable {
  /// The provider does not answer, or not in a way that can be read.
  case unavailable(String)
  /// It answers, and the answer cannot be trusted.
  case untrusted(String)
}

/// Who somebody is, after all that there is to check has been checked.
package struct VerifiedIdentity: Sendable, Equatable {
  package let issuer: String
  package let subject: String
  package let username: String?
  package let name: String?
  package let groups: [String]
  package let session: String?
  /// The ID token as it came.
  package let token: String
}

/// What the provider says has ended (OpenID Connect Back-Channel Logout 1.0). One of subject and session is there.
package struct VerifiedLogOut: Sendable, Equatable {
  package let issuer: String
  package let subject: String?
  package let session: String?
  /// The message's own identifier, so that it is obeyed once.
  package let id: String
}
