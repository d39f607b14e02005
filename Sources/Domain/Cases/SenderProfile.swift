/// What the register needs to know of the sender without knowing who it is.
package struct SenderProfile: Sendable, Equatable {
  package enum Identity: String, Sendable, Codable {
    case anonymous, named
  }

  package enum Wish: String, Sendable, Codable {
    case answer, noAnswer
  }

  package let identity: Identity
  package let wish: Wish
  /// A receipt code was shown, so that even an anonymous sender can read the answer.
  package let hasReceiptCode: Bool
  package let capacity: SenderCapacity?

  package init(identity: Identity, wish: Wish, hasReceiptCode: Bool, capacity: SenderCapacity? = nil) {
    self.identity = identity
    self.wish = wish
    self.hasReceiptCode = hasReceiptCode
    self.capacity = capacity
  }

  /// An imported anonymous item has no receipt code and cannot be reached; one with a code can (interface.md).
  package var canBeReached: Bool { identity == .named || hasReceiptCode }

  /// Whether the two promises apply to this sender.
  package var owedAnswer: Bool { wish == .answer && canBeReached }
}

/// In what capacity somebody writes; optional, and asked in these words.
package enum SenderCapacity: String, CaseIterable, Sendable, Codable {
  case resident, user, relative, business, visitor, employee

  package var swedish: String {
    switch self {
    case .resident: "invånare"
    case .user: "brukare eller elev"
    case .relative: "anhörig"
    case .business: "företagare"
    case .visitor: "besökare"
    case .employee: "medarbetare"
    }
  }
}
