import Domain

/// Where a log-in comes from.
package struct LogInOrigin: Sendable {
  /// The address it comes from. Used for counting in memory and for nothing else: it is stored and logged nowhere.
  package let source: String?
  /// The cookie of a browser in which somebody has logged in before.
  package let deviceToken: String?
  /// What the browser calls itself, in words.
  package let device: String

  package init(source: String? = nil, deviceToken: String? = nil, device: String = "") {
    self.source = source
    self.deviceToken = deviceToken
    self.device = device
  }
}

/// A new session: the cookie's token in plain text, and the token that every form must carry.
package struct LoggedIn: Sendable {
  package let token: String
  package let csrfToken: String
  /// For the cookie by which the browser is known the next time.
  package let deviceToken: String
  package let member: StaffMember
}

/// What comes after the right name and password.
package enum LogInStep: Sendable {
  case loggedIn(LoggedIn)
  /// A code of the app; the token says whose log-in it is.
  case code(token: String)
  /// The role needs a second factor, and there is none yet: it is set up now.
  case setUp(token: String)
}
