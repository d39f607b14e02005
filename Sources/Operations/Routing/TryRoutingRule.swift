import Domain
import SQLEngine
import Storage

/// What a trial found, with the cases themselves for whoever tried.
package struct TriedRule: Sendable {
  package struct Caught: Sendable {
    package let number: CaseNumber
    package let placement: Placement
    package let title: String
  }

  package let trial: RoutingTrial
  package let goal: RoutingGoal
  /// Those that lie elsewhere today first, the newest first; at most `Operations.longestTrialList`.
  package let caught: [Caught]
}

extension Operations {
  package static let longestTrialList = 100

  /// Tries the latest version of a rule on the cases of the last year as they came in, and keeps the figures: without that
  /// it cannot be switched on. Where the sender chose a unit no rule would have been asked, so those are left out.
  /// - Throws: `Problem` not found for those who may not read the cases.
  package func tryRoutingRule(_ id: RoutingRuleID, actor: Actor) async throws -> TriedRule {
    try checkTrier(actor)
    // The cases are read apart from the writing of the figures, so that nobody waits while a year is read.
    let (version, tried) = try await database.read { try look(id, actor, in: $0) }
    let trial = tried.trial
    try await database.write { transaction in
      try RoutingRuleLogStore(transaction).insert(
        KeptTrial(
          version: version.number, triedAt: transaction.now, triedBy: actor.reference, since: trial.since,
          until: trial.until, considered: trial.considered, caught: trial.caughtInAll,
          atGoal: trial.atGoal(version.goal), heldBack: trial.heldBack),
        of: id, id: .ordered(at: transaction.now))
    }
    return tried
  }

  private func look(
    _ id: RoutingRuleID, _ actor: Actor, in transaction: Transaction
  ) throws -> (RoutingRuleVersion, TriedRule) {
    guard let version = try RoutingRuleStore(transaction).find(id)?.latest else {
      throw Problem(.notFound, .ruleUnknown)
    }
    let today = transaction.today
    var trial = RoutingTrial(since: today.adding(days: -365), until: today)
    var caught: [TriedRule.Caught] = []
    var last: CaseID?
    let reach = actor.staff.map { Access.reach(of: $0, to: .readWithoutReason) }
    while true {
      let cases = try RoutingTrialStore(transaction).cases(
        within: reach, since: trial.since, until: trial.until, after: last, limit: Self.casesPerLook)
      let texts = Dictionary(grouping: try TextStore(transaction).all(of: cases.map(\.id)), by: \.caseID)
      let circled = try GuardStore(transaction).circled(among: cases.map(\.id))
      let arrivals = try JournalStore(transaction).arrivals(of: cases.map(\.id))
      for value in cases {
        let arrival = arrivals[value.id] ?? value.classification
        if value.channel.isSendersOwn && arrival.placement != .unrouted { continue }
        let item = RoutingItem(arrived: value, as: arrival, texts: texts[value.id] ?? [])
        let isCaught = trial.look(
          at: item, lying: value.classification.placement, isAboutStaff: circled.contains(value.id),
          with: version)
        if isCaught {
          caught.append(.init(value, item))
        }
      }
      guard cases.count == Self.casesPerLook, let next = cases.last?.id else { break }
      last = next
    }
    caught.sort { one, other in
      let (oneAtGoal, otherAtGoal) = (
        one.placement == version.goal.placement, other.placement == version.goal.placement
      )
      return oneAtGoal == otherAtGoal ? one.number > other.number : otherAtGoal
    }
    return (
      version,
      TriedRule(trial: trial, goal: version.goal, caught: Array(caught.prefix(Self.longestTrialList)))
    )
  }

  private func checkTrier(_ actor: Actor) throws(Problem) {
    if let member = actor.staff, !Access.permitsRouting(member) { throw Problem(.notFound, .ruleUnknown) }
  }

  private static let casesPerLook = 500
}

extension Channel {
  /// What senders fill in themselves, so that a unit in it is their own choice.
  fileprivate var isSendersOwn: Bool {
    switch self {
    case .web, .api: true
    case .form, .telephone, .email, .letter, .visit, .meeting, .unknown: false
    }
  }
}

extension TriedRule.Caught {
  fileprivate init(_ value: FeedbackCase, _ item: RoutingItem) {
    self.init(
      number: value.number, placement: value.classification.placement,
      title: String(item.text.prefix(120)))
  }
}
