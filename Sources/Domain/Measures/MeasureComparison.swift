/// A municipality's values of a measure set in a year beside its network's and the country's.
package struct MeasureComparison: Sendable {
  package let set: MeasureSet
  package let year: Int
  package let municipality: Area
  package let network: ComparisonNetwork
  /// In the order of the set.
  package let measures: [ComparedMeasure]

  package init(
    set: MeasureSet, year: Int, municipality: Area, network: ComparisonNetwork, measures: [ComparedMeasure]
  ) {
    self.set = set
    self.year = year
    self.municipality = municipality
    self.network = network
    self.measures = measures
  }

  /// With fewer municipalities than this a comparison says how few they are.
  package static let few = 50

  /// Whether there is anything to show: a value of any municipality's, or a figure that this one has reported itself.
  package var hasFigures: Bool { measures.contains { $0.country.count > 0 || !$0.reported.isEmpty } }

  /// How many measures have each colour.
  package func count(_ band: MeasureBand) -> Int { measures.filter { $0.band == band }.count }
}

/// One measure of a comparison. Everything is for the asked year; what has no value is nil, never 0.
package struct ComparedMeasure: Sendable {
  package let item: MeasureSet.Item
  /// What the source calls it today, or else the set.
  package let title: String
  /// The source's definition in force; nil where none has been read.
  package let definition: KPI?
  /// The day on which the source's catalogue was first seen without it; nil while it is there.
  package var goneSince: CalendarDay?
  package let value: Double?
  /// Why there is no value; nil with one.
  package let missing: MissingReason?
  /// The municipality's own values of all years up to the asked one, oldest first.
  package let history: [YearValue]
  package let women: Double?
  package let men: Double?
  /// Every member of the network, by id.
  package let network: [AreaValue]
  /// Unweighted, over the members that have a value.
  package let networkMean: Double?
  package let country: Country
  package let rank: Int?
  package let band: MeasureBand
  /// Whether the values are not final, also where the municipality has none: others' are shown, and the place among them.
  package let isPreliminary: Bool
  /// The newest year to read beside this one, when this one is empty or thin.
  package let beside: Standing?
  /// Half the width of the survey's own interval, in the measure's unit; nil for what is no sample.
  package let margin: Double?
  /// The same of `previous`.
  package let previousMargin: Double?
  /// What the municipality itself has reported, of years up to the asked one; its newest versions, oldest year first, and
  /// in each year for both genders together first. It is never among the values above: where the source has a value, this
  /// stands beside it.
  package let reported: [ReportedFigure]

  package struct YearValue: Sendable, Equatable {
    package let year: Int
    package let value: Double

    package init(year: Int, value: Double) {
      self.year = year
      self.value = value
    }
  }

  package struct AreaValue: Sendable, Equatable {
    package let area: AreaID
    package let value: Double?
    /// Why there is no value; nil with one.
    package let missing: MissingReason?
  }

  /// Where the municipality stood in another year.
  package struct Standing: Sendable, Equatable {
    package let year: Int
    package let value: Double
    package let rank: Int?
    package let band: MeasureBand
    /// How many municipalities had a value.
    package let count: Int

    package init(year: Int, value: Double, rank: Int?, band: MeasureBand, count: Int) {
      self.year = year
      self.value = value
      self.rank = rank
      self.band = band
      self.count = count
    }
  }

  /// All municipalities that have a value.
  package struct Country: Sendable {
    package let count: Int
    package let best: MeasureYear.Extreme?
    package let worst: MeasureYear.Extreme?
    /// Unweighted: each municipality counts the same.
    package let mean: Double?
    package let median: Double?
    /// The source's own value for the country, usually weighted by how many live where.
    package let riket: Double?
  }

  /// The newest year up to the asked one that has an own value.
  package var latest: Int? { history.last?.year }

  /// The own value before the asked year's: what it has moved from.
  package var previous: YearValue? { history.last { $0.year < (value == nil ? Int.min : latest ?? .min) } }

  /// Whether the figures come from people who were asked.
  package var isSurvey: Bool {
    item.isSurveyWithoutMargin
      || SurveyMargin.isSurvey(title: title, source: definition?.source ?? item.source)
  }

  /// How sure it is that the value is another than `previous`; nil without both.
  package var certainty: DifferenceCertainty? {
    guard let value, let previous else { return nil }
    return DifferenceCertainty(
      of: value - previous.value, isSurvey: isSurvey, margins: margin, previousMargin)
  }

  /// The municipality's own figure of a year, for both genders together or for one; nil without one.
  package func ownFigure(_ year: Int, _ gender: MeasureGender = .total) -> ReportedFigure? {
    reported.first { $0.key.year == year && $0.key.gender == gender }
  }

  /// What the municipality has reported for its newest year up to the asked one: for both genders together, women, men.
  package var newestReported: [ReportedFigure] { reported.filter { $0.key.year == reported.last?.key.year } }

  /// Whether the value is a survey's, and how uncertain it is is not known: the source does not say it, or what it says has
  /// not been read (`SurveyMargin.caution`).
  package var isUncertain: Bool { value != nil && margin == nil && isSurvey }

  /// What the set calls it, where it is called something else today; nil where it is not.
  package var setTitle: String? { MeasureAlteration.isSameTitle(title, item.title) ? nil : item.title }

  /// Whether so few have a value that the comparison says it.
  package var isThin: Bool { country.count < MeasureComparison.few }
}
