/// Where an item should go, and why. It is shown, never done.
package struct RoutingAdvice: Sendable, Equatable {
  package enum Basis: Sendable, Equatable {
    /// A rule that is switched on catches it.
    case rule(RoutingRuleID, name: String)
    /// Learnt from how the municipality's own cases were routed: the words that spoke most for it, and the likeliest
    /// places with their shares.
    case learnt(words: [String], shares: [RoutingClassifier.Share])
  }

  package let goal: RoutingGoal
  package let basis: Basis

  package init(goal: RoutingGoal, basis: Basis) {
    self.goal = goal
    self.basis = basis
  }
}

/// Why somebody placed a case where they did; stands in the journal.
package enum RoutingReason: String, CaseIterable, Sendable {
  /// By own judgement.
  case own
  /// As a rule proposed.
  case rule
  /// As the learnt suggestion proposed.
  case learnt
}
