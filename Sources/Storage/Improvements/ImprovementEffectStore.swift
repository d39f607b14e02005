import Domain
import SQLEngine

/// What follow-ups concluded, with the figures as they were then.
package struct ImprovementEffectStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ effect: ImprovementEffect, of id: ImprovementID) throws {
    let figures = effect.figures
    try transaction.execute(
      """
      INSERT INTO improvement_effects (improvement_id, ordinal, judgement, comment, pattern_id, before_from,
        before_to, before_count, after_from, after_to, after_count, done_on, done_at, done_by)
      VALUES (\(id), \(effect.ordinal), \(effect.judgement), \(effect.comment), \(effect.pattern),
        \(figures?.periods.before.from), \(figures?.periods.before.to), \(figures?.before),
        \(figures?.periods.after.from), \(figures?.periods.after.to), \(figures?.after), \(effect.done.day),
        \(effect.done.instant), \(effect.done.actor))
      """)
  }

  /// Oldest first.
  package func all(of id: ImprovementID) throws -> [ImprovementEffect] {
    try transaction.query(
      "SELECT * FROM improvement_effects WHERE improvement_id = \(id) ORDER BY ordinal"
    ).map { row in
      ImprovementEffect(
        ordinal: try row["ordinal"], judgement: try row["judgement"], comment: try row["comment"],
        pattern: try row["pattern_id"], figures: try Self.figures(row),
        done: Doing(day: try row["done_on"], instant: try row["done_at"], actor: try row["done_by"]))
    }
  }

  static func figures(_ row: SQLRow) throws -> EffectFigures? {
    guard let before: Int = try row["before_count"], let after: Int = try row["after_count"] else {
      return nil
    }
    return EffectFigures(
      periods: EffectPeriods(
        before: try ReportPeriod(from: try row["before_from"], to: try row["before_to"]),
        after: try ReportPeriod(from: try row["after_from"], to: try row["after_to"])),
      before: before, after: after)
  }
}
