import Domain
import Foundation
import SQLEngine
import Storage

/// Gives what belongs to a unit to the one that takes over, each with its own history.
struct BelongingsMove {
  private let operations: Operations
  let transaction: Transaction
  let actor: Actor
  let item: UnitHeir
  let unit: OrganisationUnit
  let heir: OrganisationUnit
  private let found: UnitBelongings

  /// - Returns: nil when one of the units is none, or the heir has ended meanwhile.
  init?(_ item: UnitHeir, in work: SettingsWork) throws {
    let (transaction, actor) = (work.transaction, work.actor)
    let chart = try OrganisationStore(transaction).chart()
    guard let unit = chart.unit(item.unit), let heir = chart.unit(item.heir),
      heir.validity.holds(on: transaction.today)
    else { return nil }
    operations = work.operations
    (self.transaction, self.actor, self.item, self.unit, self.heir) = (transaction, actor, item, unit, heir)
    found = try UnitBelongings(of: unit.id, in: transaction)
  }

  /// - Returns: how many of each were moved.
  func carryOut() throws -> [(UnitBelonging, Int)] {
    let kinds = UnitBelonging.allCases.filter { kind in
      item.belongings.contains(kind) && (unit.board == heir.board || !kind.staysInBoard)
    }
    // Staff first: whoever answers for an improvement may be one of those who move.
    for kind in kinds.sorted(by: { $0 == .staff && $1 != .staff }) { try move(kind) }
    return kinds.map { ($0, found.count($0)) }.filter { $0.1 > 0 }
  }

  private func move(_ kind: UnitBelonging) throws {
    switch kind {
    case .rules: for rule in found.rules { try move(rule) }
    case .templates: for template in found.templates { try move(template) }
    case .staff: for member in found.staff { try move(member) }
    case .improvements: for improvement in found.improvements { try move(improvement) }
    case .meetings: try MeetingStore(transaction).move(from: unit.id, to: heir)
    }
  }

  /// The version that is switched on gets a successor that is switched on at once, since it catches the same cases; a
  /// later one that waits for its trial goes on waiting.
  private func move(_ rule: RoutingRule) throws {
    let store = RoutingRuleStore(transaction)
    let active = try store.versions(of: rule.id).first { $0.number == rule.active }
    var last = rule.latest.number
    func write(_ version: RoutingRuleVersion) throws -> Int {
      last += 1
      let goal = RoutingGoal(
        placement: version.goal.placement.unit == unit.id ? heir.placement : version.goal.placement,
        serviceArea: version.goal.serviceArea, dimension: version.goal.dimension)
      let next = RoutingRuleVersion(
        number: last, name: version.name, conditions: version.conditions, goal: goal, madeAt: transaction.now,
        madeBy: actor.reference)
      guard try store.add(next, to: rule.id) else { throw Problem(.conflict, .ruleChangedMeanwhile) }
      return last
    }
    if let active, active.goal.placement.unit == unit.id {
      let number = try write(active)
      try store.setActive(number, of: rule.id)
      try RoutingRuleLogStore(transaction).insert(
        RuleSwitch(active: number, doneAt: transaction.now, doneBy: actor.reference), of: rule.id,
        id: .ordered(at: transaction.now))
    }
    if rule.active != rule.latest.number { _ = try write(rule.latest) }
  }

  private func move(_ template: AnswerTemplate) throws {
    try AnswerTemplateStore(transaction).insert(
      AnswerTemplate(
        id: template.id, version: template.version + 1, name: template.name, kind: template.kind,
        placement: heir.placement, body: template.body, standing: template.standing, made: doing))
  }

  /// All roles that somebody holds at the unit go along, and so do the rights that follow from them.
  private func move(_ member: StaffMember) throws {
    let moved = member.bindings.map { binding in
      binding.place.unit == unit.id ? StaffBinding(role: binding.role, place: heir.placement) : binding
    }
    try operations.setRoles(
      moved, of: member, event: .roleChanged, detail: "\(member.role.rawValue) \(member.role.rawValue)",
      by: actor, in: transaction)
  }

  /// Whoever may not work with it at its new place does not answer for it any more.
  private func move(_ improvement: Improvement) throws {
    let old = improvement.content
    let owner = try old.owner.flatMap { try StaffStore(transaction).find($0) }.flatMap { member in
      Access.permitsImprovement(member, .change, at: heir.placement) ? member.id : nil
    }
    var after = improvement
    after.version += 1
    after.content = ImprovementContent(
      title: old.title, expectedEffect: old.expectedEffect, placement: heir.placement, body: old.body,
      owner: owner, dueOn: old.dueOn, followUpOn: old.followUpOn, pattern: old.pattern)
    guard try ImprovementStore(transaction).update(after, after: improvement.version) else {
      throw Problem(.conflict, .improvementChangedMeanwhile)
    }
    try ImprovementJournalStore(transaction).append(
      old.changes(to: after.content), to: after.id, version: after.version, on: transaction.today, by: actor)
    try operations.passOn(after, instead: old, by: actor, in: transaction)
  }

  private var doing: Doing {
    Doing(day: transaction.today, instant: transaction.now, actor: actor.reference)
  }
}

extension SettingsWork {
  /// - Throws: `Problem` about `heir` for what is no unit of the same board that holds that day.
  func bequeath(
    _ belongings: Set<UnitBelonging>, of part: OrganisationPart, to heir: UnitID?, from day: CalendarDay,
    in chart: OrganisationChart
  ) throws {
    guard case .unit(let id) = part, let unit = chart.unit(id) else { return }
    let store = UnitHeirStore(transaction)
    let before = try store.coming(of: id)
    if let last = before.last, before.count == 1, last.heir == heir, last.belongings == belongings,
      last.holdsFrom == day
    {
      return
    }
    try store.forgetComing(of: id)
    guard let heir else { return }
    guard let found = chart.unit(heir), found.id != id, found.board == unit.board,
      found.validity.holds(on: day), found.validity.outlasts(day)
    else { throw Problem(.invalid, .heirUnknown, field: "heir") }
    try bequeath(belongings, of: unit, to: found, from: day)
  }

  /// Decides who takes over what belongs to a unit. On a day that has come it is done at once, otherwise on its day.
  func bequeath(
    _ belongings: Set<UnitBelonging>, of unit: OrganisationUnit, to heir: OrganisationUnit,
    from day: CalendarDay
  ) throws {
    guard !belongings.isEmpty else { return }
    let item = UnitHeir(
      id: .unordered(), unit: unit.id, heir: heir.id, holdsFrom: day, belongings: belongings,
      decided: Doing(day: transaction.today, instant: transaction.now, actor: actor.reference))
    try UnitHeirStore(transaction).insert(item)
    guard day > transaction.today else { return try carryOut(item) }
    let words = UnitBelonging.allCases.filter(belongings.contains).map(\.swedish)
    try note(
      SettingsChange(
        .unit(unit.id), named: unit.name, .inherited, from: words.joined(separator: ", "), to: heir.name,
        holdsFrom: day))
  }

  /// Moves what was decided, and says what it was.
  func carryOut(_ item: UnitHeir) throws {
    try UnitHeirStore(transaction).setMoved(item.id, on: transaction.today)
    guard let move = try BelongingsMove(item, in: self) else { return }
    let moved = try move.carryOut()
    guard !moved.isEmpty else { return }
    try note(
      SettingsChange(
        .unit(item.unit), named: move.unit.name, .inherited,
        from: moved.map { $0.0.counted($0.1) }.joined(separator: ", "), to: move.heir.name))
  }
}
