extension FeedbackCase {
  /// Whether the case may be closed for `reason`.
  ///
  /// The manager feeds back unless the sender is anonymous or wants no answer (Falköping's policy, "Hantering"), so
  /// an owed answer cannot be closed away as "no measure", and nothing is called answered that was not.
  /// - Parameter hasAnswer: whether an answer has been given since the case was last opened.
  package func checkClosing(_ reason: ClosureReason, hasAnswer: Bool) throws(Problem) {
    if reason.claimsAnswer && !hasAnswer {
      throw Problem(.invalid, .closureClaimsAnswer, field: "reason")
    }
    if reason == .noMeasure && !hasAnswer && sender.owedAnswer {
      throw Problem(.invalid, .closureAnswerOwed, field: "reason")
    }
    if reason == .cannotBeAnswered && !hasAnswer && sender.canBeReached && sender.owedAnswer {
      throw Problem(.invalid, .closureSenderReachable, field: "reason")
    }
  }

  /// Whether what is called handed over has been. Only a hand-over shows that another law takes care of the matter;
  /// without it an owed answer would be closed away as nothing left to answer (rules 0.5, C5). Neither does one that runs
  /// beside the case take the answer away, such as lex Maria (patientsäkerhetslagen 3:8; rules R58). What was sealed or
  /// has left is closed by the hand-over itself, and what was given back is the case's own again.
  /// - Parameter hasAnswer: whether an answer has been given since the case was last opened.
  package func checkHandover(
    _ reason: ClosureReason, _ handovers: [GateHandover], hasAnswer: Bool
  ) throws(Problem) {
    guard reason == .handedOver else { return }
    let gates = handovers.map(\.gate).filter { $0.content == .stays }
    guard !gates.isEmpty else { throw Problem(.invalid, .closureNotHandedOver, field: "reason") }
    if sender.owedAnswer && !hasAnswer && !gates.contains(where: \.takesOver) {
      throw Problem(.invalid, .closureHandoverOwesAnswer, field: "reason")
    }
  }

  /// Whether somebody who is told that it is no matter for the municipality is told where to turn instead
  /// (förvaltningslagen 6 §; rules R30). Not asked where an answer has been given, or where nobody can be told.
  package func checkTurning(_ reason: ClosureReason, hasAnswer: Bool, turnTo: String) throws(Problem) {
    if reason == .notOurs && !hasAnswer && sender.owedAnswer && turnTo.isEmpty {
      throw Problem(.invalid, .turnToMissing, field: "turnTo")
    }
  }
}
