import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Places what came by the form or the API without a unit, when a rule that is switched on says where: a step of its
  /// own in the journal, by the program, that names the rule and its version.
  ///
  /// In the transaction that registers the item, and with no finer time than an anonymous sender's own entry has.
  func routeByRule(_ value: FeedbackCase, _ item: RoutingItem, in transaction: Transaction) throws {
    guard value.classification.placement == .unrouted,
      let entry = try RoutingRuleStore(transaction).book().first(catching: item)
    else { return }
    let wanted = entry.version.goal.classification(of: item)
    let goal = Classification(
      kind: wanted.kind, dimension: wanted.dimension,
      serviceArea: try openArea(wanted.serviceArea, in: transaction), placement: wanted.placement)
    // A unit that is gone takes nothing: the case then waits for a person, as it would without the rule.
    let chart = try OrganisationStore(transaction).chart()
    guard chart.successor(of: goal.placement, on: transaction.today) == goal.placement else { return }
    var placed = value
    placed.classification = goal
    placed.version += 1
    var details = value.classification.changes(to: goal)
    details["rule"] = "\(entry.rule) \(entry.version.number)"
    let time: JournalTime =
      value.sender.identity == .anonymous ? .day(transaction.today) : .instant(transaction.now)
    let journal = JournalStore(transaction)
    try journal.append([
      JournalEntry(
        caseID: value.id, sequence: placed.version, at: time, actor: Actor.program.reference,
        event: .classified,
        details: details, previousHash: try journal.hash(of: value.id, version: value.version))
    ])
    guard try CaseStore(transaction).update(placed, after: value.version, on: transaction.today) else {
      throw Problem(.conflict, .changedMeanwhile)
    }
    // Where it lies now, a gate may ask for an assessment (rules R60).
    try GateWatch(transaction).look(at: placed, by: .program)
  }
}

extension RoutingItem {
  /// What somebody just sent, as the rules see it.
  init(_ submission: Submission, _ classification: Classification, through channel: Channel) {
    self.init(
      text: submission.text, place: submission.place, kind: classification.kind,
      dimension: classification.dimension, serviceArea: classification.serviceArea, channel: channel)
  }
}
