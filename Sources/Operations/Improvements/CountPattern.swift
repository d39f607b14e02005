import Domain
import SQLEngine
import Storage

/// Counting the cases of a pattern for somebody.
struct PatternCounting {
  let transaction: Transaction
  let chart: OrganisationChart
  let actor: Actor

  init(_ transaction: Transaction, actor: Actor) throws {
    self.transaction = transaction
    self.actor = actor
    chart = try OrganisationStore(transaction).chart()
  }

  /// The cases in the pattern that the actor may read without a reason, the latest first.
  func cases(_ criteria: PatternCriteria) throws -> [FeedbackCase] {
    guard readsCases else { return [] }
    return try PatternStore(transaction).cases(criteria, units: units(criteria), within: reach)
  }

  /// How many there are, in the whole place, as in the compilation. A pattern that reads texts is counted among the
  /// cases that the actor may read, since a count for well-chosen words tells what stands in a text. Those about members
  /// of staff are in neither count, whoever may read them.
  /// - Returns: nil when the count is not for the actor.
  func count(_ criteria: PatternCriteria) throws -> Int? {
    guard criteria.readsTexts else {
      return try PatternStore(transaction).count(criteria, units: units(criteria), within: nil)
    }
    return readsCases ? try countReadable(criteria) : nil
  }

  /// How many of those that are counted the actor may read.
  func countReadable(_ criteria: PatternCriteria) throws -> Int {
    guard readsCases else { return 0 }
    return try PatternStore(transaction).count(criteria, units: units(criteria), within: reach)
  }

  /// What came in before and after an improvement that is done; nil while there is nothing to compare.
  func figures(of improvement: Improvement) throws -> EffectFigures? {
    guard let doneOn = improvement.progress.doneOn, let pattern = improvement.content.pattern,
      let criteria = try PatternStore(transaction).find(pattern)?.criteria,
      let periods = EffectPeriods(
        plannedOn: improvement.plannedOn, doneOn: doneOn, last: transaction.today.adding(days: -1),
        registerBegins: try PatternStore(transaction).firstDay()),
      let before = try count(criteria.during(periods.before)),
      let after = try count(criteria.during(periods.after))
    else { return nil }
    return EffectFigures(periods: periods, before: before, after: after)
  }

  private var reach: Reach? { actor.staff.map { Access.reach(of: $0, to: .readWithoutReason) } }

  private var readsCases: Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): Access.worksInCases(member)
    }
  }

  private func units(_ criteria: PatternCriteria) -> [UnitID] {
    criteria.placement.unit.map(chart.unitsOverTime) ?? []
  }
}

extension OrganisationChart {
  /// The units whose cases are a unit's, also from before and after it was reorganised: cases stay in the row of their
  /// time, and a count that left one of the rows out would take a new name for an effect.
  func unitsOverTime(_ unit: UnitID) -> [UnitID] {
    units(belongingTo: unit).sorted { $0.rawValue < $1.rawValue }
  }
}
