import Domain

// What was decided, done and followed up: a key of its own beside those of interface.md.
extension ReportJSON {
  static func improvements(_ improvements: ReportedImprovements) -> OrderedJSON {
    counts(improvements.total) + [
      .init(
        key: "levels",
        value: .array(
          ImprovementLevel.allCases.map { level in
            ["level": .string(level.rawValue)] + members(improvements.counts(of: level))
          })),
      .init(key: "items", value: .array(improvements.items.map(item))),
    ]
  }

  private static func counts(_ counts: ReportedImprovements.LevelCounts) -> OrderedJSON {
    .object(members(counts))
  }

  private static func members(_ counts: ReportedImprovements.LevelCounts) -> [OrderedJSON.Member] {
    [
      .init(key: "decided", value: .integer(counts.decided)),
      .init(key: "done", value: .integer(counts.done)),
      .init(key: "late", value: .integer(counts.late)),
      .init(key: "followedUp", value: .integer(counts.followedUp)),
    ]
      + ImprovementEffect.Judgement.allCases.map {
        .init(key: $0.rawValue, value: .integer(counts.judged[$0] ?? 0))
      }
  }

  private static func item(_ item: ReportedImprovements.Item) -> OrderedJSON {
    [
      "title": .string(item.title), "level": .string(item.level.rawValue), "place": .optional(item.place),
      "body": .string(item.body), "plannedOn": .string(item.plannedOn.description),
      "dueOn": .string(item.dueOn.description), "status": .string(item.status.rawValue),
      "doneOn": .optional(item.doneOn?.description), "cases": .integer(item.cases),
      "effect": item.effect.map(effect) ?? .null,
    ]
  }

  private static func effect(_ effect: ReportedImprovements.Effect) -> OrderedJSON {
    [
      "judgement": .string(effect.judgement.rawValue), "judgedOn": .string(effect.judgedOn.description),
      "before": effect.figures.map { side($0.periods.before, $0.before) } ?? .null,
      "after": effect.figures.map { side($0.periods.after, $0.after) } ?? .null,
      "change": effect.figures?.change.map(change) ?? .null,
    ]
  }

  private static func side(_ days: ReportPeriod, _ count: Int) -> OrderedJSON {
    ["period": period(days), "count": .integer(count)]
  }
}
