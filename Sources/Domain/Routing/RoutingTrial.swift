/// What a version of a rule would have done with the cases that came in between two days.
package struct RoutingTrial: Sendable, Equatable {
  package let since: CalendarDay
  package let until: CalendarDay
  /// How many cases were looked at.
  package private(set) var considered = 0
  /// How many the rule would have placed, by where they lie today.
  package private(set) var caught: [Placement: Int] = [:]
  /// How many its conditions hold for, but which are or may be about a member of staff: those it leaves alone.
  package private(set) var heldBack = 0

  package init(since: CalendarDay, until: CalendarDay) {
    self.since = since
    self.until = until
  }

  /// - Parameter isAboutStaff: whether somebody has said that it is about a member of staff.
  /// - Returns: whether the rule would have placed it.
  @discardableResult
  package mutating func look(
    at item: RoutingItem, lying placement: Placement, isAboutStaff: Bool = false,
    with rule: RoutingRuleVersion
  ) -> Bool {
    considered += 1
    guard rule.conditions.hold(for: item) else { return false }
    if isAboutStaff || StaffComplaintSign.isPossible(in: item) {
      heldBack += 1
      return false
    }
    caught[placement, default: 0] += 1
    return true
  }

  package var caughtInAll: Int { caught.values.reduce(0, +) }

  /// How many lie today where the rule would have sent them.
  package func atGoal(_ goal: RoutingGoal) -> Int { caught[goal.placement] ?? 0 }
}
