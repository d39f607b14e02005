/// A year of a measure set over the whole country: made once, and asked for each municipality.
package struct ComparisonBasis: Sendable {
  /// What is read of one measure.
  package struct Measure: Sendable {
    /// As the set has it, but for what has another unit today.
    package let item: MeasureSet.Item
    package let definition: KPI?
    /// Everybody's values of the asked year, for both genders together.
    package let values: [AreaID: MeasureValue]
    /// When the year's values were last asked for or changed; nil where nobody knows.
    package let readOn: CalendarDay?
    package let year: MeasureYear

    package init(
      item: MeasureSet.Item, definition: KPI?, values: [AreaID: MeasureValue], readOn: CalendarDay? = nil
    ) {
      self.item = item.measured(as: definition)
      self.definition = definition
      self.values = values
      self.readOn = readOn
      year = MeasureYear(municipalities: values, direction: item.direction)
    }

    /// Whether the figures come from people who were asked.
    package var isSurvey: Bool {
      item.isSurveyWithoutMargin
        || SurveyMargin.isSurvey(
          title: definition?.title ?? item.title, source: definition?.source ?? item.source)
    }
  }

  /// What is read of the municipality itself.
  package struct Own: Sendable {
    package var history: [Int: Double] = [:]
    package var women: Double?
    package var men: Double?
    /// By year: half the width of the interval of its value, where the source gives it.
    package var margins: [Int: Double] = [:]
    package var beside: ComparedMeasure.Standing?
    /// What it has reported itself; empty for every other municipality than the register's own.
    package var reported: [ReportedFigure] = []

    package init() {}
  }

  package let set: MeasureSet
  package let year: Int
  package let today: CalendarDay
  package let measures: [Measure]

  package init(set: MeasureSet, year: Int, today: CalendarDay, measures: [Measure]) {
    self.set = set
    self.year = year
    self.today = today
    self.measures = measures
  }

  package func comparison(
    of municipality: Area, in network: ComparisonNetwork, own: [KPIID: Own]
  ) -> MeasureComparison {
    MeasureComparison(
      set: set, year: year, municipality: municipality, network: network,
      measures: measures.map { compared($0, municipality.id, network, own[$0.item.kpi] ?? Own()) })
  }

  private func compared(
    _ measure: Measure, _ area: AreaID, _ network: ComparisonNetwork, _ own: Own
  ) -> ComparedMeasure {
    let (values, year) = (measure.values, measure.year)
    let value = values[area]?.number
    let members = network.members.map { member in
      ComparedMeasure.AreaValue(
        area: member, value: values[member]?.number, missing: missing(measure, member))
    }
    return ComparedMeasure(
      item: measure.item, title: measure.definition?.title ?? measure.item.title,
      definition: measure.definition, value: value, missing: missing(measure, area),
      history: own.history.filter { $0.key <= self.year }.sorted { $0.key < $1.key }.map {
        ComparedMeasure.YearValue(year: $0.key, value: $0.value)
      },
      women: own.women, men: own.men, network: members,
      networkMean: year.mean(over: network.members),
      country: ComparedMeasure.Country(
        count: year.count, best: year.best, worst: year.worst, mean: year.mean, median: year.median,
        riket: values[.country]?.number),
      rank: year.rank(of: area), band: year.band(of: area),
      isPreliminary: isPreliminary(measure), beside: own.beside,
      margin: value == nil ? nil : own.margins[self.year],
      previousMargin: value == nil ? nil : previousMargin(own), reported: reported(own))
  }

  /// How uncertain the value before the asked year's is.
  private func previousMargin(_ own: Own) -> Double? {
    own.history.keys.filter { $0 < year }.max().flatMap { own.margins[$0] }
  }

  /// Why an area has no value, as far as the source says it of the value, or else of the measure; nil with a value.
  private func missing(_ measure: Measure, _ area: AreaID) -> MissingReason? {
    let value = measure.values[area]
    guard value?.number == nil else { return nil }
    let said = MissingReason(value, of: measure.item.kpi)
    guard said == .notGiven, measure.year.count == 0 else { return said }
    return MissingReason(nobodyHas: measure.item, measure.definition, in: year, on: today)
  }

  /// The measures whose values are not final.
  package var preliminary: Set<KPIID> { Set(measures.filter(isPreliminary).map(\.item.kpi)) }

  /// Whether the year's values are not final, whoever has one. What was read before the final ones came is as preliminary
  /// afterwards.
  private func isPreliminary(_ measure: Measure) -> Bool {
    measure.year.count > 0 && measure.definition?.isPreliminary(year, on: measure.readOn ?? today) == true
  }

  /// What stands of the municipality's own figures up to the year, the oldest first.
  private func reported(_ own: Own) -> [ReportedFigure] {
    own.reported.filter { $0.key.year <= year && $0.value != nil }.sorted { one, other in
      (one.key.year, one.key.gender.order) < (other.key.year, other.key.gender.order)
    }
  }
}
