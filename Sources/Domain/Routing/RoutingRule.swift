import Foundation

/// Where a rule sends what it catches.
package struct RoutingGoal: Sendable, Equatable {
  package let placement: Placement
  package let serviceArea: ServiceAreaID?
  package let dimension: QualityDimension?

  package init(placement: Placement, serviceArea: ServiceAreaID? = nil, dimension: QualityDimension? = nil) {
    self.placement = placement
    self.serviceArea = serviceArea
    self.dimension = dimension
  }

  /// What is known of an item already stays.
  package func classification(of item: RoutingItem) -> Classification {
    Classification(
      kind: item.kind, dimension: item.dimension ?? dimension, serviceArea: item.serviceArea ?? serviceArea,
      placement: placement)
  }
}

/// One version of a routing rule (fördelningsregel). A version is never changed: an edit makes the next one.
package struct RoutingRuleVersion: Sendable, Equatable {
  package let number: Int
  package let name: String
  package let conditions: RoutingConditions
  package let goal: RoutingGoal
  package let madeAt: Date
  /// `Actor.reference`.
  package let madeBy: String

  package init(
    number: Int, name: String, conditions: RoutingConditions, goal: RoutingGoal, madeAt: Date, madeBy: String
  ) {
    self.number = number
    self.name = name
    self.conditions = conditions
    self.goal = goal
    self.madeAt = madeAt
    self.madeBy = madeBy
  }

  /// Whether it places this item. What may be a complaint about a member of staff is left to a person.
  package func catches(_ item: RoutingItem) -> Bool {
    conditions.hold(for: item) && !StaffComplaintSign.isPossible(in: item)
  }
}

/// A routing rule in its place among the others: the first that catches an item decides.
package struct RoutingRule: Sendable, Equatable, Identifiable {
  package let id: RoutingRuleID
  package let latest: RoutingRuleVersion
  /// The version that is switched on, which need not be the latest: an edit is tried while the old one works on.
  package let active: Int?

  package init(id: RoutingRuleID, latest: RoutingRuleVersion, active: Int?) {
    self.id = id
    self.latest = latest
    self.active = active
  }
}

package typealias RoutingRuleID = Identifier<RoutingRule>

/// The rules that are switched on, in their order.
package struct RoutingRuleBook: Sendable {
  package typealias Entry = (rule: RoutingRuleID, version: RoutingRuleVersion)

  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  package func first(catching item: RoutingItem) -> Entry? {
    entries.first { $0.version.catches(item) }
  }
}
