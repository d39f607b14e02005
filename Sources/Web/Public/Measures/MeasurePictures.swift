import Documents
import Domain
import Operations

/// The two pictures of a measure, each with the sentence that says what it means, made by rule from the figures.
struct MeasurePictures {
  let reading: MeasureReading
  let scale: MeasureScale

  private var measure: ComparedMeasure { reading.compared }
  private var item: MeasureSet.Item { reading.compared.item }
  private var own: AreaID { reading.municipality.id }

  var strip: MeasureFigure {
    let values = reading.country.values
    let shown = Set(reading.network.members + [own])
    let marks = shown.compactMap { area -> StripChart.Mark? in
      guard let value = values[area] else { return nil }
      return StripChart.Mark(
        name: AreaCatalogue.title(area), value: value, label: label(value),
        isOwn: area == own)
    }.sorted { $0.name < $1.name }
    let chart = StripChart(
      values: Array(values.values), marks: marks,
      axisTitle: "\(axis) (\(item.direction.swedish))", emptySentence: Self.nothing)
    return figure(
      "bland-alla", "Bland alla kommuner \(reading.year)", stripFinding, chart)
  }

  var lines: MeasureFigure {
    let history = reading.history.years
    if history.isEmpty, !reported.isEmpty { return reportedLine }
    func points(_ value: (MeasureHistory.Year) -> Double?) -> [Int: Double] {
      history.reduce(into: [:]) { found, year in found[year.year] = value(year) }
    }
    let others = reading.network.members.filter { $0 != own }
    // So many names as there is room for; of a larger group its mean says more than a bundle of lines.
    let drawn = others.count <= StripChart.mostNames ? others : []
    var drawing = [YearLineChart.Line(reading.municipality.title, .own, points(\.own))]
    for area in drawn {
      drawing.append(YearLineChart.Line(AreaCatalogue.title(area), .other, points { $0.members[area] }))
    }
    if drawn.isEmpty {
      drawing.append(YearLineChart.Line("Gruppens medel", .mean, points(\.networkMean)))
    }
    drawing.append(YearLineChart.Line("Landets medel", .widerMean, points(\.countryMean)))
    let chart = YearLineChart(
      lines: drawing, axisTitle: axis, decimals: scale.decimals, emptySentence: Self.nothing)
    return figure("over-aren", "Över åren", linesFinding, chart)
  }

  /// What the municipality has reported itself, by year.
  private var reported: [Int: Double] {
    reading.reported.filter { $0.key.gender == .total }.reduce(into: [:]) { found, figure in
      found[figure.key.year] = figure.value
    }
  }

  /// Of a measure that nobody else has.
  private var reportedLine: MeasureFigure {
    let (place, known) = (reading.municipality.title, reported.sorted { $0.key < $1.key })
    let chart = YearLineChart(
      lines: [YearLineChart.Line("\(place), \(ReportedFigure.label)", .own, reported)], axisTitle: axis,
      decimals: scale.decimals, emptySentence: Self.nothing)
    guard let first = known.first, let last = known.last, first.key < last.key else {
      return figure("over-aren", "Över åren", "Det finns en egen uppgift att visa.", chart)
    }
    let finding =
      "\(place) gick från \(scale.text(first.value)) (\(first.key)) till \(scale.text(last.value)) (\(last.key)), "
      + "enligt egna uppgifter."
    return figure("over-aren", "Över åren", finding, chart)
  }

  /// A long unit stands at the axis alone.
  private func label(_ value: Double) -> String {
    item.unit == "procent" ? scale.text(value) : scale.number(value)
  }

  private static let nothing = "Det finns inga värden att visa."

  private var axis: String {
    item.unit.isEmpty ? "Värde" : item.unit.prefix(1).uppercased() + item.unit.dropFirst()
  }

  private func figure(_ id: String, _ title: String, _ finding: String, _ chart: some Chart) -> MeasureFigure
  {
    let labelling = ChartLabelling(id: "\(id)-bild", title: title, description: finding)
    switch chart.drawing(labelling, width: .fluid) {
    case .svg(let markup): return MeasureFigure(id: id, title: title, finding: finding, chartSVG: markup)
    case .sentence(let sentence):
      return MeasureFigure(id: id, title: title, finding: finding, sentence: sentence)
    }
  }

  private var stripFinding: String {
    let count = reading.country.count
    guard let lowest = reading.country.values.values.min(),
      let highest = reading.country.values.values.max()
    else {
      return measure.missing == .ownMeasure
        ? "Måttet är kommunens eget, så det finns inga andra kommuner att jämföra med."
        : "Ingen kommun har ett värde \(reading.year)."
    }
    let span =
      "\(count == 1 ? "En kommun" : "\(count) kommuner") har ett värde, från \(scale.text(lowest)) till "
      + "\(scale.text(highest))."
    guard let value = measure.value else { return span }
    let place = measure.rank.map { ": plats \($0) av \(count)" } ?? ""
    return "\(reading.municipality.title) har \(scale.text(value))\(place). \(span)"
  }

  /// First and last, side by side with the country; nothing is said to be a trend.
  private var linesFinding: String {
    let known = reading.history.years.filter { $0.own != nil }
    guard let first = known.first, let last = known.last, first.year < last.year, let before = first.own,
      let now = last.own, let countryBefore = first.countryMean, let countryNow = last.countryMean
    else {
      return known.isEmpty
        ? "\(reading.municipality.title) har inga egna värden." : "Det finns ett eget värde att visa."
    }
    return
      "\(reading.municipality.title) gick från \(scale.text(before)) (\(first.year)) till \(scale.text(now)) "
      + "(\(last.year)). Landets medel gick från \(scale.text(countryBefore)) till \(scale.text(countryNow))."
  }
}
