/// Where the content of a case is when nobody at the desk can read it any more.
package enum Withheld: Sendable, Equatable {
  /// Sealed behind a hand-over: its receivers read it, and can give it back.
  case sealed(RowID)
  /// Filed elsewhere; no copy is left (rules R17).
  case filed

  /// What the desk is told that tries something with a content that is not there, and what is possible instead.
  package var problem: Problem {
    switch self {
    case .sealed: Problem(.conflict, .caseSealed)
    case .filed: Problem(.conflict, .caseFiled)
    }
  }
}

extension CaseEvent {
  /// Whether it makes sense only where the content of the case can be read: the row that stays when everything was
  /// handed over is not taken up again, handed over once more, joined with others, or written from.
  package var needsContent: Bool {
    switch self {
    case .reopened, .handedOver, .sealed, .linked, .messageSent: true
    default: false
    }
  }
}
