/// What can go wrong for a user, said once: the edge translates it to a page, problem+json or an exit status.
package struct Problem: Error, Sendable, Equatable {
  /// What kind of mistake it is: decides HTTP and exit status.
  package enum Code: String, Sendable {
    /// The input is not acceptable: 422, exit 1.
    case invalid
    /// Missing, or not for this person: the two look alike (404).
    case notFound
    /// Somebody else changed it meanwhile, or it is already done: 409.
    case conflict
    /// Nobody is logged in, or the log-in is wrong: 401.
    case unauthenticated
    /// Too many attempts: 429.
    case tooMany
    /// The database or a folder cannot be used now: 503.
    case unavailable
  }

  package let code: Code
  package let key: ProblemKey
  package let arguments: [String]
  /// The field of the form or of the JSON body that it is about, where there is one.
  package let field: String?

  package init(_ code: Code, _ key: ProblemKey, _ arguments: [String] = [], field: String? = nil) {
    self.code = code
    self.key = key
    self.arguments = arguments
    self.field = field
  }
}

extension Problem {
  /// A document was asked for as PDF, and there is no program that makes any.
  package static let noPDFProgram = Problem(.unavailable, .documentFailed, ["no program makes PDF here"])
}

/// Several problems at once, such as all the fields of a form.
package struct Problems: Error, Sendable, Equatable {
  package let all: [Problem]

  package init(_ all: [Problem]) {
    self.all = all
  }
}
