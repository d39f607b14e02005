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
}
