import Domain

/// The report as JSON, in the shape that scripts rely on (interface.md, "Report as JSON").
///
/// Exact and unrounded. A department or unit without a name holds the cases that lie no further down
/// (`OrganisationRow`); units inside a unit stand under its key `units`. Departments and units without cases in the
/// period are left out: only boards tell of the compared period. `notApplicable` holds also the cases in which no answer
/// was possible (`PromiseOutcome.notPossible`), so that the five outcomes of the shape add up to the period's cases.
/// `withoutSolvedOnSpot` has the promises without the cases solved on the spot, and is null when there are none.
/// `anonymous.solvedOnSpot` is how many of the anonymous cases were solved on the spot, where nobody is asked for a name.
/// `besideMeasures` has complaints beside Kolada's measures, and is empty where there are no figures.
package enum ReportJSON {
  package static func value(_ report: FeedbackReport) -> OrderedJSON {
    let value: OrderedJSON = [
      "period": period(report.period),
      "dataDate": .string(report.dataDate.description),
      "total": .object(counts(report.total)),
      "previous": report.previous.map(previous) ?? .null,
      "change": report.change.map(change) ?? .null,
      "dimensions": .array(report.dimensions.map(dimension)),
      "boards": .array(report.boards.map(board)),
      "timeliness": timeliness(report),
      "channels": .object(report.channels.map { .init(key: $0.channel.rawValue, value: .integer($0.count)) }),
      "anonymous": [
        "count": .integer(report.anonymous), "share": .optional(report.anonymousShare),
        "solvedOnSpot": .integer(report.anonymousOnSpot),
      ],
      "solvedOnSpot": .integer(report.solvedOnSpot),
      "occasions": [
        "count": .integer(report.occasions), "views": .integer(report.occasionViews),
      ],
      "suppression": [
        "threshold": .integer(report.suppression.threshold), "applied": .boolean(report.suppression.applied),
      ],
      "besideMeasures": .array(report.besideMeasures.map(beside)),
    ]
    return value
      + (report.improvements.map { [.init(key: "improvements", value: ReportJSON.improvements($0))] } ?? [])
  }

  static func period(_ period: ReportPeriod) -> OrderedJSON {
    ["from": .string(period.from.description), "to": .string(period.to.description)]
  }

  private static func counts(_ counts: KindCounts) -> [OrderedJSON.Member] {
    Kind.allCases.map { .init(key: $0.rawValue, value: .integer(counts[$0])) }
      + [.init(key: "all", value: .integer(counts.all))]
  }

  private static func previous(_ previous: FeedbackReport.Previous) -> OrderedJSON {
    ["period": period(previous.period), "total": .object(counts(previous.total))]
  }

  static func change(_ change: RateRatioTest) -> OrderedJSON {
    [
      "ratio": .optional(change.ratio),
      "interval": .array([.number(change.lower), .optional(change.upper)]),
      "p": .number(change.p),
      "established": .boolean(change.established),
    ]
  }

  private static func dimension(_ row: FeedbackReport.DimensionRow) -> OrderedJSON {
    ["dimension": .string(row.dimension?.rawValue ?? "unset")] + counts(row.counts)
  }
}

// The organisation.
extension ReportJSON {
  private static func board(_ row: OrganisationRow) -> OrderedJSON {
    ["board": .optional(row.name)] + counts(row.counts) + [
      .init(key: "previous", value: row.previous.map { ["all": .integer($0.all)] } ?? .null),
      .init(key: "departments", value: .array(withCases(row.parts).map(department))),
    ]
  }

  private static func department(_ row: OrganisationRow) -> OrderedJSON {
    ["department": .optional(row.name)] + counts(row.counts) + [
      .init(key: "units", value: .array(withCases(row.parts).map(unit)))
    ]
  }

  private static func unit(_ row: OrganisationRow) -> OrderedJSON {
    let inner = withCases(row.parts)
    let own: OrderedJSON = ["unit": .optional(row.name)] + counts(row.counts)
    return inner.isEmpty ? own : own + [.init(key: "units", value: .array(inner.map(unit)))]
  }

  private static func withCases(_ rows: [OrganisationRow]) -> [OrganisationRow] {
    rows.filter { $0.counts.all > 0 }
  }
}

// The promises.
extension ReportJSON {
  private static func timeliness(_ report: FeedbackReport) -> OrderedJSON {
    let elsewhere = report.withoutSolvedOnSpot.map { promises($0.acknowledgement, $0.answer) }
    return promises(report.acknowledgement, report.answer) + [
      .init(key: "withoutSolvedOnSpot", value: elsewhere ?? .null)
    ]
  }

  private static func promises(_ acknowledged: PromiseKeeping, _ answered: PromiseKeeping) -> OrderedJSON {
    ["acknowledgement": acknowledgement(acknowledged), "answer": answer(answered)]
  }

  private static func acknowledgement(_ keeping: PromiseKeeping) -> OrderedJSON {
    ["promiseDays": .optional(keeping.promiseDays), "inTime": .integer(keeping.inTime)] + rest(keeping)
  }

  private static func answer(_ keeping: PromiseKeeping) -> OrderedJSON {
    [
      "promiseDays": .optional(keeping.promiseDays), "inTime": .integer(keeping.inTime),
      "extended": .integer(keeping.extended),
    ] + rest(keeping) + [.init(key: "netMedianDays", value: .optional(keeping.netMedianDays))]
  }

  private static func rest(_ keeping: PromiseKeeping) -> [OrderedJSON.Member] {
    [
      .init(key: "late", value: .integer(keeping.late)),
      .init(key: "open", value: .integer(keeping.open)),
      .init(key: "notApplicable", value: .integer(keeping.notApplicable + keeping.notPossible)),
      .init(key: "medianDays", value: .optional(keeping.medianDays)),
      .init(key: "p90Days", value: .optional(keeping.p90Days)),
    ]
  }
}
