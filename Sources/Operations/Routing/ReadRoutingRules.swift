import Domain
import SQLEngine
import Storage

extension Operations {
  /// What names the rules need.
  package struct RoutingNames: Sendable {
    package let chart: OrganisationChart
    package let serviceAreas: [ServiceArea]
    package let staff: [StaffMember]
    package let today: CalendarDay
  }

  /// A rule with its history.
  package struct RoutingRuleFile: Sendable {
    package let rule: RoutingRule
    /// The latest first, as are the next three.
    package let versions: [RoutingRuleVersion]
    package let trials: [KeptTrial]
    package let switches: [RuleSwitch]
    package let moves: [RuleMove]
    /// What every rule is called now.
    package let ruleNames: [RoutingRuleID: String]
    package let names: RoutingNames

    /// The latest trial of the latest version.
    package var trial: KeptTrial? { trials.first { $0.version == rule.latest.number } }
  }

  /// All rules in their order, with the latest trial of each one's latest version.
  /// - Throws: `Problem` not found for those who do not keep the rules.
  package func routingRules(
    for member: StaffMember
  ) async throws -> (rules: [(rule: RoutingRule, trial: KeptTrial?)], names: RoutingNames) {
    try checkRuleEditor(.staff(member))
    return try await database.read { transaction in
      let log = RoutingRuleLogStore(transaction)
      let rules = try RoutingRuleStore(transaction).all().map { rule in
        (rule: rule, trial: try log.trials(of: rule.id).first { $0.version == rule.latest.number })
      }
      return (rules: rules, names: try names(in: transaction))
    }
  }

  package func routingRule(_ id: RoutingRuleID, for member: StaffMember) async throws -> RoutingRuleFile {
    try checkRuleEditor(.staff(member))
    return try await database.read { transaction in
      let store = RoutingRuleStore(transaction)
      guard let rule = try store.find(id) else { throw Problem(.notFound, .ruleUnknown) }
      let log = RoutingRuleLogStore(transaction)
      return RoutingRuleFile(
        rule: rule, versions: try store.versions(of: id), trials: try log.trials(of: id),
        switches: try log.switches(of: id), moves: try log.moves(of: id),
        ruleNames: Dictionary(try store.all().map { ($0.id, $0.latest.name) }) { first, _ in first },
        names: try names(in: transaction))
    }
  }

  /// The names that a blank rule needs.
  package func routingNames(for member: StaffMember) async throws -> RoutingNames {
    try checkRuleEditor(.staff(member))
    return try await database.read { try names(in: $0) }
  }

  private func names(in transaction: Transaction) throws -> RoutingNames {
    RoutingNames(
      chart: try OrganisationStore(transaction).chart(),
      serviceAreas: try ServiceAreaStore(transaction).all(), staff: try StaffStore(transaction).all(),
      today: transaction.today)
  }
}
