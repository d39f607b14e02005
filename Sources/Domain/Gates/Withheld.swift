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
