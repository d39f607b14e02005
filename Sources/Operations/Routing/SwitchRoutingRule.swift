import Domain
import SQLEngine
import Storage

extension Operations {
  /// Switches the latest version of a rule on: from now on it places what comes by the form and the API without a unit.
  /// - Parameter version: the version that the person saw.
  /// - Throws: `Problem` when that version has not been tried, or is not the latest any more.
  package func switchOnRoutingRule(_ id: RoutingRuleID, version: Int, actor: Actor) async throws {
    try await switchRule(id, actor: actor) { rule, log in
      guard rule.latest.number == version else { throw Problem(.conflict, .ruleChangedMeanwhile) }
      guard try log.isTried(version, of: id) else { throw Problem(.conflict, .ruleUntried) }
      return version
    }
  }

  package func switchOffRoutingRule(_ id: RoutingRuleID, actor: Actor) async throws {
    try await switchRule(id, actor: actor) { _, _ in nil }
  }

  /// Switching to what already is changes nothing and leaves no line.
  private func switchRule(
    _ id: RoutingRuleID, actor: Actor,
    _ target: @escaping @Sendable (RoutingRule, RoutingRuleLogStore) throws -> Int?
  ) async throws {
    try await database.write { transaction in
      try checkRuleEditor(actor)
      let (store, log) = (RoutingRuleStore(transaction), RoutingRuleLogStore(transaction))
      guard let rule = try store.find(id) else { throw Problem(.notFound, .ruleUnknown) }
      let active = try target(rule, log)
      guard active != rule.active else { return }
      try store.setActive(active, of: id)
      try log.insert(
        RuleSwitch(active: active, doneAt: transaction.now, doneBy: actor.reference), of: id,
        id: .ordered(at: transaction.now))
    }
  }
}
