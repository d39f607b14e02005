import Domain
import Foundation
import SQLEngine

/// A trial of a rule's version, as it is kept: what was looked at and found, without naming a case.
package struct KeptTrial: Sendable, Equatable {
  package let version: Int
  package let triedAt: Date
  package let triedBy: String
  package let since: CalendarDay
  package let until: CalendarDay
  package let considered: Int
  package let caught: Int
  /// Of those, how many lay where the rule would have sent them.
  package let atGoal: Int
  package let heldBack: Int

  package init(
    version: Int, triedAt: Date, triedBy: String, since: CalendarDay, until: CalendarDay, considered: Int,
    caught: Int, atGoal: Int, heldBack: Int
  ) {
    self.version = version
    self.triedAt = triedAt
    self.triedBy = triedBy
    self.since = since
    self.until = until
    self.considered = considered
    self.caught = caught
    self.atGoal = atGoal
    self.heldBack = heldBack
  }
}

/// When a rule was switched on, and with which version, or off.
package struct RuleSwitch: Sendable, Equatable {
  /// Nil: off.
  package let active: Int?
  package let doneAt: Date
  package let doneBy: String

  package init(active: Int?, doneAt: Date, doneBy: String) {
    self.active = active
    self.doneAt = doneAt
    self.doneBy = doneBy
  }
}

/// When a rule was moved before the one that stood before it: which of two that catch the same decides.
package struct RuleMove: Sendable, Equatable {
  package let rule: RoutingRuleID
  package let passed: RoutingRuleID
  package let doneAt: Date
  package let doneBy: String

  package init(rule: RoutingRuleID, passed: RoutingRuleID, doneAt: Date, doneBy: String) {
    self.rule = rule
    self.passed = passed
    self.doneAt = doneAt
    self.doneBy = doneBy
  }
}

/// What was done with the routing rules: trials, switches and moves, added and never changed.
package struct RoutingRuleLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ trial: KeptTrial, of rule: RoutingRuleID, id: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO routing_rule_trials (id, rule_id, version, tried_at, tried_by, since, until, considered, caught,
        at_goal, held_back)
      VALUES (\(id), \(rule), \(trial.version), \(trial.triedAt), \(trial.triedBy), \(trial.since), \(trial.until),
        \(trial.considered), \(trial.caught), \(trial.atGoal), \(trial.heldBack))
      """)
  }

  package func insert(_ change: RuleSwitch, of rule: RoutingRuleID, id: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO routing_rule_switches (id, rule_id, active_version, done_at, done_by)
      VALUES (\(id), \(rule), \(change.active), \(change.doneAt), \(change.doneBy))
      """)
  }

  package func insert(_ move: RuleMove, id: RowID) throws {
    try transaction.execute(
      """
      INSERT INTO routing_rule_moves (id, rule_id, passed_id, done_at, done_by)
      VALUES (\(id), \(move.rule), \(move.passed), \(move.doneAt), \(move.doneBy))
      """)
  }

  /// The moves of a rule, and of others before it, the latest first.
  package func moves(of rule: RoutingRuleID) throws -> [RuleMove] {
    try transaction.query(
      """
      SELECT rule_id, passed_id, done_at, done_by FROM routing_rule_moves
      WHERE rule_id = \(rule) OR passed_id = \(rule) ORDER BY done_at DESC, id DESC
      """
    ).map {
      RuleMove(
        rule: try $0["rule_id"], passed: try $0["passed_id"], doneAt: try $0["done_at"],
        doneBy: try $0["done_by"])
    }
  }

  /// The latest first.
  package func trials(of rule: RoutingRuleID) throws -> [KeptTrial] {
    try transaction.query(
      """
      SELECT version, tried_at, tried_by, since, until, considered, caught, at_goal, held_back
      FROM routing_rule_trials WHERE rule_id = \(rule) ORDER BY tried_at DESC, id DESC
      """
    ).map { row in
      KeptTrial(
        version: try row["version"], triedAt: try row["tried_at"], triedBy: try row["tried_by"],
        since: try row["since"], until: try row["until"], considered: try row["considered"],
        caught: try row["caught"], atGoal: try row["at_goal"], heldBack: try row["held_back"])
    }
  }

  /// The latest first.
  package func switches(of rule: RoutingRuleID) throws -> [RuleSwitch] {
    try transaction.query(
      """
      SELECT active_version, done_at, done_by FROM routing_rule_switches
      WHERE rule_id = \(rule) ORDER BY done_at DESC, id DESC
      """
    ).map {
      RuleSwitch(active: try $0["active_version"], doneAt: try $0["done_at"], doneBy: try $0["done_by"])
    }
  }

  /// Whether a version was tried on old cases.
  package func isTried(_ version: Int, of rule: RoutingRuleID) throws -> Bool {
    try transaction.first(
      "SELECT 1 AS found FROM routing_rule_trials WHERE rule_id = \(rule) AND version = \(version) LIMIT 1")
      != nil
  }
}
