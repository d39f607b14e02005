import Domain

extension MeasureRecord {
  /// The members of the comparison's JSON, and the document's own after them.
  var json: OrderedJSON {
    let day = readOn.map { [OrderedJSON.Member(key: "readOn", value: .string($0.description))] } ?? []
    return undated + day
  }

  /// The same without the day that the values were read: a sync that finds them as they were changes nothing else.
  var undated: OrderedJSON { .object(compared + shown + remarks) }

  /// What only some measures have.
  private var remarks: [OrderedJSON.Member] {
    var remarks: [OrderedJSON.Member] = []
    if isWithoutMargin == true { remarks.append(.init(key: "survey", value: .boolean(true))) }
    if let differing {
      remarks.append(.init(key: "differing", value: .array(differing.map(RecordJSON.meaning))))
    }
    if let version { remarks.append(.init(key: "version", value: .integer(version))) }
    return remarks
  }

  private var compared: [OrderedJSON.Member] {
    [
      .init(key: "kpi", value: .string(kpi.rawValue)),
      .init(key: "title", value: .string(title)),
      .init(key: "area", value: .string(area)),
      .init(key: "unit", value: .string(unit)),
      .init(key: "direction", value: .string(direction.rawValue)),
      .init(key: "value", value: .optional(value)),
      .init(key: "year", value: .integer(year)),
      .init(key: "history", value: .array(history.map(RecordJSON.yearValue))),
      .init(key: "gender", value: ["K": .optional(gender.women), "M": .optional(gender.men)]),
      .init(key: "network", value: .array(network.map(RecordJSON.member))),
      .init(key: "networkMean", value: .optional(networkMean)),
      .init(key: "country", value: RecordJSON.country(country)),
      .init(key: "rank", value: .optional(rank)),
      .init(key: "band", value: .string(band.rawValue)),
      .init(key: "latest", value: .optional(latest)),
    ]
  }

  private var shown: [OrderedJSON.Member] {
    [
      .init(key: "number", value: .string(number)),
      .init(key: "part", value: .string(part)),
      .init(key: "missing", value: .optional(missing)),
      .init(key: "preliminary", value: .boolean(isPreliminary)),
      .init(key: "margin", value: .optional(margin)),
      .init(key: "previous", value: RecordJSON.standing(previous)),
      .init(key: "beside", value: RecordJSON.standing(beside)),
      .init(key: "definition", value: RecordJSON.definition(definition)),
      .init(key: "analyses", value: .array(analyses.map(RecordJSON.analysis))),
      .init(key: "improvements", value: .array(improvements.map(RecordJSON.improvement))),
      .init(key: "figures", value: .array(figures.map(RecordJSON.figure))),
      .init(key: "years", value: RecordJSON.years(years)),
    ]
  }
}

/// The parts of a measure as JSON.
private enum RecordJSON {
  static func yearValue(_ item: MeasureRecord.YearValue) -> OrderedJSON {
    ["year": .integer(item.year), "value": .number(item.value)]
  }

  static func years(_ years: [MeasureRecord.Year]?) -> OrderedJSON {
    guard let years else { return .null }
    return .array(years.map(year))
  }

  private static func year(_ year: MeasureRecord.Year) -> OrderedJSON {
    [
      "year": .integer(year.year),
      "networkMean": .optional(year.networkMean),
      "countryMean": .optional(year.countryMean),
      "n": .integer(year.count),
      "members": .array(
        year.members.map { ["id": .string($0.id.rawValue), "value": .number($0.value)] }),
    ]
  }

  static func member(_ member: MeasureRecord.Member) -> OrderedJSON {
    var latest = OrderedJSON.null
    if let earlier = member.latest { latest = yearValue(earlier) }
    let shown: OrderedJSON = [
      "id": .string(member.id.rawValue),
      "value": .optional(member.value),
      "rank": .optional(member.rank),
      "band": .string(member.band.rawValue),
      "before": .string(member.before.rawValue),
      "missing": .optional(member.missing),
      "latest": latest,
    ]
    return shown + margin(member.margin)
  }

  /// Only surveys have one.
  private static func margin(_ margin: Double?) -> [OrderedJSON.Member] {
    margin.map { [OrderedJSON.Member(key: "margin", value: .number($0))] } ?? []
  }

  static func country(_ country: MeasureRecord.Country) -> OrderedJSON {
    [
      "n": .integer(country.count),
      "best": .optional(country.best),
      "bestAt": .array(country.bestAt.map { .string($0.rawValue) }),
      "worst": .optional(country.worst),
      "worstAt": .array(country.worstAt.map { .string($0.rawValue) }),
      "mean": .optional(country.mean),
      "median": .optional(country.median),
      "riket": .optional(country.riket),
    ]
  }

  static func standing(_ standing: MeasureRecord.Standing?) -> OrderedJSON {
    guard let standing else { return .null }
    let shown: OrderedJSON = [
      "year": .integer(standing.year),
      "value": .number(standing.value),
      "rank": .optional(standing.rank),
      "band": .string(standing.band.rawValue),
      "n": .integer(standing.count),
    ]
    return shown + margin(standing.margin)
  }

  static func definition(_ definition: MeasureRecord.Definition) -> OrderedJSON {
    [
      "text": .string(definition.text),
      "version": .optional(definition.version),
      "readOn": .optional(definition.readOn?.description),
      "source": .string(definition.source),
      "closedAfter": .optional(definition.closedAfter),
      "goneSince": .optional(definition.goneSince?.description),
      "setTitle": .optional(definition.setTitle),
      "earlier": .array(definition.earlier.map(earlierTitle)),
    ]
  }

  private static func earlierTitle(_ item: MeasureRecord.EarlierTitle) -> OrderedJSON {
    ["title": .string(item.title), "until": .string(item.until.description)]
  }

  static func analysis(_ analysis: MeasureRecord.Analysis) -> OrderedJSON {
    [
      "municipality": .string(analysis.municipality.rawValue),
      "text": .string(analysis.text),
      "author": .string(analysis.author),
      "writtenOn": .string(analysis.writtenOn.description),
      "version": .integer(analysis.version),
    ]
  }

  static func figure(_ item: MeasureRecord.Figure) -> OrderedJSON {
    let figure: OrderedJSON = [
      "municipality": .string(item.municipality.rawValue),
      "year": .integer(item.year),
      "gender": .string(item.gender),
      "value": .number(item.value),
      "method": .string(item.method),
      "note": .string(item.note),
      "author": .string(item.author),
      "reportedOn": .string(item.reportedOn.description),
    ]
    return figure + (item.version.map { [OrderedJSON.Member(key: "version", value: .integer($0))] } ?? [])
  }

  static func meaning(_ item: MeasureRecord.Meaning) -> OrderedJSON {
    [
      "municipality": .string(item.municipality.rawValue),
      "title": .string(item.title),
      "unit": .string(item.unit),
      "direction": .string(item.direction.rawValue),
      "definition": .string(item.definition),
      "leftOut": .boolean(item.isLeftOut),
    ]
  }

  static func improvement(_ item: MeasureRecord.LinkedImprovement) -> OrderedJSON {
    [
      "title": .string(item.title),
      "status": .string(item.status),
      "dueOn": .string(item.dueOn.description),
      "doneOn": .optional(item.doneOn?.description),
      "effect": .optional(item.effect),
    ]
  }
}
