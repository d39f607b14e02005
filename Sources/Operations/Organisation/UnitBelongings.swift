import Domain
import SQLEngine
import Storage

/// What is bound to a unit beside its cases.
package struct UnitBelongings: Sendable {
  package let rules: [RoutingRule]
  package let templates: [AnswerTemplate]
  package let staff: [StaffMember]
  /// Those that are not done, and those whose effect is still to be looked at.
  package let improvements: [Improvement]
  package let meetings: [WorkplaceMeeting]

  init(of unit: UnitID, in transaction: Transaction) throws {
    rules = try RoutingRuleStore(transaction).leading(to: unit)
    templates = try AnswerTemplateStore(transaction).current().filter {
      $0.standing == .offered && $0.placement.unit == unit
    }
    staff = try StaffStore(transaction).all().filter { member in
      member.disabledOn == nil && member.bindings.contains { $0.place.unit == unit }
    }
    var filter = ImprovementFilter()
    filter.unit = unit
    let store = ImprovementStore(transaction)
    let someday = transaction.today.adding(days: Self.longestFollowUp)
    improvements =
      try store.all(filter, on: transaction.today)
      + store.awaitingFollowUp(on: someday).filter { $0.placement.unit == unit }
    meetings = try MeetingStore(transaction).all(of: unit)
  }

  /// A hundred years: however far ahead a follow-up was set.
  private static let longestFollowUp = 36_525

  package func count(_ kind: UnitBelonging) -> Int { names(kind).count }

  /// What each is called.
  package func names(_ kind: UnitBelonging) -> [String] {
    switch kind {
    case .rules: rules.map(\.latest.name)
    case .templates: templates.map(\.name)
    case .staff: staff.map(\.name)
    case .improvements: improvements.map(\.content.title)
    case .meetings: meetings.map(\.heldOn.swedish)
    }
  }
}
