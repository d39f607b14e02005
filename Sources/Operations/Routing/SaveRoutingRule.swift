import Domain
import SQLEngine
import Storage

/// A rule as it is written at the desk.
package struct RoutingRuleDraft: Sendable {
  package var name: String
  /// Patterns (`WordPattern`), one a line.
  package var words: String
  package var placeWords: String
  package var kinds: [Kind]
  package var serviceAreas: [ServiceAreaID]
  package var channels: [Channel]
  package var placement: Placement
  package var serviceArea: ServiceAreaID?
  package var dimension: QualityDimension?

  package init(
    name: String, words: String = "", placeWords: String = "", kinds: [Kind] = [],
    serviceAreas: [ServiceAreaID] = [], channels: [Channel] = [], placement: Placement,
    serviceArea: ServiceAreaID? = nil, dimension: QualityDimension? = nil
  ) {
    self.name = name
    self.words = words
    self.placeWords = placeWords
    self.kinds = kinds
    self.serviceAreas = serviceAreas
    self.channels = channels
    self.placement = placement
    self.serviceArea = serviceArea
    self.dimension = dimension
  }
}

extension Operations {
  /// Writes a new rule, switched off, after the others.
  /// - Throws: `Problems`, each with its field.
  package func addRoutingRule(_ draft: RoutingRuleDraft, actor: Actor) async throws -> RoutingRuleID {
    try await database.write { transaction in
      try checkRuleEditor(actor)
      let id = RoutingRuleID.ordered(at: transaction.now)
      try RoutingRuleStore(transaction).insert(id, try version(1, of: draft, actor, in: transaction))
      return id
    }
  }

  /// Writes the next version of a rule. The version that is switched on works on until the new one has been tried and
  /// switched on instead.
  /// - Parameter version: the version that was edited.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func editRoutingRule(
    _ id: RoutingRuleID, _ draft: RoutingRuleDraft, version: Int, actor: Actor
  ) async throws {
    try await database.write { transaction in
      try checkRuleEditor(actor)
      let store = RoutingRuleStore(transaction)
      guard let latest = try store.find(id)?.latest.number else { throw Problem(.notFound, .ruleUnknown) }
      // The version comes from a form and may be any number: it is compared before anything is added to it.
      guard version == latest else { throw Problem(.conflict, .ruleChangedMeanwhile) }
      guard try store.add(try self.version(version + 1, of: draft, actor, in: transaction), to: id) else {
        throw Problem(.conflict, .ruleChangedMeanwhile)
      }
    }
  }

  /// Moves a rule before the one that stands before it, which changes what acts, so that who and when is kept. The first
  /// stays where it is.
  package func raiseRoutingRule(_ id: RoutingRuleID, actor: Actor) async throws {
    try await database.write { transaction in
      try checkRuleEditor(actor)
      let store = RoutingRuleStore(transaction)
      var order = try store.all().map(\.id)
      guard let index = order.firstIndex(of: id) else { throw Problem(.notFound, .ruleUnknown) }
      guard index > 0 else { return }
      let passed = order[index - 1]
      order.swapAt(index, index - 1)
      try store.setOrder(order)
      try RoutingRuleLogStore(transaction).insert(
        RuleMove(rule: id, passed: passed, doneAt: transaction.now, doneBy: actor.reference),
        id: .ordered(at: transaction.now))
    }
  }

  /// - Throws: `Problem` not found for those who do not keep the rules.
  func checkRuleEditor(_ actor: Actor) throws(Problem) {
    if let member = actor.staff, !Access.permitsRoutingRules(member) {
      throw Problem(.notFound, .ruleUnknown)
    }
  }

  private func version(
    _ number: Int, of draft: RoutingRuleDraft, _ actor: Actor, in transaction: Transaction
  ) throws -> RoutingRuleVersion {
    let check = RoutingRuleCheck(
      draft, chart: try OrganisationStore(transaction).chart().current(on: transaction.today),
      serviceAreas: try ServiceAreaStore(transaction).all()
        .filter { $0.validity.holds(on: transaction.today) })
    guard check.problems.isEmpty else { throw Problems(check.problems) }
    return RoutingRuleVersion(
      number: number, name: check.name, conditions: check.conditions,
      goal: RoutingGoal(
        placement: draft.placement, serviceArea: draft.serviceArea, dimension: draft.dimension),
      madeAt: transaction.now, madeBy: actor.reference)
  }
}

/// What is wrong with a rule, and what it says when nothing is.
struct RoutingRuleCheck {
  let name: String
  let conditions: RoutingConditions
  private(set) var problems: [Problem] = []

  init(_ draft: RoutingRuleDraft, chart: OrganisationChart, serviceAreas: [ServiceArea]) {
    name = TidyText.line(draft.name)
    let (words, wrongWord) = Self.patterns(draft.words)
    let (placeWords, wrongPlace) = Self.patterns(draft.placeWords)
    conditions = RoutingConditions(
      words: words, placeWords: placeWords, kinds: draft.kinds, serviceAreas: draft.serviceAreas,
      channels: draft.channels)
    func require(_ holds: Bool, _ key: ProblemKey, _ field: String, _ arguments: [String] = []) {
      if !holds { problems.append(Problem(.invalid, key, arguments, field: field)) }
    }
    require((1...100).contains(name.count) && !name.contains(where: \.isNewline), .nameMissing, "name")
    for (field, wrong, count) in [
      ("words", wrongWord, words.count), ("placeWords", wrongPlace, placeWords.count),
    ] {
      require(wrong == nil, .patternWrong, field, [String(wrong?.prefix(60) ?? "")])
      require(count <= Self.mostPatterns, .ruleTooLong, field, [String(Self.mostPatterns)])
    }
    require(!conditions.isEmpty || wrongWord != nil || wrongPlace != nil, .ruleWithoutCondition, "words")
    require(draft.placement.board != nil, .ruleGoalMissing, "unit")
    require(chart.isConsistent(draft.placement), .unitUnknown, "unit")
    let known = Set(serviceAreas.map(\.id))
    require(draft.serviceArea.map(known.contains) ?? true, .serviceAreaUnknown, "service")
    require(draft.serviceAreas.allSatisfy(known.contains), .serviceAreaUnknown, "serviceAreas")
  }

  private static let mostPatterns = 100

  /// The patterns of a text, one a line or between commas, and the first that is none.
  private static func patterns(_ text: String) -> ([WordPattern], String?) {
    let lines = text.split { $0.isNewline || $0 == "," }.map { TidyText.line(String($0)) }.filter {
      !$0.isEmpty
    }
    var seen: Set<WordPattern> = []
    return (
      lines.compactMap(WordPattern.init).filter { seen.insert($0).inserted },
      lines.first { WordPattern($0) == nil }
    )
  }
}
