import Domain

/// The comparison as JSON, in the shape that scripts rely on (interface.md, "Comparison as JSON"). Unrounded; what is
/// missing is null. What only some measures have is there for those alone: `number`, `part`, `missing`, `preliminary`,
/// `margin`, `survey` for a survey's value whose margin is not known, `thin` when fewer than fifty municipalities have a
/// value, `beside` with the newest year to read beside one that is thin or empty, `closed` with the last year of a measure
/// that is closed, `goneSince` with the day that the source was first seen without it, `renamed` with what the set calls a
/// measure that has another name today, and `own` for what the municipality has reported itself, which is never among the
/// source's values.
package enum ComparisonJSON {
  /// With how an own figure was measured and what there is to know of it, as people have written it.
  package static func value(_ comparison: MeasureComparison) -> OrderedJSON {
    value(comparison, withWritten: true)
  }

  /// What everybody may have without asking anybody: the figures alone, without anything that people have written
  /// (docs/decisions/0024), as in the files of the public pages.
  package static func open(_ comparison: MeasureComparison) -> OrderedJSON {
    value(comparison, withWritten: false)
  }

  private static func value(_ comparison: MeasureComparison, withWritten: Bool) -> OrderedJSON {
    [
      "set": .string(comparison.set.id),
      "year": .integer(comparison.year),
      "municipality": [
        "id": .string(comparison.municipality.id.rawValue), "title": .string(comparison.municipality.title),
      ],
      "network": [
        "name": .string(comparison.network.id),
        "members": .array(comparison.network.members.map { .string($0.rawValue) }),
      ],
      "measures": .array(comparison.measures.map { measure($0, comparison.year, withWritten) }),
    ]
  }

  private static func measure(
    _ measure: ComparedMeasure, _ year: Int, _ withWritten: Bool
  ) -> OrderedJSON {
    let value: OrderedJSON = [
      "kpi": .string(measure.item.kpi.rawValue),
      "title": .string(measure.title),
      "area": .string(measure.item.area),
      "unit": .string(measure.item.unit),
      "direction": .string(measure.item.direction.rawValue),
      "value": .optional(measure.value),
      "year": .integer(year),
      "history": .array(
        measure.history.map { ["year": .integer($0.year), "value": .number($0.value)] }),
      "gender": ["K": .optional(measure.women), "M": .optional(measure.men)],
      "network": .array(
        measure.network.map { ["id": .string($0.area.rawValue), "value": .optional($0.value)] }),
      "networkMean": .optional(measure.networkMean),
      "country": country(measure.country),
      "rank": .optional(measure.rank),
      "band": .string(measure.band.rawValue),
      "latest": .optional(measure.latest),
    ]
    return value + remarks(measure) + ownFigures(measure, year, withWritten)
  }

  private static func ownFigures(
    _ measure: ComparedMeasure, _ year: Int, _ withWritten: Bool
  ) -> [OrderedJSON.Member] {
    guard !measure.reported.isEmpty else { return [] }
    let figure = measure.ownFigure(year)
    let history = measure.reported.filter { $0.key.gender == .total }
    let own: OrderedJSON = [
      "label": .string(ReportedFigure.label),
      "value": .optional(figure?.value),
    ]
    let written: [OrderedJSON.Member] = [
      .init(key: "method", value: .optional(figure?.method)),
      .init(key: "note", value: .optional(figure?.note)),
    ]
    let rest: [OrderedJSON.Member] = [
      .init(key: "version", value: .optional(figure?.version)),
      .init(
        key: "gender",
        value: [
          "K": .optional(measure.ownFigure(year, .women)?.value),
          "M": .optional(measure.ownFigure(year, .men)?.value),
        ]),
      .init(
        key: "history",
        value: .array(history.map { ["year": .integer($0.key.year), "value": .optional($0.value)] })),
    ]
    return [OrderedJSON.Member(key: "own", value: own + (withWritten ? written : []) + rest)]
  }

  private static func country(_ country: ComparedMeasure.Country) -> OrderedJSON {
    [
      "n": .integer(country.count),
      "best": .optional(country.best?.value),
      "bestAt": areas(country.best),
      "worst": .optional(country.worst?.value),
      "worstAt": areas(country.worst),
      "mean": .optional(country.mean),
      "median": .optional(country.median),
      "riket": .optional(country.riket),
    ]
  }

  private static func areas(_ extreme: MeasureYear.Extreme?) -> OrderedJSON {
    .array((extreme?.areas ?? []).map { .string($0.rawValue) })
  }

  private static func remarks(_ measure: ComparedMeasure) -> [OrderedJSON.Member] {
    var remarks: [OrderedJSON.Member] = []
    func add(_ key: String, _ value: OrderedJSON) { remarks.append(.init(key: key, value: value)) }
    if !measure.item.number.isEmpty { add("number", .string(measure.item.number)) }
    if !measure.item.part.isEmpty { add("part", .string(measure.item.part)) }
    if let day = measure.goneSince { add("goneSince", .string(day.description)) }
    if let missing = measure.missing { add("missing", .string(missing.swedish)) }
    if measure.isPreliminary { add("preliminary", .boolean(true)) }
    if let margin = measure.margin { add("margin", .number(margin)) }
    if measure.isUncertain { add("survey", .boolean(true)) }
    if measure.isThin && measure.country.count > 0 { add("thin", .boolean(true)) }
    if let beside = measure.beside { add("beside", standing(beside)) }
    if let last = measure.closedAfter { add("closed", .integer(last)) }
    if let title = measure.setTitle { add("renamed", .string(title)) }
    return remarks
  }

  private static func standing(_ standing: ComparedMeasure.Standing) -> OrderedJSON {
    [
      "year": .integer(standing.year),
      "value": .number(standing.value),
      "rank": .optional(standing.rank),
      "band": .string(standing.band.rawValue),
      "n": .integer(standing.count),
    ]
  }
}
