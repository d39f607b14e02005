import Domain
import SQLEngine
import Storage

extension Operations {
  /// Where an item should go, for whoever may place it: what a rule says, else what was learnt, else nil.
  package func suggestRouting(_ item: RoutingItem, actor: Actor) async throws -> RoutingAdvice? {
    guard actor.staff.map({ Access.permitsRegistration($0) }) ?? true else {
      return nil
    }
    return try await database.read { try advice(for: [(item, [], false)], in: $0).first ?? nil }
  }

  /// The advice for each of the items: never a place that has sent the case back, and none for what is about a member
  /// of staff, by its words or because somebody has said so.
  func advice(
    for items: [(item: RoutingItem, returnedFrom: Set<Placement>, isAboutStaff: Bool)],
    in transaction: Transaction
  ) throws -> [RoutingAdvice?] {
    let book = try RoutingRuleStore(transaction).book()
    let learnt = try LearntRouting(items.map(\.item), in: transaction)
    return try items.map { item, refused, isAboutStaff in
      // Whose a complaint about a member of staff is, no rule and no count can tell.
      guard !isAboutStaff, !StaffComplaintSign.isPossible(in: item) else { return nil }
      if let entry = book.first(catching: item), !refused.contains(entry.version.goal.placement) {
        return RoutingAdvice(
          goal: entry.version.goal, basis: .rule(entry.rule, name: entry.version.name))
      }
      return try learnt?.advice(for: item).flatMap { refused.contains($0.goal.placement) ? nil : $0 }
    }
  }
}

/// What was learnt about the words of some items, looked up once for all of them.
private struct LearntRouting {
  private let classifier: RoutingClassifier
  private let transaction: Transaction

  init?(_ items: [RoutingItem], in transaction: Transaction) throws {
    guard let codes = try RoutingSettings.codes(in: transaction) else { return nil }
    let names = Set(items.flatMap(LearntWord.all).flatMap(\.features).map(\.name))
    let chart = try OrganisationStore(transaction).chart()
    let today = transaction.today
    classifier = RoutingClassifier(
      try RoutingKnowledgeStore(transaction).knowledge(of: names, codes: codes)
        .placed { chart.successor(of: $0, on: today) })
    self.transaction = transaction
  }

  func advice(for item: RoutingItem) throws -> RoutingAdvice? {
    guard let judgement = classifier.judge(LearntWord.all(of: item)), judgement.isSure,
      let best = judgement.shares.first
    else { return nil }
    return RoutingAdvice(
      goal: RoutingGoal(placement: best.place, serviceArea: try serviceArea(at: best.place)),
      basis: .learnt(words: judgement.words, shares: judgement.shares))
  }

  /// A place where nearly all is about one service area suggests that one too.
  private func serviceArea(at place: Placement) throws -> ServiceAreaID? {
    guard let common = try RoutingKnowledgeStore(transaction).commonestArea(at: place), common.of >= 5,
      common.cases * 10 >= common.of * 9
    else { return nil }
    return common.area
  }
}
