extension FeedbackCase {
  /// The state after `event`.
  /// - Throws: `Problem` with a sentence that says what is possible instead.
  package func state(after event: CaseEvent) throws(Problem) -> CaseState {
    if let next = CaseLifecycle.next(state, event) { return next }
    let possible = CaseLifecycle.possible(in: state).filter(\.isOffered).map(\.swedish).joined(
      separator: ", ")
    throw Problem(.conflict, .transitionNotAllowed, [state.swedish, event.swedish, possible])
  }
}
